// The PDF's own tags as a second witness of its tables.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/layout/page_draft.hpp"

namespace arshjul::ingest::layout {

// Tables that no ruling shows and the tags tell, where geometry bears them out: they leave the page's rows.
void take_tagged_tables(PageDraft& draft);

// Where the tags part a table's words as its rulings and shades do, it is surer; where they don't, the rulings are
// followed, for they are what a reader sees, and a warning says so.
void compare_with_tags(PageDraft& draft, Flow& flow);

} // namespace arshjul::ingest::layout
