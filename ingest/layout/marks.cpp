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

void add_mark(DraftTable& table, Mark mark, double em) {
  for (DraftCell& cell : table.cells)
    if (cell.fill != mark.colour && is_mark(mark.box, cell, em)) {
      mark.filled = std::min(1.0, mark.box.width() / std::max(cell.box.width(), 1.0));
      cell.marks.push_back(mark);
      return;
    }
}

// Signs among the words: a dot that is a letter of a font shows its colour as a drawn one does.
void add_signs(DraftTable& table, const Page& page) {
  for (DraftCell& cell : table.cells)
    for (const Line& line : cell.lines)
      for (const Sign& sign : line.signs)
        if (line.page == page.number && sign.at < line.text.size()) cell.marks.push_back({line.box, sign.colour});
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

std::vector<Bullet> drawn_bullets(const Page& page, double em) {
  std::vector<Bullet> bullets;
  const auto round = [](const Box& box) {
    return std::min(box.width(), box.height()) >= bullet_roundness * std::max(box.width(), box.height());
  };
  for (const std::vector<Fill>* fills : {&page.shapes, &page.fills})
    for (const Fill& fill : *fills) {
      const double shorter = std::min(fill.box.width(), fill.box.height());
      const double longer = std::max(fill.box.width(), fill.box.height());
      if (fill.colour != white && shorter >= bullet_least * em && longer <= bullet_most * em && round(fill.box))
        bullets.push_back({fill.box, fill.colour, false});
    }
  for (const Image& image : page.images)
    if (image.colour && image.box.height() <= sign_most * em && round(image.box))
      bullets.push_back({image.box, *image.colour, true});
  std::sort(bullets.begin(), bullets.end(),
            [](const Bullet& a, const Bullet& b) { return middle(a.box) < middle(b.box); });
  return bullets;
}

void find_bullets(std::vector<Line>& lines, const std::vector<Bullet>& bullets) {
  for (Line& line : lines) {
    if (line.turn != Turn::none) continue;
    auto bullet = std::lower_bound(bullets.begin(), bullets.end(), line.baseline - bullet_height * line.size,
                                   [](const Bullet& one, double y) { return middle(one.box) < y; });
    for (; bullet != bullets.end() && middle(bullet->box) < line.baseline; ++bullet) {
      const double distance = line.box.x0 - bullet->box.x1;
      if (distance < 0 || distance >= bullet_distance * line.size) continue;
      line.bullet = line.bullet || !bullet->picture;
      line.signs.insert(line.signs.begin(), {0, bullet->colour});
    }
  }
}

void add_fills_and_marks(DraftTable& table, const Page& page, const Rulings& rulings, double em) {
  add_fills(table, rulings.shades);
  for (const Image& image : page.images)
    if (holds_centre(table.box, image.box)) add_mark(table, {image.box, image.colour.value_or(0), 0, image.filled}, em);
  for (const std::vector<Fill>* fills : {&page.fills, &page.shapes})
    for (const Fill& fill : *fills)
      if (fill.colour != white && holds_centre(table.box, fill.box)) add_mark(table, {fill.box, fill.colour}, em);
  add_signs(table, page);
}

} // namespace arshjul::ingest::layout
