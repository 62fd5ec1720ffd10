#include "ingest/overlay/pen.hpp"

#include "model/base/text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace arshjul::ingest::overlay {
namespace {

constexpr double letter_size = 5;     // points: legible when enlarged, small enough to stand between lines
constexpr double usual_letter = 0.55; // em: Helvetica's letters and digits, about
constexpr double farthest = 100000;   // points: no page is larger
constexpr double tag_height = 6, tag_baseline = 4.6;

// Two decimals are finer than any eye; a number beyond any page, or none, is kept off the drawing.
std::string written(double value) {
  if (!std::isfinite(value)) value = 0;
  char digits[32];
  const auto end = std::to_chars(digits, digits + sizeof digits, std::clamp(value, -farthest, farthest),
                                 std::chars_format::fixed, 2);
  return {digits, end.ptr};
}

// A string in WinAnsi, of which Latin-1 is what we write; other letters become "?".
std::string quoted(std::string_view utf8) {
  std::string text = "(";
  for (const char32_t c : text::code_points(utf8)) {
    if (c == U'(' || c == U')' || c == U'\\') text += '\\';
    text += c >= 0x20 && c <= 0xFF && (c < 0x7F || c > 0x9F) ? static_cast<char>(c) : '?';
  }
  return text + ")";
}

} // namespace

double Pen::width_of(std::string_view utf8) {
  return static_cast<double>(text::code_points(utf8).size()) * usual_letter * letter_size;
}

void Pen::numbers(std::initializer_list<double> values, const char* operation) {
  for (const double value : values) content += written(value) + " ";
  content += operation;
  content += '\n';
}

void Pen::colour(Colour colour, const char* operation) {
  const auto share = [&](int shift) { return static_cast<double>((colour >> shift) & 0xFFU) / 255; };
  numbers({share(16), share(8), share(0)}, operation);
}

void Pen::stroke(const Style& style) {
  if (any && style.colour == last.colour && style.width == last.width && style.dashed == last.dashed) return;
  colour(style.colour, "RG");
  numbers({style.width}, "w");
  content += style.dashed ? "[1.5 1] 0 d\n" : "[] 0 d\n";
  last = style;
  any = true;
}

void Pen::box(const Box& box, const Style& style) {
  stroke(style);
  numbers({box.x0, box.y0, box.width(), box.height()}, "re S");
}

void Pen::line(const Box& box, const Style& style) {
  stroke(style);
  numbers({box.x0, box.y0}, "m");
  numbers({box.x1, box.y1}, "l S");
}

void Pen::ground(const Box& box) {
  stroke({0x8C8C8C, 0.3, false});
  colour(0xFFFFFF, "rg");
  numbers({box.x0, box.y0, box.width(), box.height()}, "re B");
}

void Pen::text(double x, double baseline, std::string_view utf8, Colour letters) {
  colour(letters, "rg");
  content += "BT /F " + written(letter_size) + " Tf 1 0 0 -1 " + written(x) + " " + written(baseline) + " Tm " +
             quoted(utf8) + " Tj ET\n";
}

void Pen::tag(double x, double y, std::string_view utf8, Colour ground_colour) {
  colour(ground_colour, "rg");
  numbers({x, y - tag_height, width_of(utf8) + 2, tag_height}, "re f");
  text(x + 1, y - tag_height + tag_baseline, utf8, 0xFFFFFF);
}

} // namespace arshjul::ingest::overlay
