// From pages to a Flow: words → lines → tables → blocks in reading order, running heads set apart. No library, no
// meaning.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/source/page.hpp"

#include <vector>

namespace arshjul::ingest {

Flow lay_out(const std::vector<Page>& pages);

// Only the tables; `joined` unites the pieces of a table that goes on over pages.
std::vector<Table> find_tables(const std::vector<Page>& pages, bool joined);

} // namespace arshjul::ingest
