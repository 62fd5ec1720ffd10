// What a cell shows beside its text: its shade, and small pictures or drawn shapes.
#pragma once

#include "ingest/layout/draft.hpp"
#include "ingest/layout/rulings.hpp"

namespace arshjul::ingest::layout {

// A small round or square shape, or a picture of a letter's size.
struct Bullet {
  Box box;
  Colour colour = 0;
  bool picture = false; // a sign of something, never a list's bullet
};

// What may be bullets or signs, from top to bottom.
std::vector<Bullet> drawn_bullets(const Page& page, double em);

// Notes which lines a drawn bullet or sign stands before.
void find_bullets(std::vector<Line>& lines, const std::vector<Bullet>& bullets);

void add_fills_and_marks(DraftTable& table, const Page& page, const Rulings& rulings, double em);

} // namespace arshjul::ingest::layout
