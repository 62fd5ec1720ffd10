// Tables that go on over pages: their pieces become one table, a repeated header is dropped, a row that the page's end
// cuts is made whole.
#pragma once

#include "ingest/layout/page_draft.hpp"

#include <vector>

namespace arshjul::ingest::layout {

// Joined tables stay on their first page. Gives the headers that were dropped, as furniture.
std::vector<model::Furniture> join_tables_over_pages(std::vector<PageDraft>& pages);

} // namespace arshjul::ingest::layout
