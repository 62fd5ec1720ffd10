// Charts: drawn lines and bars that look like a grid and are none.
#pragma once

#include "ingest/layout/draft.hpp"
#include "ingest/layout/grid.hpp"

namespace arshjul::ingest::layout {

// Numbers beside the grid stand on its lines, as at an axis; those of a table's rows stand between them.
bool has_axis(const Page& page, const Grid& grid, double em);

// Hardly a row with texts side by side: bars with their values.
bool is_sparse(const DraftTable& table);

} // namespace arshjul::ingest::layout
