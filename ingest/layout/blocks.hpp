// Rows and tables to blocks in reading order.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/layout/hyphenation.hpp"
#include "ingest/layout/page_draft.hpp"

#include <vector>

namespace arshjul::ingest::layout {

// `pitch`: the document's usual distance of baselines, in em.
std::vector<Block> make_blocks(const std::vector<PageDraft>& pages, double pitch, const Lexicon& lexicon);

} // namespace arshjul::ingest::layout
