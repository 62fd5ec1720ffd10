// Text to lines.
#pragma once

#include "render/typeset/strip.hpp"

#include <vector>

namespace arshjul::render {

// The lines of a text set ragged right, none wider than `width` (a word that is wider is parted). Their runs belong to
// `element`. Paragraphs inside the text are parted by a gap, its bullets hang.
std::vector<Line> set_lines(const Text& text, const TextStyle& style, double width, const Advance& advance,
                            int element);

// What a column must know: the whole text in one line, and its widest word.
struct Extent {
  double natural = 0, widest_word = 0;
};
Extent extent(const Text& text, const TextStyle& style, const Advance& advance);

} // namespace arshjul::render
