// White columns: where no line of a run has text.
#pragma once

#include "ingest/layout/runs.hpp"

#include <vector>

namespace arshjul::ingest::layout {

struct Interval {
  double begin = 0, end = 0;
  double width() const { return end - begin; }
};

// The gutters that lie free over all rows but the few that reach across, from left to right, inside the run's text.
// `least`: their width in points.
std::vector<Interval> common_gutters(const std::vector<CutRow>& rows, double least);

} // namespace arshjul::ingest::layout
