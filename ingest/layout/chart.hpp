// Charts: drawn lines and bars that look like a grid and are none.
#pragma once

#include "ingest/layout/grid.hpp"
#include "ingest/source/page.hpp"

#include <vector>

namespace arshjul::ingest::layout {

// Takes out the boxes that are bars: equally thick, from one line, of different lengths, with no words in them. The
// shades of cells are none; a bar within a cell is one too, and its cell keeps the edges that it has of its own.
void drop_bars(std::vector<Fill>& shades, const Page& page, double em);

// Numbers beside the grid stand on its lines, as at an axis; those of a table's rows stand between them.
bool has_axis(const Page& page, const Grid& grid, double em);

} // namespace arshjul::ingest::layout
