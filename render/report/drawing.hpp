// A figure as shapes: points, counted from its top left. What is no part of it is how it is written.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace arshjul::render {

struct Colour {
  double red = 0, green = 0, blue = 0;
  friend bool operator==(const Colour&, const Colour&) = default;
};

struct DrawnBox {
  double x = 0, y = 0, width = 0, height = 0;
  Colour fill{1, 1, 1};
};

struct DrawnLine {
  double x0 = 0, y0 = 0, x1 = 0, y1 = 0, width = 1;
  bool arrow = false; // at its end
};

struct DrawnDisc {
  double x = 0, y = 0, radius = 0;
  Colour fill{1, 1, 1};
};

enum class Anchor { start, middle, end };

struct DrawnWords {
  double x = 0, y = 0; // of the baseline
  std::string text;
  double size = 8;
  Anchor anchor = Anchor::start;
  bool strong = false;
};

// Boxes, lines and discs have dark outlines; words are dark.
using Shape = std::variant<DrawnBox, DrawnLine, DrawnDisc, DrawnWords>;

// `alternative` says all that the figure shows.
struct Figure {
  double width = 0, height = 0;
  std::vector<Shape> shapes;
  std::string alternative;
};

} // namespace arshjul::render
