// The columns of a run of lines: where the white gutters lie that part them, and which of them a text reaches over.
#pragma once

#include "ingest/layout/gutters.hpp"
#include "ingest/layout/runs.hpp"

#include <vector>

namespace arshjul::ingest::layout {

struct Columns {
  std::vector<double> edges;     // ascending, one more than columns
  std::vector<Interval> gutters; // around the inner edges

  std::size_t count() const { return edges.size() - 1; }
};

struct Reach {
  int first = 0, last = 0;
};

// Finds them by the gaps between words, and cuts the run's lines anew: a segment a column, or a longer one that leaves
// no gutter free.
Columns part_columns(const PageDraft& draft, Run& run);

// The same with columns that are known: those of the table on the page before, whose header comes again.
Columns take_columns(const PageDraft& draft, Run& run, const std::vector<double>& edges);

// The columns that a text covers: the one around its middle, and all to which it reaches over a whole gutter.
Reach reach_of(const Columns& columns, const Box& box);

} // namespace arshjul::ingest::layout
