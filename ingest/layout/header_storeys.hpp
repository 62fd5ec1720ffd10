// Headers of several storeys in tables without a grid: which columns an upper text names, and which storeys a text
// fills.
#pragma once

#include "ingest/layout/draft.hpp"

namespace arshjul::ingest::layout {

// Gives the upper storeys' texts the empty places beside and below them. Needs `header_rows`.
void join_header_storeys(DraftTable& table);

} // namespace arshjul::ingest::layout
