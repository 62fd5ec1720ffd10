// Whether the page's end cuts a table's row: the row goes on at the top of the next page.
#pragma once

#include "ingest/layout/draft.hpp"

namespace arshjul::ingest::layout {

// The cell at the end of `table` over which `cell` of the next page's first row stands, null if none has its columns.
DraftCell* counterpart(DraftTable& table, const DraftCell& cell);
const DraftCell* counterpart(const DraftTable& table, const DraftCell& cell);

// Whether the first row of `next` goes on with the last row of `table`; `header`: the header is repeated between them.
bool is_cut_row(const DraftTable& table, const DraftTable& next, bool header);

// Whether a cell that is merged downwards goes on although its row doesn't.
bool goes_on_merged(const DraftCell& before, const DraftCell& after);

} // namespace arshjul::ingest::layout
