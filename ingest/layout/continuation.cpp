#include "ingest/layout/continuation.hpp"

#include "ingest/layout/columns_of_table.hpp"
#include "ingest/layout/cut_row.hpp"
#include "ingest/layout/options.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <cmath>

namespace arshjul::ingest::layout {
namespace {

constexpr int most_repeated_rows = 4; // a title and a header of up to three storeys

bool is_last_on_page(const PageDraft& page, const DraftTable& table) {
  if (&page.tables.back() != &table) return false;
  return page.rows.empty() || page.rows.back().line.baseline < table.box.y1;
}

bool is_first_on_page(const PageDraft& page, const DraftTable& table) {
  if (&page.tables.front() != &table) return false;
  return page.rows.empty() || page.rows.front().line.baseline > table.box.y0;
}

// A cell's text without what narrow columns do to it: blanks, hyphens, case.
std::string key(const DraftCell& cell) {
  std::string text;
  for (const Line& line : cell.lines) text += line.text;
  std::string out;
  for (char32_t c : text::code_points(text::fold(text)))
    if (text::is_letter(c) || text::is_digit(c)) out += text::from_code_points(std::u32string(1, c));
  return out;
}

bool same_rows(const DraftTable& a, const DraftTable& b, int row) {
  const auto cells_a = cells_of_row(a, row), cells_b = cells_of_row(b, row);
  if (cells_a.size() != cells_b.size()) return false;
  bool text = false;
  for (std::size_t i = 0; i < cells_a.size(); ++i) {
    const std::string key_a = key(*cells_a[i]);
    if (cells_a[i]->column != cells_b[i]->column || key_a != key(*cells_b[i])) return false;
    text = text || !key_a.empty();
  }
  return text;
}

int repeated_header_rows(const DraftTable& a, const DraftTable& b) {
  int count = 0;
  while (count < most_repeated_rows && count < a.rows && count < b.rows && same_rows(a, b, count)) ++count;
  if (count == 0) return 0;
  // Cells of the header may reach further down: never cut them.
  for (const DraftCell* cell : cells_of_row(b, count - 1)) count = std::max(count, cell->row + cell->row_span);
  return count;
}

// The next page's piece begins anew: a header of its own, or the first label of a record again.
bool begins_anew(const DraftTable& a, const DraftTable& b) {
  if (a.header_rows > 0 && b.header_rows > 0) {
    const auto cells = cells_of_row(b, 0), header = cells_of_row(a, 0);
    const bool same_looks = (cells.front()->fill && cells.front()->fill == header.front()->fill) ||
                            (is_bold_row(cells) && is_bold_row(header));
    return same_looks &&
           std::count_if(cells.begin(), cells.end(), [](const DraftCell* cell) { return !cell->lines.empty(); }) > 1;
  }
  const auto first_a = cells_of_row(a, 0), first_b = cells_of_row(b, 0);
  return a.rows > 1 && !first_a.empty() && !first_b.empty() && first_a.front()->column == first_b.front()->column &&
         !key(*first_a.front()).empty() && key(*first_a.front()) == key(*first_b.front());
}

void drop_leading_rows(DraftTable& table, int count, std::vector<model::Furniture>& dropped) {
  for (const DraftCell& cell : table.cells)
    for (const Line& line : cell.lines)
      if (cell.row < count) dropped.push_back({line.page, "running_head", line.text});
  std::erase_if(table.cells, [&](const DraftCell& cell) { return cell.row < count; });
  for (DraftCell& cell : table.cells) cell.row -= count;
  table.rows -= count;
}

void append_rows(DraftTable& a, DraftTable&& b, bool cut) {
  const int base = a.rows - (cut ? 1 : 0);
  std::vector<DraftCell> rest;
  for (DraftCell& cell : b.cells) {
    DraftCell* before = cell.row == 0 ? counterpart(a, cell) : nullptr;
    if (before && (cut || goes_on_merged(*before, cell))) {
      before->lines.insert(before->lines.end(), cell.lines.begin(), cell.lines.end());
      before->marks.insert(before->marks.end(), cell.marks.begin(), cell.marks.end());
      before->row_span += cell.row_span - (cut ? 1 : 0);
      model::merge(before->provenance, cell.provenance);
      continue;
    }
    cell.row += base;
    rest.push_back(std::move(cell));
  }
  a.cells.insert(a.cells.end(), std::make_move_iterator(rest.begin()), std::make_move_iterator(rest.end()));
  a.rows = base + b.rows;
}

// Joins `b` to `a` if it goes on with it.
bool join(DraftTable& a, DraftTable& b, double em, std::vector<model::Furniture>& dropped) {
  // The same header again says so even where the columns lie elsewhere: fitted anew to the next page's texts.
  const int repeated = a.columns() == b.columns() ? repeated_header_rows(a, b) : 0;
  if (repeated == 0 && !share_columns(a, b, em)) return false;
  if (repeated == 0 && begins_anew(a, b)) return false;
  a.header_rows = std::max(a.header_rows, std::min(repeated, a.rows - 1));
  if (repeated >= b.rows && b.rows > 1) return false;
  drop_leading_rows(b, repeated, dropped);
  if (b.rows > 0) {
    const bool cut = is_cut_row(a, b, repeated > 0);
    a.last_page = b.last_page;
    a.box = b.box;
    a.open_bottom = b.open_bottom;
    model::merge(a.provenance, b.provenance);
    append_rows(a, std::move(b), cut);
  }
  return true;
}

} // namespace

std::vector<model::Furniture> join_tables_over_pages(std::vector<PageDraft>& pages) {
  std::vector<model::Furniture> dropped;
  std::size_t home = 0; // the page on which the table that may go on begins
  for (std::size_t p = 1; p < pages.size(); ++p) {
    PageDraft& before = pages[p - 1];
    if (!before.tables.empty()) home = p - 1;
    if (pages[home].tables.empty() || pages[p].tables.empty()) continue;
    DraftTable& table = pages[home].tables.back();
    DraftTable& next = pages[p].tables.front();
    if (table.last_page + 1 != next.first_page) continue;
    const bool last = home == p - 1 ? is_last_on_page(before, table)
                                    : before.rows.empty() || before.rows.back().line.baseline < table.box.y1;
    if (!last || !is_first_on_page(pages[p], next)) continue;
    if (join(table, next, pages[p].em, dropped)) pages[p].tables.erase(pages[p].tables.begin());
  }
  return dropped;
}

} // namespace arshjul::ingest::layout
