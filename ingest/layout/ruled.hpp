// Ruled tables of one page: grids filled with the words that stand in them.
#pragma once

#include "ingest/layout/draft.hpp"
#include "ingest/layout/rulings.hpp"

#include <vector>

namespace arshjul::ingest::layout {

// Which words of a page a table has taken.
using Taken = std::vector<bool>;

// Tables and one-column frames from top to bottom. `taken` is set for their words.
std::vector<DraftTable> ruled_tables(const Page& page, const Rulings& rulings, double em, Taken& taken);

} // namespace arshjul::ingest::layout
