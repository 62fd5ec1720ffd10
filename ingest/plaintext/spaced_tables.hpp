// Tables whose columns are made of blanks, as tools print them that keep a page's layout.
#pragma once

#include "ingest/plaintext/flattened_tables.hpp"

#include <optional>

namespace arshjul::ingest::plaintext {

// The table whose header begins at `lines[at]`, if one does: at least three names that we know, at columns of their
// own.
std::optional<FlatTable> read_spaced_table(Lines lines, std::size_t at, const Joiner& joiner,
                                           const Vocabulary& vocabulary);

} // namespace arshjul::ingest::plaintext
