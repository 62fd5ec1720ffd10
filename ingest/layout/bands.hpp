// Banded tables: rows shaded by turns, with the rows between left as the paper is.
#pragma once

#include "ingest/source/page.hpp"

#include <vector>

namespace arshjul::ingest::layout {

// Adds the rows that stand between two bands, as white boxes: with them the bands make one grid. A band is a row of
// shaded boxes side by side; the one above and the one below are as wide, and words stand between.
void add_rows_between_bands(std::vector<Fill>& shades, const Page& page, double em);

} // namespace arshjul::ingest::layout
