#include "ingest/layout/hidden_edges.hpp"

#include "ingest/layout/options.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <cmath>

namespace arshjul::ingest::layout {
namespace {

bool crosses(const Page& page, const DraftCell& cell, double edge) {
  for (const Line& line : cell.lines)
    for (int index : line.words) {
      const Box& box = page.words[static_cast<std::size_t>(index)].box;
      if (box.x0 < edge && box.x1 > edge) return true;
    }
  return false;
}

bool stands_in_columns(const Page& page, const DraftCell& cell) {
  return std::any_of(cell.lines.begin(), cell.lines.end(),
                     [&](const Line& line) { return split_line(page, line, segment_gap).size() > 1; });
}

// The cell cut at the free edges; each part takes the words in it.
std::vector<DraftCell> parts_of(const DraftTable& table, const Page& page, const DraftCell& cell) {
  std::vector<DraftCell> parts;
  for (int c = cell.column; c < cell.column + cell.column_span; ++c) {
    const double edge = table.xs[static_cast<std::size_t>(c)];
    if (!parts.empty() && crosses(page, cell, edge)) {
      ++parts.back().column_span;
      parts.back().box.x1 = table.xs[static_cast<std::size_t>(c) + 1];
      continue;
    }
    DraftCell part = cell;
    part.lines.clear();
    part.column = c;
    part.column_span = 1;
    part.box.x0 = edge;
    part.box.x1 = table.xs[static_cast<std::size_t>(c) + 1];
    parts.push_back(std::move(part));
  }
  for (DraftCell& part : parts) {
    std::vector<int> words;
    for (const Line& line : cell.lines)
      for (int index : line.words) {
        const Box& box = page.words[static_cast<std::size_t>(index)].box;
        const double x = (box.x0 + box.x1) / 2;
        if ((x >= part.box.x0 || part.column == cell.column) &&
            (x < part.box.x1 || part.column + part.column_span == cell.column + cell.column_span))
          words.push_back(index);
      }
    part.lines = make_lines(page, words);
    part.provenance = {{page.number, part.box, 0, 0, {}}};
  }
  return parts;
}

bool is_number(const Line& line) {
  static constexpr std::u32string_view signs = U" -+−–.,%()±*";
  const std::u32string points = text::code_points(line.text);
  return !points.empty() && std::all_of(points.begin(), points.end(), [](char32_t c) {
    return text::is_digit(c) || signs.find(c) != std::u32string_view::npos;
  });
}

bool same_baselines(const DraftCell& a, const DraftCell& b) {
  if (a.lines.size() != b.lines.size()) return false;
  for (std::size_t i = 0; i < a.lines.size(); ++i)
    if (std::abs(a.lines[i].baseline - b.lines[i].baseline) > same_baseline * a.lines[i].size) return false;
  return true;
}

// The baselines of a row's stacked numbers; empty if it has none in at least two columns.
std::vector<double> stacked_baselines(const std::vector<const DraftCell*>& cells) {
  std::vector<const DraftCell*> stacks;
  for (const DraftCell* cell : cells)
    if (cell->row_span == 1 && cell->lines.size() >= least_rows &&
        std::all_of(cell->lines.begin(), cell->lines.end(), is_number))
      stacks.push_back(cell);
  std::vector<double> baselines;
  if (stacks.size() < 2) return baselines;
  for (const DraftCell* stack : stacks)
    if (!same_baselines(*stacks.front(), *stack)) return baselines;
  for (const Line& line : stacks.front()->lines) baselines.push_back(line.baseline);
  return baselines;
}

std::size_t row_of(const std::vector<double>& baselines, const Line& line) {
  const auto next = std::upper_bound(baselines.begin(), baselines.end(), line.baseline + same_baseline * line.size);
  return next == baselines.begin() ? 0 : static_cast<std::size_t>(next - baselines.begin()) - 1;
}

void part_row(DraftTable& table, int row, const std::vector<double>& baselines) {
  const int more = static_cast<int>(baselines.size()) - 1;
  std::vector<DraftCell> cells;
  for (DraftCell& cell : table.cells) {
    if (cell.row > row) cell.row += more;
    if (cell.row != row || cell.row_span > 1) {
      if (cell.row <= row && cell.row + cell.row_span > row) cell.row_span += more;
      cells.push_back(std::move(cell));
      continue;
    }
    std::vector<DraftCell> parts(baselines.size(), cell);
    for (std::size_t i = 0; i < parts.size(); ++i) {
      parts[i].row = row + static_cast<int>(i);
      parts[i].lines.clear();
      if (i > 0) parts[i].box.y0 = (baselines[i - 1] + baselines[i]) / 2;
      if (i + 1 < parts.size()) parts[i].box.y1 = (baselines[i] + baselines[i + 1]) / 2;
    }
    for (Line& line : cell.lines) parts[row_of(baselines, line)].lines.push_back(std::move(line));
    for (DraftCell& part : parts) {
      part.provenance.front().box = part.box;
      cells.push_back(std::move(part));
    }
  }
  table.cells = std::move(cells);
  table.rows += more;
}

} // namespace

void part_merged_columns(DraftTable& table, const Page& page) {
  std::vector<DraftCell> cells;
  for (DraftCell& cell : table.cells) {
    if (cell.column_span == 1 || !stands_in_columns(page, cell)) {
      cells.push_back(std::move(cell));
      continue;
    }
    std::vector<DraftCell> parts = parts_of(table, page, cell);
    const auto filled =
        std::count_if(parts.begin(), parts.end(), [](const DraftCell& part) { return !part.lines.empty(); });
    if (filled < 2)
      cells.push_back(std::move(cell));
    else
      cells.insert(cells.end(), parts.begin(), parts.end());
  }
  table.cells = std::move(cells);
}

void part_stacked_rows(DraftTable& table) {
  for (int row = table.rows - 1; row >= 0; --row) {
    const DraftTable& seen = table;
    const std::vector<double> baselines = stacked_baselines(cells_of_row(seen, row));
    if (!baselines.empty()) part_row(table, row, baselines);
  }
}

} // namespace arshjul::ingest::layout
