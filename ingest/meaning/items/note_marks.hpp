// Footnote numbers in cells: they belong to the text as printed, and to no value.
#pragma once

#include "ingest/flow.hpp"

#include <vector>

namespace arshjul::ingest {

// The table with its cells' texts freed from the marks that stand in them.
Table without_note_marks(const Table& table, const std::vector<NoteMark>& marks);

} // namespace arshjul::ingest
