// Contents pages: entries with a page number at the right edge, with dot leaders or under a heading that says so.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/layout/page_draft.hpp"

#include <vector>

namespace arshjul::ingest::layout {

// Moves the contents from the pages' rows to the flow's furniture, one entry a page.
void set_contents_apart(std::vector<PageDraft>& pages, Flow& flow);

} // namespace arshjul::ingest::layout
