// A text's characters with their widths: what line breaking works on.
#pragma once

#include "render/report/blocks.hpp"
#include "render/typeset/measure.hpp"
#include "render/typeset/style.hpp"

#include <string>
#include <vector>

namespace arshjul::render {

// One paragraph; the vectors are as long as `text`, `offset` (the sum of the widths before) one longer.
struct Glyphs {
  std::u32string text;
  std::vector<Mark> marks;
  std::vector<int> links; // the number of the text's span that is a link, from 1; 0: none
  std::vector<double> offset;
  bool bullet = false;

  double width(std::size_t from, std::size_t to) const { return offset[to] - offset[from]; }
};

Face face_of(Mark mark, Face plain);

// The paragraphs of a text: control characters gone, "- " at a start told as a bullet, empty paragraphs left out.
std::vector<Glyphs> paragraphs(const Text& text, const TextStyle& style, const Advance& advance);

// Code point indices at which a line may end, ascending, the end among them.
std::vector<std::size_t> line_ends(const std::u32string& text);

} // namespace arshjul::render
