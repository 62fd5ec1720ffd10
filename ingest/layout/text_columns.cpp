// The gutter is where the gaps of many rows meet. Rows that follow each other and keep clear of it make a zone; a zone
// with enough lines that fill their column on both sides is prose in columns, anything else is left as it is.
#include "ingest/layout/text_columns.hpp"

#include "ingest/layout/list_marker.hpp"
#include "ingest/layout/options.hpp"

#include <algorithm>
#include <cmath>

namespace arshjul::ingest::layout {
namespace {

struct Gap {
  double begin = 0, end = 0;
};

// The stretch of white that most rows with a gap near the page's middle share; empty if there is none.
Gap find_gutter(const std::vector<std::vector<Line>>& rows, double em) {
  std::vector<Gap> gaps;
  for (const auto& segments : rows)
    if (segments.size() == 2) gaps.push_back({segments[0].box.x1, segments[1].box.x0});
  if (gaps.size() < static_cast<std::size_t>(least_column_lines) / 2) return {};
  // The right column's left edge is straight: its most common place decides.
  std::sort(gaps.begin(), gaps.end(), [](const Gap& a, const Gap& b) { return a.end < b.end; });
  const double edge = gaps[gaps.size() / 2].end;
  double begin = 0;
  std::size_t members = 0;
  for (const Gap& gap : gaps)
    if (std::abs(gap.end - edge) < em) {
      begin = std::max(begin, gap.begin);
      ++members;
    }
  if (2 * members < gaps.size() || edge - begin < gutter * em) return {};
  return {begin, edge};
}

bool crosses(const std::vector<Line>& segments, double x) {
  return std::any_of(segments.begin(), segments.end(),
                     [&](const Line& segment) { return segment.box.x0 < x && segment.box.x1 > x; });
}

struct Sides {
  std::vector<Line> left, right;
};

Sides sides_of(const std::vector<std::vector<Line>>& rows, std::size_t begin, std::size_t end, double x) {
  Sides sides;
  for (std::size_t r = begin; r < end; ++r)
    for (const Line& segment : rows[r]) (segment.box.x1 <= x ? sides.left : sides.right).push_back(segment);
  return sides;
}

// Lines of several words that mostly fill their column.
bool is_prose(const std::vector<Line>& lines) {
  if (lines.size() < static_cast<std::size_t>(least_column_lines)) return false;
  double left = lines.front().box.x0, right = 0;
  for (const Line& line : lines) {
    left = std::min(left, line.box.x0);
    right = std::max(right, line.box.x1);
  }
  const auto full = std::count_if(lines.begin(), lines.end(), [&](const Line& line) {
    return line.box.width() > full_line * (right - left) &&
           std::count(line.text.begin(), line.text.end(), ' ') >= words_of_prose - 1;
  });
  return static_cast<double>(full) > most_prose * static_cast<double>(lines.size());
}

void append_column(std::vector<Row>& rows, const Page& page, std::vector<Line> lines) {
  double right = 0;
  for (const Line& line : lines) right = std::max(right, line.box.x1);
  for (Line& line : lines) {
    line.right = right;
    rows.push_back(row_of(page, {std::move(line)}));
  }
}

} // namespace

void order_columns(PageDraft& draft) {
  std::vector<std::vector<Line>> cut;
  for (const Row& row : draft.rows) {
    const bool item = row.pieces.size() == 1 && list_marker(row.line.text); // its label stands apart from its text
    cut.push_back(item ? row.pieces : split_line(*draft.page, row.line, segment_gap));
  }
  const Gap found = find_gutter(cut, draft.em);
  if (found.end <= found.begin) return;
  const double middle = (found.begin + found.end) / 2;
  std::vector<Row> rows;
  for (std::size_t begin = 0; begin < cut.size();) {
    std::size_t end = begin;
    while (end < cut.size() && !crosses(cut[end], middle)) ++end;
    Sides sides = sides_of(cut, begin, end, middle);
    if (end > begin && is_prose(sides.left) && is_prose(sides.right)) {
      append_column(rows, *draft.page, std::move(sides.left));
      append_column(rows, *draft.page, std::move(sides.right));
    } else {
      for (std::size_t r = begin; r < end; ++r) rows.push_back(std::move(draft.rows[r]));
    }
    if (end < cut.size()) rows.push_back(std::move(draft.rows[end]));
    begin = end + 1;
  }
  draft.rows = std::move(rows);
}

} // namespace arshjul::ingest::layout
