// Tables that stand beside each other on the same lines.
#pragma once

#include "ingest/layout/run_columns.hpp"

namespace arshjul::ingest::layout {

// The run's parts to both sides of a gutter that no rule crosses while rules end on either side of it; else the run.
std::vector<Run> part_side_by_side(const PageDraft& draft, const Run& run, const Columns& columns);

} // namespace arshjul::ingest::layout
