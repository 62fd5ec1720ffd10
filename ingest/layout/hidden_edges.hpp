// Parts cells that rulings leave whole although their text stands in columns or rows: tables ruled only in part.
#pragma once

#include "ingest/layout/draft.hpp"

namespace arshjul::ingest::layout {

// A cell over several columns whose words keep clear of the edges between them, with column-wide gaps: one cell a
// column.
void part_merged_columns(DraftTable& table, const Page& page);

// A row whose columns hold stacked numbers on the same baselines: one row a baseline.
void part_stacked_rows(DraftTable& table);

} // namespace arshjul::ingest::layout
