#include "ingest/layout/draft.hpp"

#include "ingest/layout/options.hpp"
#include "ingest/layout/paragraphs.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest::layout {
namespace {

constexpr int most_header_rows = 3; // title, group, column

// A row whose cells are all shaded, and in a shade that no row of the table's second half has: banded rows are no
// headers.
bool has_own_shade(const DraftTable& table, const std::vector<const DraftCell*>& cells) {
  return std::all_of(cells.begin(), cells.end(), [&](const DraftCell* cell) {
    return cell->fill && std::none_of(table.cells.begin(), table.cells.end(), [&](const DraftCell& other) {
             return 2 * other.row >= table.rows && other.fill == cell->fill;
           });
  });
}

// The widest that lines of the cell could be: its box without its inner margin, which its left side shows.
double right_edge(const DraftCell& cell) {
  double left = cell.box.x1, right = 0;
  for (const Line& line : cell.lines) {
    left = std::min(left, line.box.x0);
    right = std::max(right, line.box.x1);
  }
  const double em = cell.lines.front().size;
  return std::max(right, cell.box.x1 - std::clamp(left - cell.box.x0, 0.0, cell_padding * em));
}

bool has_letters(const std::string& text) {
  const std::u32string characters = text::code_points(text);
  return std::any_of(characters.begin(), characters.end(),
                     [](char32_t c) { return text::is_letter(c) || text::is_digit(c); });
}

std::string joined(const std::vector<Line>& lines) {
  std::string text;
  for (const Line& line : lines) text += (text.empty() ? "" : "\n") + line.text;
  return text;
}

std::string text_of(const DraftCell& cell, double pitch, const Lexicon& lexicon) {
  std::vector<Line> lines = cell.lines;
  if (lines.empty()) return {};
  if (std::none_of(lines.begin(), lines.end(), [](const Line& line) { return has_letters(line.text); }))
    return joined(lines);                              // a sign is all there is: no list without texts
  if (lines.size() == 1) lines.front().bullet = false; // nor one of a single line: its dot is a sign
  for (Line& line : lines) line.right = right_edge(cell);
  return to_text(make_paragraphs(lines, std::max(usual_pitch_of(lines), pitch), lexicon));
}

} // namespace

bool DraftCell::bold() const {
  std::size_t letters = 0, heavy = 0;
  for (const Line& line : lines) {
    letters += line.text.size();
    if (line.bold) heavy += line.text.size();
  }
  return letters > 0 && 2 * heavy > letters;
}

bool DraftTable::frame() const {
  const auto filled =
      std::count_if(cells.begin(), cells.end(), [](const DraftCell& cell) { return !cell.lines.empty(); });
  return columns() < 2 || filled < 2;
}

std::vector<const DraftCell*> cells_of_row(const DraftTable& table, int row) {
  std::vector<const DraftCell*> cells;
  for (const DraftCell& cell : table.cells)
    if (row >= cell.row && row < cell.row + cell.row_span) cells.push_back(&cell);
  return cells;
}

std::vector<DraftCell*> cells_of_row(DraftTable& table, int row) {
  std::vector<DraftCell*> cells;
  for (DraftCell& cell : table.cells)
    if (row >= cell.row && row < cell.row + cell.row_span) cells.push_back(&cell);
  return cells;
}

bool is_bold_row(const std::vector<const DraftCell*>& cells) {
  bool text = false;
  for (const DraftCell* cell : cells) {
    if (cell->lines.empty()) continue;
    if (!cell->bold()) return false;
    text = true;
  }
  return text;
}

namespace {

// A further storey names several columns, in the first one's shade; a single bold cell is the title of a group of rows.
bool goes_on_header(const DraftTable& table, const std::vector<const DraftCell*>& cells) {
  const auto filled =
      std::count_if(cells.begin(), cells.end(), [](const DraftCell* cell) { return !cell->lines.empty(); });
  return filled > 1 && cells.back()->fill == cells_of_row(table, 0).back()->fill;
}

} // namespace

int count_header_rows(const DraftTable& table) {
  int count = 0;
  const bool by_weight =
      table.rows > 0 && is_bold_row(cells_of_row(table, 0)); // all its rows are set off in the same way
  for (int row = 0; row < std::min(table.rows, most_header_rows + 1) && row <= count; ++row) {
    const auto cells = cells_of_row(table, row);
    if (by_weight ? !is_bold_row(cells) : !has_own_shade(table, cells)) break;
    if (row > 0 && !goes_on_header(table, cells)) break;
    count = std::max(count, row + 1);
    for (const DraftCell* cell : cells_of_row(table, row)) count = std::max(count, cell->row + cell->row_span);
  }
  return count > most_header_rows || count >= table.rows ? 0 : count;
}

Table finish(const DraftTable& draft, double pitch, const Lexicon& lexicon) {
  Table table;
  table.rows = draft.rows;
  table.columns = draft.columns();
  table.header_rows = draft.header_rows;
  table.provenance = draft.provenance;
  table.confidence = draft.confidence;
  table.evidence = draft.evidence;
  for (const DraftCell& from : draft.cells) {
    Cell cell{from.row,        from.column, from.row_span, from.column_span, text_of(from, pitch, lexicon),
              from.provenance, from.bold(), from.fill,     from.marks};
    table.cells.push_back(std::move(cell));
  }
  std::stable_sort(table.cells.begin(), table.cells.end(),
                   [](const Cell& a, const Cell& b) { return a.row != b.row ? a.row < b.row : a.column < b.column; });
  return table;
}

} // namespace arshjul::ingest::layout
