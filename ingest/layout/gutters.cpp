#include "ingest/layout/gutters.hpp"

#include "ingest/layout/options.hpp"

#include <algorithm>
#include <map>

namespace arshjul::ingest::layout {

std::vector<Interval> common_gutters(const std::vector<CutRow>& rows, double least) {
  // How many rows cover each stretch: a sweep over the segments' ends.
  std::map<double, int> steps;
  for (const CutRow& row : rows)
    for (const Line& segment : row.segments) {
      ++steps[segment.box.x0];
      --steps[segment.box.x1];
    }
  const int allowed = static_cast<int>(rows_across * static_cast<double>(rows.size()));
  std::vector<Interval> gutters;
  int cover = 0;
  bool text_before = false, open = false;
  double begin = 0;
  for (const auto& [x, step] : steps) {
    const bool free = text_before && cover <= allowed;
    cover += step;
    if (free && cover > allowed && open) {
      if (x - begin >= least) gutters.push_back({begin, x});
      open = false;
    }
    if (cover > allowed) text_before = true;
    if (text_before && cover <= allowed && !open) {
      open = true;
      begin = x;
    }
  }
  return gutters;
}

} // namespace arshjul::ingest::layout
