// Runs of the page's rows that may be a table without a grid: near each other and mostly in several parts.
#pragma once

#include "ingest/layout/page_draft.hpp"

#include <cstddef>
#include <vector>

namespace arshjul::ingest::layout {

// A row of the page cut at column-sized gaps.
struct CutRow {
  std::size_t row = 0; // index into PageDraft::rows
  std::vector<Line> segments;
};

using Run = std::vector<CutRow>;

// Runs that begin and end with several segments and have few rows of one segment in between.
std::vector<Run> find_runs(const PageDraft& draft);

bool rule_between(const PageDraft& draft, const CutRow& above, const CutRow& below);

// Whether the lower line is near enough to be the table's next one.
bool near(const PageDraft& draft, const Line& above, const Line& below);

} // namespace arshjul::ingest::layout
