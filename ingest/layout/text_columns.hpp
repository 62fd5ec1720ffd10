// Prose set in two columns: read down the left one, then down the right one.
#pragma once

#include "ingest/layout/page_draft.hpp"

namespace arshjul::ingest::layout {

// Puts the page's rows in reading order where they stand in columns; their lines get the right edge of their column.
void order_columns(PageDraft& draft);

} // namespace arshjul::ingest::layout
