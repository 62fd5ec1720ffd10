#include "ingest/layout/marks.hpp"

#include "ingest/layout/options.hpp"

#include <algorithm>

namespace arshjul::ingest::layout {
namespace {

double common_area(const Box& a, const Box& b) {
  const double width = std::min(a.x1, b.x1) - std::max(a.x0, b.x0),
               height = std::min(a.y1, b.y1) - std::max(a.y0, b.y0);
  return width > 0 && height > 0 ? width * height : 0;
}

bool holds_centre(const Box& outer, const Box& inner) {
  const double x = (inner.x0 + inner.x1) / 2, y = (inner.y0 + inner.y1) / 2;
  return x > outer.x0 && x < outer.x1 && y > outer.y0 && y < outer.y1;
}

// A shape that stands in the cell, not one that is its ground or that of a line of text.
bool is_mark(const Box& shape, const DraftCell& cell, double em) {
  if (!holds_centre(cell.box, shape) || shape.height() > mark_height * em) return false;
  if (shape.width() > mark_width * cell.box.width() && shape.height() > mark_width * cell.box.height()) return false;
  return std::none_of(cell.lines.begin(), cell.lines.end(), [&](const Line& line) {
    return common_area(shape, line.box) > covered * line.box.width() * line.box.height();
  });
}

void add_mark(DraftTable& table, const Box& shape, Colour colour, double em) {
  for (DraftCell& cell : table.cells)
    if (cell.fill != colour && is_mark(shape, cell, em)) {
      cell.marks.push_back({shape, colour, std::min(1.0, shape.width() / std::max(cell.box.width(), 1.0))});
      return;
    }
}

void add_fills(DraftTable& table, const std::vector<Fill>& shades) {
  for (const Fill& shade : shades) {
    if (common_area(shade.box, table.box) <= 0) continue;
    for (DraftCell& cell : table.cells)
      if (common_area(shade.box, cell.box) > covered * cell.box.width() * cell.box.height()) cell.fill = shade.colour;
  }
}

double middle(const Box& box) {
  return (box.y0 + box.y1) / 2;
}

} // namespace

std::vector<Box> drawn_bullets(const Page& page, double em) {
  std::vector<Box> bullets;
  for (const std::vector<Fill>* fills : {&page.shapes, &page.fills})
    for (const Fill& fill : *fills) {
      const double shorter = std::min(fill.box.width(), fill.box.height());
      const double longer = std::max(fill.box.width(), fill.box.height());
      if (fill.colour != white && shorter >= bullet_least * em && longer <= bullet_most * em &&
          shorter >= bullet_roundness * longer)
        bullets.push_back(fill.box);
    }
  std::sort(bullets.begin(), bullets.end(), [](const Box& a, const Box& b) { return middle(a) < middle(b); });
  return bullets;
}

void find_bullets(std::vector<Line>& lines, const std::vector<Box>& bullets) {
  for (Line& line : lines) {
    if (line.turn != Turn::none) continue;
    auto bullet = std::lower_bound(bullets.begin(), bullets.end(), line.baseline - bullet_height * line.size,
                                   [](const Box& box, double y) { return middle(box) < y; });
    for (; bullet != bullets.end() && middle(*bullet) < line.baseline; ++bullet)
      line.bullet =
          line.bullet || (bullet->x1 <= line.box.x0 && line.box.x0 - bullet->x1 < bullet_distance * line.size);
  }
}

void add_fills_and_marks(DraftTable& table, const Page& page, const Rulings& rulings, double em) {
  add_fills(table, rulings.shades);
  for (const Image& image : page.images)
    if (holds_centre(table.box, image.box)) add_mark(table, image.box, image.colour.value_or(0), em);
  for (const std::vector<Fill>* fills : {&page.fills, &page.shapes})
    for (const Fill& fill : *fills)
      if (fill.colour != white && holds_centre(table.box, fill.box)) add_mark(table, fill.box, fill.colour, em);
}

} // namespace arshjul::ingest::layout
