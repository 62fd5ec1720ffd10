// What a cell shows beside its text: its shade, and small pictures or drawn shapes.
#pragma once

#include "ingest/layout/draft.hpp"
#include "ingest/layout/rulings.hpp"

namespace arshjul::ingest::layout {

void add_fills_and_marks(DraftTable& table, const Page& page, const Rulings& rulings, double em);

} // namespace arshjul::ingest::layout
