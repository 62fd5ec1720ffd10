// Whether the pieces of a table on two pages have the same columns.
#pragma once

#include "ingest/layout/draft.hpp"

namespace arshjul::ingest::layout {

// True if the outer edges are the same (after a shift of the whole table) and one piece has all edges of the other;
// then both have the same columns afterwards: a piece that shows only merged cells gets the missing edges.
bool share_columns(DraftTable& a, DraftTable& b, double em);

} // namespace arshjul::ingest::layout
