// A run of lines with known columns to the rows and cells of a table.
#pragma once

#include "ingest/layout/run_columns.hpp"

namespace arshjul::ingest::layout {

// The run's lines by rows: those that go on with cells of the line above stay with it.
std::vector<Run> rows_of(const PageDraft& draft, const Run& run, const Columns& columns);

DraftTable make_aligned_table(const PageDraft& draft, const std::vector<Run>& rows, const Columns& columns,
                              double confidence);

} // namespace arshjul::ingest::layout
