#include "ingest/layout/ruled.hpp"

#include "ingest/layout/chart.hpp"
#include "ingest/layout/grid.hpp"
#include "ingest/layout/hidden_edges.hpp"
#include "ingest/layout/marks.hpp"
#include "ingest/layout/options.hpp"
#include "ingest/layout/sideways.hpp"

#include <algorithm>

namespace arshjul::ingest::layout {
namespace {

constexpr double middle_of_letters = 0.3; // em above the baseline

struct Point {
  double x = 0, y = 0;
};

Point centre(const Word& word) {
  const Box& box = word.box;
  const double y = word.turn == Turn::none ? word.baseline - middle_of_letters * word.size : (box.y0 + box.y1) / 2;
  return {(box.x0 + box.x1) / 2, y};
}

// The strip between two edges in which a place is, -1 outside.
int strip(const std::vector<double>& edges, double at) {
  const auto next = std::upper_bound(edges.begin(), edges.end(), at);
  if (next == edges.begin() || next == edges.end()) return -1;
  return static_cast<int>(next - edges.begin()) - 1;
}

std::vector<int> words_inside(const Page& page, const Grid& grid, const Taken& taken) {
  std::vector<int> inside;
  for (std::size_t i = 0; i < page.words.size(); ++i) {
    if (taken[i]) continue;
    const Point at = centre(page.words[i]);
    if (strip(grid.xs, at.x) >= 0 && strip(grid.ys, at.y) >= 0) inside.push_back(static_cast<int>(i));
  }
  return inside;
}

const Word& word_at(const Page& page, int index) {
  return page.words[static_cast<std::size_t>(index)];
}

// Strips between double rules hold no word and are too thin for one.
void remove_thin_strips(Grid& grid, double em) {
  for (int c = grid.columns() - 1; c >= 0 && grid.columns() > 1; --c)
    if (grid.xs[static_cast<std::size_t>(c) + 1] - grid.xs[static_cast<std::size_t>(c)] < thin_strip * em)
      remove_column(grid, c);
  for (int r = grid.rows() - 1; r >= 0 && grid.rows() > 1; --r)
    if (grid.ys[static_cast<std::size_t>(r) + 1] - grid.ys[static_cast<std::size_t>(r)] < thin_strip * em)
      remove_row(grid, r);
}

Box box_of(const Grid& grid, const GridCell& cell) {
  const auto c = static_cast<std::size_t>(cell.column), r = static_cast<std::size_t>(cell.row);
  return {grid.xs[c], grid.ys[r], grid.xs[c + static_cast<std::size_t>(cell.column_span)],
          grid.ys[r + static_cast<std::size_t>(cell.row_span)]};
}

std::vector<std::vector<int>> words_of_cells(const Page& page, const Grid& grid, const std::vector<int>& words) {
  const auto columns = static_cast<std::size_t>(grid.columns());
  std::vector<std::size_t> cell_at(columns * static_cast<std::size_t>(grid.rows()), 0);
  for (std::size_t i = 0; i < grid.cells.size(); ++i) {
    const GridCell& cell = grid.cells[i];
    for (int r = cell.row; r < cell.row + cell.row_span; ++r)
      for (int c = cell.column; c < cell.column + cell.column_span; ++c)
        cell_at[static_cast<std::size_t>(r) * columns + static_cast<std::size_t>(c)] = i;
  }
  std::vector<std::vector<int>> of_cells(grid.cells.size());
  for (int index : words) {
    const Point at = centre(word_at(page, index));
    const auto row = static_cast<std::size_t>(strip(grid.ys, at.y)),
               column = static_cast<std::size_t>(strip(grid.xs, at.x));
    of_cells[cell_at[row * columns + column]].push_back(index);
  }
  return of_cells;
}

DraftTable draft(const Page& page, const Grid& grid, const std::vector<std::vector<int>>& words,
                 const std::vector<Bullet>& bullets) {
  DraftTable table;
  table.first_page = table.last_page = page.number;
  table.xs = grid.xs;
  table.rows = grid.rows();
  table.box = {grid.xs.front(), grid.ys.front(), grid.xs.back(), grid.ys.back()};
  table.provenance = {{page.number, table.box, 0, 0, {}}};
  table.evidence = grid.soft ? "shaded" : "ruled";
  table.open_top = grid.open_top;
  table.open_bottom = grid.open_bottom;
  for (std::size_t i = 0; i < grid.cells.size(); ++i) {
    const GridCell& from = grid.cells[i];
    DraftCell cell;
    cell.row = from.row;
    cell.column = from.column;
    cell.row_span = from.row_span;
    cell.column_span = from.column_span;
    cell.box = box_of(grid, from);
    cell.provenance = {{page.number, cell.box, 0, 0, {}}};
    cell.lines = make_lines(page, words[i]);
    find_bullets(cell.lines, bullets);
    table.cells.push_back(std::move(cell));
  }
  return table;
}

// Not a drawing, nor a shaded bar alone.
bool worth_keeping(const DraftTable& table) {
  if (table.evidence == "shaded" && table.rows < 2) return false;
  return std::any_of(table.cells.begin(), table.cells.end(), [](const DraftCell& cell) { return !cell.lines.empty(); });
}

// Most lines have gaps as wide as between columns: rulings that part only some of the columns make no grid.
bool hides_columns(const Page& page, const DraftTable& table) {
  std::size_t lines = 0, parted = 0;
  for (const DraftCell& cell : table.cells)
    for (const Line& line : cell.lines) {
      ++lines;
      if (split_line(page, line, segment_gap).size() > 1) ++parted;
    }
  return lines >= least_rows && static_cast<double>(parted) > most_parted * static_cast<double>(lines);
}

} // namespace

std::vector<DraftTable> ruled_tables(const Page& page, const Rulings& rulings, double em, Taken& taken) {
  std::vector<DraftTable> tables;
  const std::vector<Bullet> bullets = drawn_bullets(page, em);
  for (Grid& grid : find_grids(rulings, em)) {
    if (has_axis(page, grid, em)) continue;
    remove_thin_strips(grid, em);
    const std::vector<int> words = words_inside(page, grid, taken);
    DraftTable table = draft(page, grid, words_of_cells(page, grid, words), bullets);
    part_merged_columns(table, page);
    if (!worth_keeping(table) || hides_columns(page, table)) continue;
    part_stacked_rows(table);
    stand_up(table, page);
    add_fills_and_marks(table, page, rulings, em);
    table.header_rows = count_header_rows(table);
    for (int index : words) taken[static_cast<std::size_t>(index)] = true;
    tables.push_back(std::move(table));
  }
  std::stable_sort(tables.begin(), tables.end(),
                   [](const DraftTable& a, const DraftTable& b) { return a.box.y0 < b.box.y0; });
  return tables;
}

} // namespace arshjul::ingest::layout
