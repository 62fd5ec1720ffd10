// A page's content stream (PDF 32000-1, 8 and 9): operators as text, from things placed from the page's top left.
#pragma once

#include "render/typeset/typeset.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace arshjul::render {

// What a character is drawn with: a typeface's name on the page, and the code in it.
struct Glyph {
  std::string_view font; // "F1"
  unsigned code = 0;
  double em = 0;
  bool substitute = false; // no typeface has the character; the code is a sign that says so
};
using PickGlyph = std::function<Glyph(char32_t, Face)>;

// A run and whether all or none of its characters are drawn by a substitute.
struct Shown {
  Run run;
  bool substitute = false;
};
std::vector<Shown> part_substitutes(const Run& run, const PickGlyph& pick);

class Content {
public:
  Content(double page_height, PickGlyph pick);

  void begin(const std::string& marked_content) { out += marked_content; }
  void end() { out += "EMC\n"; }
  void draw(const Fill& fill);
  void draw(const Rule& rule);
  void draw(const Run& run);
  void draw(const Drawing& drawing); // its boxes, lines and discs

  std::string finish() { return std::move(out); }

private:
  void draw(const DrawnBox& box, double x, double y);
  void draw(const DrawnLine& line, double x, double y);
  void draw(const DrawnDisc& disc, double x, double y);
  void outline(double width);
  void ink_fill(const Colour& ink);
  void ink_stroke(const Colour& ink);
  void use_font(std::string_view font, double size);
  double up(double y) const { return height - y; } // PDF counts from the bottom

  double height;
  PickGlyph glyph_for;
  std::string out;
  Colour fill_ink, stroke_ink; // a page begins with black
  double line_width = 1, font_size = 0;
  std::string font_name;
};

} // namespace arshjul::render
