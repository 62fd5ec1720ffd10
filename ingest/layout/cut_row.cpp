// Evidence is weighed cell by cell: a text that breaks off at a full line and goes on in lower case is cut; one that
// starts although the cell before it is empty, or had room for it, is new. An empty first column alone proves nothing:
// it counts only where the table's rows have one else.
#include "ingest/layout/cut_row.hpp"

#include "ingest/layout/list_marker.hpp"
#include "ingest/layout/options.hpp"
#include "ingest/layout/paragraphs.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest::layout {
namespace {

bool ends_sentence(std::string_view text) {
  return text.empty() || std::string_view(".!?:").find(text.back()) != std::string_view::npos;
}

// The last line before and the first one after, with the edge that the cell's text could reach.
bool had_room(const DraftCell& before, const DraftCell& after) {
  Line last = before.lines.back();
  last.right = std::max(last.box.x1, before.box.x1 - cell_padding * last.size);
  return would_have_fitted(last, after.lines.front());
}

bool breaks_off(const DraftCell& before, const DraftCell& after) {
  if (before.lines.empty() || after.lines.empty()) return false;
  const std::string &last = before.lines.back().text, &first = after.lines.front().text;
  if (ends_with_hyphen(last)) return true;
  return !ends_sentence(last) && text::is_lower(text::first_letter(first)) && !had_room(before, after);
}

bool starts_new(const DraftCell& before, const DraftCell& after) {
  if (after.lines.empty()) return false;
  return before.lines.empty() || (!ends_with_hyphen(before.lines.back().text) && had_room(before, after) &&
                                  !list_marker(after.lines.front().text));
}

std::string words_in(const DraftCell& cell) {
  std::string all;
  for (const Line& line : cell.lines) all += line.text + " ";
  return all;
}

// The cell before ended its sentence and this one begins another, or both hold the same words: nothing is cut here.
bool speaks_anew(const DraftCell& before, const DraftCell& after) {
  if (before.lines.empty() || after.lines.empty()) return false;
  if (words_in(before) == words_in(after)) return true;
  return ends_sentence(before.lines.back().text) && !text::is_lower(text::first_letter(after.lines.front().text));
}

// Whether at least `share` of the table's rows have text in their first column.
bool first_column_is_filled(const DraftTable& table, double share) {
  int filled = 0, all = 0;
  for (const DraftCell& cell : table.cells)
    if (cell.column == 0) {
      ++all;
      if (!cell.lines.empty()) ++filled;
    }
  return all >= 2 && filled >= share * all;
}

} // namespace

const DraftCell* counterpart(const DraftTable& table, const DraftCell& cell) {
  for (auto before = table.cells.rbegin(); before != table.cells.rend(); ++before)
    if (before->row + before->row_span == table.rows && before->column == cell.column &&
        before->column_span == cell.column_span)
      return &*before;
  return nullptr;
}

DraftCell* counterpart(DraftTable& table, const DraftCell& cell) {
  return const_cast<DraftCell*>(counterpart(static_cast<const DraftTable&>(table), cell));
}

bool is_cut_row(const DraftTable& table, const DraftTable& next, bool header) {
  if (table.rows <= table.header_rows) return false;
  const bool open = table.open_bottom || (next.open_top && !header);
  bool key_empty = false, key_anew = false, fresh = false, other = false;
  int broken = 0, anew = 0;
  for (const DraftCell* after : cells_of_row(next, 0)) {
    const DraftCell* before = counterpart(table, *after);
    if (!before) return false;
    if (before->row_span > 1 && after->lines.empty()) continue; // merged downwards: its rows may end here or not
    if (breaks_off(*before, *after)) ++broken;
    if (speaks_anew(*before, *after)) {
      ++anew;
      key_anew = key_anew || after->column == 0;
    }
    if (starts_new(*before, *after)) fresh = true;
    if (before->lines.empty() && !after->lines.empty()) other = true;
    if (after->column == 0) key_empty = after->lines.empty() && !before->lines.empty();
  }
  // "Försenad" above "ej angiven": a word alone may look cut where the rest of the row begins anew.
  if (open || (broken > 0 && !(key_anew && anew >= broken))) return true;
  if (!key_empty || other) return false;
  // A label never fails in a record: what stands without one is a further paragraph.
  if (table.columns() == 2 && table.rows > 2 && first_column_is_filled(table, 1)) return true;
  return !fresh && first_column_is_filled(table, filled_key);
}

bool goes_on_merged(const DraftCell& before, const DraftCell& after) {
  if (before.row_span < 2 && after.row_span < 2) return false;
  return after.lines.empty() || breaks_off(before, after);
}

} // namespace arshjul::ingest::layout
