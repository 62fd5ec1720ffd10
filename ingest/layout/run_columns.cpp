// A stretch that nearly all lines leave free is a gutter if the words to both sides of it show that it is no chance:
// one gap as wide as those between columns, several narrower ones, or, where it is hardly wider than a word space,
// several words that begin or end at one place while their gaps differ.
#include "ingest/layout/run_columns.hpp"

#include "ingest/layout/header_gutters.hpp"
#include "ingest/layout/list_marker.hpp"
#include "ingest/layout/options.hpp"
#include "model/base/pattern.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace arshjul::ingest::layout {
namespace {

// The lines cut at all gaps above `gap` em. A list item's label and text stay together.
Run cut_at(const PageDraft& draft, const Run& run, double gap) {
  Run cut;
  for (const CutRow& row : run) {
    CutRow out{row.row, {}};
    if (row.segments.size() == 1 && list_marker(row.segments.front().text)) {
      cut.push_back(row);
      continue;
    }
    for (const Line& segment : row.segments)
      for (Line& piece : split_line(*draft.page, segment, gap)) out.segments.push_back(std::move(piece));
    cut.push_back(std::move(out));
  }
  return cut;
}

// The most common of some places, if at least `share` of them agree on it.
std::optional<double> agreed(std::vector<double> places, double share, double em) {
  std::sort(places.begin(), places.end());
  for (double place : places) {
    const auto count = std::count_if(places.begin(), places.end(),
                                     [&](double other) { return std::abs(other - place) < same_side * em; });
    if (count >= 2 && static_cast<double>(count) > share * static_cast<double>(places.size())) return place;
  }
  return std::nullopt;
}

// What stands to both sides of a stretch within a column, in the lines that have text there.
struct Neighbours {
  std::vector<double> ends, begins, gaps; // of the words to the left, to the right; in em
  std::size_t markers = 0;                // words to the left that may be a list item's label
  bool in_number = false;                 // a blank before thousands lies there

  double widest() const { return gaps.empty() ? 0 : *std::max_element(gaps.begin(), gaps.end()); }
  double narrowest() const { return gaps.empty() ? 0 : *std::min_element(gaps.begin(), gaps.end()); }
  std::size_t wider_than(double gap) const {
    return static_cast<std::size_t>(std::count_if(gaps.begin(), gaps.end(), [&](double g) { return g > gap; }));
  }
};

bool parts_thousands(std::string_view left, std::string_view right) {
  static const Pattern thousands(R"(\d{3}([.,]\d+)?)");
  return !left.empty() && left.back() >= '0' && left.back() <= '9' && thousands.matches(right);
}

Neighbours neighbours_of(const Interval& place, const Run& words, double end_of_column) {
  Neighbours found;
  const double middle = (place.begin + place.end) / 2;
  for (const CutRow& row : words) {
    const auto right = std::find_if(row.segments.begin(), row.segments.end(),
                                    [&](const Line& word) { return (word.box.x0 + word.box.x1) / 2 > middle; });
    if (right == row.segments.begin() || right == row.segments.end()) continue;
    const auto left = std::prev(right);
    if (right->box.x0 >= end_of_column) continue;
    found.ends.push_back(left->box.x1);
    found.begins.push_back(right->box.x0);
    found.gaps.push_back((right->box.x0 - left->box.x1) / right->size);
    if (list_marker(left->text + " ")) ++found.markers;
    if (found.gaps.back() <= loose_blank && parts_thousands(left->text, right->text)) found.in_number = true;
  }
  return found;
}

bool is_wide_gutter(const Interval& place, const Run& words) {
  const Neighbours sides = neighbours_of(place, words, std::numeric_limits<double>::max());
  return sides.widest() > segment_gap || sides.wider_than(gutter) >= narrow_gaps;
}

bool is_narrow_gutter(const Interval& place, const Run& words, double end_of_column, double em) {
  const Neighbours sides = neighbours_of(place, words, end_of_column);
  if (sides.gaps.size() < narrow_gaps || sides.in_number) return false;
  if (sides.narrowest() > tight_gutter) return true;
  if (2 * sides.wider_than(loose_blank) < sides.gaps.size()) return false;
  if (2 * sides.markers > sides.gaps.size() || sides.widest() - sides.narrowest() < ragged_gaps) return false;
  return agreed(sides.begins, most_flush, em) || agreed(sides.ends, most_flush, em);
}

// A header's text that stands within a gutter names a column that has no text below: marks, or nothing yet.
void add_empty_columns(std::vector<Interval>& gutters, const CutRow& header, double em) {
  std::vector<Interval> out;
  for (Interval place : gutters) {
    for (const Line& text : header.segments)
      if (text.bold && text.box.x0 > place.begin - same_side * em && text.box.x1 < place.end + same_side * em) {
        out.push_back({place.begin, std::max(place.begin, text.box.x0)});
        place.begin = std::min(text.box.x1, place.end);
      }
    out.push_back(place);
  }
  gutters = std::move(out);
}

std::vector<Interval> gutters_of(const Run& words, const Run& fine, double em) {
  std::vector<Interval> gutters = common_gutters(fine, gutter * em);
  std::erase_if(gutters, [&](const Interval& place) { return !is_wide_gutter(place, words); });
  for (const Interval& place : common_gutters(words, least_gutter * em)) {
    const auto next = std::upper_bound(gutters.begin(), gutters.end(), place.begin,
                                       [](double x, const Interval& other) { return x < other.end; });
    if (next != gutters.end() && next->begin < place.end) continue;
    const double end_of_column = next == gutters.end() ? std::numeric_limits<double>::max() : next->end;
    if (is_narrow_gutter(place, words, end_of_column, em)) gutters.insert(next, place);
  }
  if (fine.front().segments.size() > 2) add_empty_columns(gutters, fine.front(), em);
  return gutters;
}

Columns columns_between(const Run& run, std::vector<Interval> gutters, double em) {
  double left = run.front().segments.front().box.x0, right = 0;
  for (const CutRow& row : run) {
    left = std::min(left, row.segments.front().box.x0);
    right = std::max(right, row.segments.back().box.x1);
  }
  Columns columns;
  columns.edges.push_back(left - collinear * em);
  for (const Interval& gutter : gutters) columns.edges.push_back((gutter.begin + gutter.end) / 2);
  columns.edges.push_back(right + collinear * em);
  columns.gutters = std::move(gutters);
  return columns;
}

constexpr double half = 0.5; // more than it is most

// Where most of a column's texts begin and end; no place where they don't agree.
struct Sides {
  std::optional<double> left, right;
};

std::vector<Sides> sides_of(const Columns& columns, const Run& fine, double em) {
  std::vector<std::vector<double>> lefts(columns.count()), rights(columns.count());
  for (const CutRow& row : fine)
    for (const Line& piece : row.segments) {
      const Reach reach = reach_of(columns, piece.box);
      lefts[static_cast<std::size_t>(reach.first)].push_back(piece.box.x0);
      rights[static_cast<std::size_t>(reach.last)].push_back(piece.box.x1);
    }
  std::vector<Sides> sides;
  for (std::size_t c = 0; c < columns.count(); ++c)
    sides.push_back({agreed(std::move(lefts[c]), half, em), agreed(std::move(rights[c]), half, em)});
  return sides;
}

// A piece that reaches over gutters, cut at the words that begin just where a column's texts begin, or end where they
// end: the columns' texts came too close to each other there. Left whole if a gutter shows no such word.
std::vector<Line> cut_at_sides(const Page& page, const Columns& columns, const std::vector<Sides>& sides,
                               const Line& piece) {
  const Reach reach = reach_of(columns, piece.box);
  std::vector<std::vector<int>> parts(1);
  int column = reach.first;
  for (std::size_t i = 0; i < piece.words.size(); ++i) {
    const Word& word = page.words[static_cast<std::size_t>(piece.words[i])];
    if (column < reach.last && i > 0) {
      const Sides &before = sides[static_cast<std::size_t>(column)],
                  &after = sides[static_cast<std::size_t>(column) + 1];
      const Word& last = page.words[static_cast<std::size_t>(piece.words[i - 1])];
      const bool begins = after.left && std::abs(word.box.x0 - *after.left) < same_side * piece.size;
      const bool ends = before.right && std::abs(last.box.x1 - *before.right) < same_side * piece.size;
      if (begins || ends) {
        parts.emplace_back();
        ++column;
      }
    }
    parts.back().push_back(piece.words[i]);
  }
  if (column < reach.last) return {piece};
  std::vector<Line> lines;
  for (const std::vector<int>& words : parts) lines.push_back(make_lines(page, words).front());
  return lines;
}

// Cuts the run's lines by the columns; pieces of one column are one segment.
void cut_by(const PageDraft& draft, Run& run, const Columns& columns, const Run& fine) {
  const std::vector<Sides> sides = sides_of(columns, fine, draft.em);
  for (std::size_t r = 0; r < run.size(); ++r) {
    std::vector<Line> pieces, segments;
    for (const Line& piece : fine[r].segments)
      for (Line& part : cut_at_sides(*draft.page, columns, sides, piece)) pieces.push_back(std::move(part));
    for (Line& piece : pieces) {
      const bool joins =
          !segments.empty() && reach_of(columns, segments.back().box).last >= reach_of(columns, piece.box).first;
      if (joins)
        segments.back() = unite(*draft.page, segments.back(), piece);
      else
        segments.push_back(std::move(piece));
    }
    run[r].segments = std::move(segments);
  }
}

} // namespace

Reach reach_of(const Columns& columns, const Box& box) {
  const std::vector<double>& edges = columns.edges;
  const auto next = std::upper_bound(edges.begin(), edges.end(), (box.x0 + box.x1) / 2);
  const int middle = std::clamp(static_cast<int>(next - edges.begin()) - 1, 0, static_cast<int>(edges.size()) - 2);
  Reach reach{middle, middle};
  while (reach.first > 0 && box.x0 <= columns.gutters[static_cast<std::size_t>(reach.first) - 1].begin) --reach.first;
  while (reach.last + 1 < static_cast<int>(columns.count()) &&
         box.x1 >= columns.gutters[static_cast<std::size_t>(reach.last)].end)
    ++reach.last;
  return reach;
}

namespace {

// Whether each of the header's texts has a column of its own, and each column a text.
bool names_each(const CutRow& header, const Columns& columns) {
  if (header.segments.size() != columns.count()) return false;
  for (std::size_t i = 0; i < header.segments.size(); ++i) {
    const Reach reach = reach_of(columns, header.segments[i].box);
    if (reach.first != static_cast<int>(i) || reach.last != reach.first) return false;
  }
  return true;
}

} // namespace

Columns part_columns(const PageDraft& draft, Run& run) {
  const Run words = cut_at(draft, run, blank_gap), fine = cut_at(draft, run, loose_blank);
  Columns columns = columns_between(run, gutters_of(words, fine, draft.em), draft.em);
  if (!names_each(fine.front(), columns))
    if (auto named = gutters_of_header(fine, draft.em)) columns = columns_between(run, std::move(*named), draft.em);
  cut_by(draft, run, columns, fine);
  return columns;
}

Columns take_columns(const PageDraft& draft, Run& run, const std::vector<double>& edges) {
  std::vector<Interval> gutters;
  for (std::size_t e = 1; e + 1 < edges.size(); ++e)
    gutters.push_back({edges[e] - least_gutter / 2 * draft.em, edges[e] + least_gutter / 2 * draft.em});
  Columns columns = columns_between(run, std::move(gutters), draft.em);
  columns.edges = edges;
  columns.edges.front() = std::min(edges.front(), run.front().segments.front().box.x0);
  for (const CutRow& row : run) columns.edges.back() = std::max(columns.edges.back(), row.segments.back().box.x1);
  cut_by(draft, run, columns, cut_at(draft, run, loose_blank));
  return columns;
}

} // namespace arshjul::ingest::layout
