// Tables of which every cell became a line: the column names one below the other, then cell after cell.
#pragma once

#include "ingest/plaintext/flattened_header.hpp"
#include "ingest/plaintext/flattened_tables.hpp"

#include <optional>

namespace arshjul::ingest::plaintext {

// A header with a name a line, at least three of one kind of table.
std::optional<FlatHeader> find_stacked_header(Lines lines, std::size_t at, const Vocabulary& vocabulary);

// The table whose stacked header ends at `header.end`, no further than `limit`. Nothing if its lines don't count out:
// cells may be wrapped or left out.
std::optional<FlatTable> read_stacked_table(Lines lines, std::size_t at, FlatHeader header, std::size_t limit,
                                            const Joiner& joiner, const Vocabulary& vocabulary);

} // namespace arshjul::ingest::plaintext
