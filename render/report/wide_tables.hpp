// Tables with more columns than a page can hold.
#pragma once

#include "render/report/blocks.hpp"

namespace arshjul::render {

// Columns that an A4 page lying down has room for beside each other, at the size of a table's words: a column of
// figures needs some 50 points.
inline constexpr std::size_t most_columns = 14;

// Parts each wider table: the pieces stand below each other, repeat the first column (and a last column of sources),
// and are told apart by a line above ("Tabellen är delad på bredden, del 2 av 7."). No cell is lost.
void part_wide_tables(Report& report);

} // namespace arshjul::render
