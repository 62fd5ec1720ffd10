// What stands on the pages beside the content: running heads and feet, page numbers, turned margin text.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/layout/page_draft.hpp"

#include <vector>

namespace arshjul::ingest::layout {

// Moves running heads and feet and page numbers from the pages' rows and tables to the flow.
void set_furniture_apart(std::vector<PageDraft>& pages, double pitch, Flow& flow);

// Moves what is left of turned words to the flow, slanted words, and hidden words with a warning.
void set_margin_text_apart(std::vector<PageDraft>& pages, Flow& flow);

} // namespace arshjul::ingest::layout
