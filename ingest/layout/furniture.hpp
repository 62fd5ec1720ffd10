// What stands on the pages beside the content: running heads and feet, page numbers, turned margin text.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/layout/page_draft.hpp"

#include <vector>

namespace arshjul::ingest::layout {

// Moves furniture from the pages' rows and tables to the flow.
void set_furniture_apart(std::vector<PageDraft>& pages, double pitch, Flow& flow);

} // namespace arshjul::ingest::layout
