// What a cell shows beside its text: its shade, and small pictures or drawn shapes.
#pragma once

#include "ingest/layout/draft.hpp"
#include "ingest/layout/rulings.hpp"

namespace arshjul::ingest::layout {

// Small round or square shapes that may be bullets, from top to bottom.
std::vector<Box> drawn_bullets(const Page& page, double em);

// Notes which lines a drawn bullet stands before.
void find_bullets(std::vector<Line>& lines, const std::vector<Box>& bullets);

void add_fills_and_marks(DraftTable& table, const Page& page, const Rulings& rulings, double em);

} // namespace arshjul::ingest::layout
