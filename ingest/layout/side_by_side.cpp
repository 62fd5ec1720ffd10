#include "ingest/layout/side_by_side.hpp"

#include "ingest/layout/options.hpp"

#include <algorithm>

namespace arshjul::ingest::layout {
namespace {

bool parts_tables(const PageDraft& draft, const Run& run, const Interval& place) {
  const double top = run.front().segments.front().baseline - row_distance * draft.em;
  const double bottom = run.back().segments.front().baseline + row_distance * draft.em;
  std::size_t left = 0, right = 0;
  for (const Rule& rule : draft.rulings.horizontal) {
    if (rule.at < top || rule.at > bottom) continue;
    const double middle = (place.begin + place.end) / 2;
    if (rule.begin < middle && rule.end > middle) return false;
    ++(rule.end < middle ? left : right);
  }
  return left >= rules_of_table && right >= rules_of_table;
}

// The segments to one side, without lines of one segment before and after the others: the tables' titles.
Run side_of(const Run& run, double middle, bool left) {
  Run side;
  for (const CutRow& row : run) {
    CutRow part{row.row, {}};
    for (const Line& segment : row.segments)
      if ((segment.box.x0 < middle) == left) part.segments.push_back(segment);
    if (!part.segments.empty()) side.push_back(std::move(part));
  }
  const auto several = [](const CutRow& row) { return row.segments.size() > 1; };
  side.erase(std::find_if(side.rbegin(), side.rend(), several).base(), side.end());
  side.erase(side.begin(), std::find_if(side.begin(), side.end(), several));
  return side;
}

} // namespace

std::vector<Run> part_side_by_side(const PageDraft& draft, const Run& run, const Columns& columns) {
  for (const Interval& place : columns.gutters) {
    if (!parts_tables(draft, run, place)) continue;
    const double middle = (place.begin + place.end) / 2;
    Run left = side_of(run, middle, true), right = side_of(run, middle, false);
    if (left.size() < least_rows || right.size() < least_rows) continue;
    return {std::move(left), std::move(right)};
  }
  return {run};
}

} // namespace arshjul::ingest::layout
