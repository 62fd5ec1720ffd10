// One drawn character, and what its geometry says. Knows no PDF library.
#pragma once

#include "ingest/source/page.hpp"

namespace arshjul::ingest {

// Its origin on the baseline and its own advance (letter and word spacing taken out), page space.
struct Glyph {
  double x = 0, y = 0;
  double advance_x = 0, advance_y = 0;
  double size = 0;
  double letter_spacing = 0; // added after every glyph, points, negative when letters are drawn together
  int font = 0;
  Turn turn = Turn::none;
  Colour colour = 0;
  bool hidden = false;
  bool slanted = false; // at an odd angle: goes to Page::slanted
  int marked_content = -1;
};

// Text space to page space without the shift: (x, y) → (xx·x + yx·y, xy·x + yy·y); y is downwards in page space.
struct TextMatrix {
  double xx = 1, xy = 0, yx = 0, yy = -1;
};
void set_direction(Glyph& glyph, const TextMatrix& matrix);

bool can_be_read(const Glyph& glyph); // finite, and not too small to be text
bool lies_within(const Glyph& glyph, const Box& seen);

} // namespace arshjul::ingest
