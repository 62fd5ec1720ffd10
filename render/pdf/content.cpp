#include "render/pdf/content.hpp"

#include "model/base/text.hpp"
#include "render/pdf/syntax.hpp"

#include <algorithm>
#include <cmath>

namespace arshjul::render {
namespace {

std::string numbers(std::initializer_list<double> values) {
  std::string all;
  for (const double value : values) all += pdf_number(value) + " ";
  return all;
}

std::string colour(const Colour& ink) {
  return numbers({ink.red, ink.green, ink.blue});
}

struct Corner {
  double x, y;
  const char* operation;
};

// A triangle at the line's end.
std::vector<Corner> arrow_head(const DrawnLine& line) {
  constexpr double length = 5, half = 2.2; // points
  const double dx = line.x1 - line.x0, dy = line.y1 - line.y0, all = std::max(0.01, std::hypot(dx, dy));
  const double ux = dx / all, uy = dy / all;
  return {{line.x1 + length * ux, line.y1 + length * uy, "m "},
          {line.x1 - half * uy, line.y1 + half * ux, "l "},
          {line.x1 + half * uy, line.y1 - half * ux, "l "}};
}

} // namespace

Content::Content(double page_height, PickGlyph pick) : height(page_height), glyph_for(std::move(pick)) {}

void Content::ink_fill(const Colour& ink) {
  if (ink == fill_ink) return;
  fill_ink = ink;
  out += colour(ink) + "rg\n";
}

void Content::ink_stroke(const Colour& ink) {
  if (ink == stroke_ink) return;
  stroke_ink = ink;
  out += colour(ink) + "RG\n";
}

void Content::use_font(std::string_view font, double size) {
  if (font == font_name && size == font_size) return;
  font_name = font;
  font_size = size;
  out += "/" + font_name + " " + pdf_number(size) + " Tf\n";
}

void Content::draw(const Fill& fill) {
  ink_fill(fill.ink);
  out += numbers({fill.box.x0, up(fill.box.y1), fill.box.width(), fill.box.height()}) + "re f\n";
}

void Content::draw(const Rule& rule) {
  ink_stroke(rule.ink);
  if (rule.width != line_width) out += pdf_number(line_width = rule.width) + " w\n";
  out += numbers({rule.x0, up(rule.y0)}) + "m " + numbers({rule.x1, up(rule.y1)}) + "l S\n";
}

void Content::outline(double width) {
  ink_stroke(style::outline);
  if (width != line_width) out += pdf_number(line_width = width) + " w\n";
}

void Content::draw(const DrawnBox& box, double x, double y) {
  ink_fill(box.fill);
  outline(style::outline_width);
  out += numbers({x + box.x, up(y + box.y + box.height), box.width, box.height}) + "re B\n";
}

void Content::draw(const DrawnLine& line, double x, double y) {
  outline(line.width);
  out += numbers({x + line.x0, up(y + line.y0)}) + "m " + numbers({x + line.x1, up(y + line.y1)}) + "l S\n";
  if (!line.arrow) return;
  ink_fill(style::outline);
  for (const auto& [dx, dy, operation] : arrow_head(line)) out += numbers({x + dx, up(y + dy)}) + operation;
  out += "f\n";
}

void Content::draw(const DrawnDisc& disc, double x, double y) {
  constexpr double round = 0.5523; // of the radius: where a quarter circle's curve is drawn towards
  const double cx = x + disc.x, cy = up(y + disc.y), r = disc.radius, k = round * r;
  ink_fill(disc.fill);
  outline(style::outline_width);
  out += numbers({cx + r, cy}) + "m " + numbers({cx + r, cy + k, cx + k, cy + r, cx, cy + r}) + "c " +
         numbers({cx - k, cy + r, cx - r, cy + k, cx - r, cy}) + "c " +
         numbers({cx - r, cy - k, cx - k, cy - r, cx, cy - r}) + "c " +
         numbers({cx + k, cy - r, cx + r, cy - k, cx + r, cy}) + "c b\n";
}

void Content::draw(const Drawing& drawing) {
  for (const Shape& shape : drawing.shapes)
    std::visit(
        [&](const auto& one) {
          if constexpr (!std::is_same_v<std::decay_t<decltype(one)>, DrawnWords>) draw(one, drawing.x, drawing.y);
        },
        shape);
}

// A run in as many strings as it needs typefaces.
void Content::draw(const Run& run) {
  ink_fill(run.ink);
  out += "BT " + numbers({run.x, up(run.y)}) + "Td\n";
  std::string codes;
  const auto show = [&] {
    if (!codes.empty()) out += "<" + codes + "> Tj\n";
    codes.clear();
  };
  for (const char32_t c : text::code_points(run.text)) {
    const Glyph glyph = glyph_for(c, run.face);
    if (glyph.font != font_name || run.size != font_size) {
      show();
      use_font(glyph.font, run.size);
    }
    append_hex(codes, glyph.code);
  }
  show();
  out += "ET\n";
}

std::vector<Shown> part_substitutes(const Run& run, const PickGlyph& pick) {
  std::vector<Shown> parts;
  double x = run.x;
  for (const char32_t c : text::code_points(run.text)) {
    const Glyph glyph = pick(c, run.face);
    if (parts.empty() || parts.back().substitute != glyph.substitute) {
      parts.push_back({run, glyph.substitute});
      parts.back().run.text.clear();
      parts.back().run.x = x;
    }
    text::append(parts.back().run.text, c);
    x += glyph.em * run.size;
  }
  return parts;
}

} // namespace arshjul::render
