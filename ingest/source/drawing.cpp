// Borders are drawn in every way there is: as strokes, as filled boxes of a hair's breadth, as pictures stretched to a
// line; fills are drawn as boxes or as strokes as thick as a row. Seen things are sorted by what they look like.
#include "ingest/source/drawing.hpp"

#include <algorithm>
#include <cmath>

namespace arshjul::ingest {
namespace {

// All in points: what the eye sees on paper does not grow with the font.
constexpr double ruling_width_most = 2.5;  // thicker boxes are areas; Word's thickest cell border is 6 pt, rare
constexpr double stroke_width_most = 4;    // a thicker stroke is an area drawn as one line
constexpr double thick_stroke_least = 0.2; // … if it is longer than this share of its width (else a dot)
constexpr double straight_tolerance = 0.7; // a line this near to the axis is meant to be on it
constexpr double edge_tolerance = 0.3;     // the same for the sides of a filled box
constexpr double line_length_least = 1;
constexpr double area_side_least = 1;
constexpr double picture_line_length = 5; // a picture thinner than a ruling and longer than this is a line
constexpr std::size_t box_points_least = 4, box_points_most = 6;
constexpr std::size_t fills_looked_back = 64; // the lines of one cell
constexpr int white_least = 250;              // of 255, each part

bool white(Colour colour) {
  return (colour >> 16 & 0xFF) >= white_least && (colour >> 8 & 0xFF) >= white_least && (colour & 0xFF) >= white_least;
}

Box bounds(std::span<const Point> points) {
  Box box{points[0].x, points[0].y, points[0].x, points[0].y};
  for (const Point& point : points) {
    box.x0 = std::min(box.x0, point.x);
    box.y0 = std::min(box.y0, point.y);
    box.x1 = std::max(box.x1, point.x);
    box.y1 = std::max(box.y1, point.y);
  }
  return box;
}

Box clipped(const Box& box, const Box& clip) {
  return {std::max(box.x0, clip.x0), std::max(box.y0, clip.y0), std::min(box.x1, clip.x1), std::min(box.y1, clip.y1)};
}

bool big_enough(const Box& box) {
  return box.width() >= area_side_least && box.height() >= area_side_least;
}

// A box on the axes, whether closed by its last point or not.
bool is_box(const Outline& outline) {
  const auto& points = outline.points;
  if (outline.curved || points.size() < box_points_least || points.size() > box_points_most) return false;
  for (std::size_t i = 1; i < points.size(); ++i)
    if (std::fabs(points[i].x - points[i - 1].x) > edge_tolerance &&
        std::fabs(points[i].y - points[i - 1].y) > edge_tolerance)
      return false;
  return true;
}

bool holds(const Box& box, double x, double y) {
  return x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
}

bool contains(const Box& outer, const Box& inner) {
  return inner.x0 >= outer.x0 - edge_tolerance && inner.x1 <= outer.x1 + edge_tolerance &&
         inner.y0 >= outer.y0 - edge_tolerance && inner.y1 <= outer.y1 + edge_tolerance;
}

bool overlap(const Box& a, const Box& b) {
  return a.x0 < b.x1 - edge_tolerance && b.x0 < a.x1 - edge_tolerance && a.y0 < b.y1 - edge_tolerance &&
         b.y0 < a.y1 - edge_tolerance;
}

} // namespace

void Drawing::stroke(const Outline& outline, const Paint& paint) {
  if (outline.curved || outline.points.size() < 2) return;
  for (std::size_t i = 1; i < outline.points.size(); ++i) line(outline.points[i - 1], outline.points[i], paint);
  if (outline.closed && outline.points.size() > 2) line(outline.points.back(), outline.points.front(), paint);
}

void Drawing::fill(const Outline& outline, const Paint& paint) {
  if (outline.points.size() < 3) return;
  const Box outer = bounds(outline.points);
  if (is_box(outline)) {
    box(outer, paint);
    return;
  }
  const Box seen = clipped(outer, paint.clip);
  if (!big_enough(seen)) return;
  page.shapes.push_back({seen, paint.colour});
  if (!white(paint.colour)) backgrounds.push_back(seen);
}

void Drawing::picture(const Image& image, const Box& clip) {
  const double thin = std::min(image.box.width(), image.box.height());
  const double length = std::max(image.box.width(), image.box.height());
  if (thin <= ruling_width_most && length > picture_line_length) {
    box(image.box, {image.colour.value_or(0), 0, false, clip});
    return;
  }
  Image seen = image;
  seen.box = clipped(image.box, clip);
  if (!big_enough(seen.box)) return;
  page.images.push_back(seen);
  backgrounds.push_back(seen.box);
}

void Drawing::cover(const Box& covered) {
  backgrounds.push_back(covered);
}

void Drawing::hide_white_on_white() {
  for (Word& word : page.words) {
    if (!white(word.colour) || word.hidden) continue;
    const double x = (word.box.x0 + word.box.x1) / 2, y = (word.box.y0 + word.box.y1) / 2;
    word.hidden = std::none_of(backgrounds.begin(), backgrounds.end(), [&](const Box& b) { return holds(b, x, y); });
  }
}

void Drawing::line(Point from, Point to, const Paint& paint) {
  const double across = std::fabs(to.x - from.x), down = std::fabs(to.y - from.y);
  const bool straight = (across < straight_tolerance && down > line_length_least) ||
                        (down < straight_tolerance && across > line_length_least);
  if (!straight) return;
  Box centre{std::min(from.x, to.x), std::min(from.y, to.y), std::max(from.x, to.x), std::max(from.y, to.y)};
  if (paint.width <= stroke_width_most || std::max(across, down) <= thick_stroke_least * paint.width) {
    ruling(centre, paint.width, paint);
    return;
  }
  const double half = paint.width / 2;
  if (across > down)
    centre.y0 -= half, centre.y1 += half;
  else
    centre.x0 -= half, centre.x1 += half;
  box(centre, paint);
}

void Drawing::box(const Box& outer, const Paint& paint) {
  const double width = outer.width(), height = outer.height();
  if (std::min(width, height) <= ruling_width_most) {
    const double x = (outer.x0 + outer.x1) / 2, y = (outer.y0 + outer.y1) / 2;
    if (width >= height)
      ruling({outer.x0, y, outer.x1, y}, height, paint);
    else
      ruling({x, outer.y0, x, outer.y1}, width, paint);
    return;
  }
  const Box seen = clipped(outer, paint.clip);
  if (!big_enough(seen) || painted_already(seen, paint.colour)) return;
  page.fills.push_back({seen, paint.colour});
  if (!white(paint.colour)) backgrounds.push_back(seen);
}

// Word paints a cell's shading, then each of its lines' and paragraphs' again.
bool Drawing::painted_already(const Box& seen, Colour colour) const {
  const std::size_t looked_at = std::min(page.fills.size(), fills_looked_back);
  for (std::size_t i = 1; i <= looked_at; ++i) {
    const Fill& earlier = page.fills[page.fills.size() - i];
    if (contains(earlier.box, seen) && earlier.colour == colour) return true;
    if (overlap(earlier.box, seen) && earlier.colour != colour) return false;
  }
  return false;
}

void Drawing::ruling(const Box& centre_line, double width, const Paint& paint) {
  constexpr double touch = 0.01; // points: a line on the clip's very edge is seen
  const Box seen = clipped(centre_line, paint.clip);
  if (seen.x1 < seen.x0 - touch || seen.y1 < seen.y0 - touch) return;
  if (seen.width() < line_length_least && seen.height() < line_length_least) return;
  page.rulings.push_back({seen, width, paint.colour, paint.dashed});
}

} // namespace arshjul::ingest
