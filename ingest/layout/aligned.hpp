// Tables without a grid: lines that leave the same white columns free, with or without horizontal rules between.
#pragma once

#include "ingest/layout/page_draft.hpp"

namespace arshjul::ingest::layout {

// Finds them among the page's rows, which they leave. Doubtful ones stay prose: a false table is worse than a missed
// one.
// `before`: the page before, or null; a table that repeats the header of its last one has its columns.
void take_aligned_tables(PageDraft& draft, const PageDraft* before);

} // namespace arshjul::ingest::layout
