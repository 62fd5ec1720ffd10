#include "render/pdf/content.hpp"

#include "model/base/text.hpp"
#include "render/pdf/syntax.hpp"

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
