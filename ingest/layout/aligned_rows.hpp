// A run of lines with known columns to the rows and cells of a table.
#pragma once

#include "ingest/layout/run_columns.hpp"

namespace arshjul::ingest::layout {

DraftTable make_aligned_table(const PageDraft& draft, const Run& run, const Columns& columns, double confidence);

} // namespace arshjul::ingest::layout
