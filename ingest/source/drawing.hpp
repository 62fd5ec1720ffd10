// Painted paths to rulings, fills and shapes: what a line is, however it was drawn. Knows no PDF library.
#pragma once

#include "ingest/source/page.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace arshjul::ingest {

struct Point {
  double x = 0, y = 0;
};

// One subpath in page space. A curve's control points are among its points.
struct Outline {
  std::span<const Point> points;
  bool closed = false;
  bool curved = false;
};

struct Paint {
  Colour colour = 0;
  double width = 0; // strokes only
  bool dashed = false;
  Box clip; // nothing is seen outside
};

class Drawing {
public:
  explicit Drawing(Page& target) : page(target) {}

  void stroke(const Outline& outline, const Paint& paint);
  void fill(const Outline& outline, const Paint& paint);
  void picture(const Image& image, const Box& clip);
  void cover(const Box& box); // painted with something that has no one colour: a pattern, a shading

  // Marks white words that have no paint behind them as hidden. To be called at the page's end.
  void hide_white_on_white();

  std::size_t items() const {
    return page.rulings.size() + page.fills.size() + page.shapes.size() + page.images.size();
  }

private:
  void line(Point from, Point to, const Paint& paint);
  void box(const Box& outer, const Paint& paint);
  bool painted_already(const Box& seen, Colour colour) const;
  void ruling(const Box& centre_line, double width, const Paint& paint);

  Page& page;
  std::vector<Box> backgrounds; // everything painted that is not white and may lie behind text
};

} // namespace arshjul::ingest
