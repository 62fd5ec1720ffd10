#include "render/typeset/glyphs.hpp"

#include "model/base/text.hpp"

namespace arshjul::render {
namespace {

constexpr char32_t soft_hyphen = 0xAD;

// Characters that have no picture and would only confuse: controls, direction marks, zero-width blanks, byte order
// marks.
bool invisible(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
}

void drop_bullet_sign(Glyphs& glyphs) {
  if (glyphs.text.size() < 2 || glyphs.text[0] != U'-' || glyphs.text[1] != U' ') return;
  glyphs.bullet = true;
  glyphs.text.erase(0, 2);
  glyphs.marks.erase(glyphs.marks.begin(), glyphs.marks.begin() + 2);
  glyphs.links.erase(glyphs.links.begin(), glyphs.links.begin() + 2);
}

void trim(Glyphs& glyphs) {
  while (!glyphs.text.empty() && text::is_space(glyphs.text.back())) {
    glyphs.text.pop_back();
    glyphs.marks.pop_back();
    glyphs.links.pop_back();
  }
}

void measure(Glyphs& glyphs, const TextStyle& style, const Advance& advance) {
  glyphs.offset.assign(1, 0);
  for (std::size_t i = 0; i < glyphs.text.size(); ++i) {
    const char32_t c = glyphs.text[i];
    const double em = c == soft_hyphen ? 0 : advance(c, face_of(glyphs.marks[i], style.face));
    glyphs.offset.push_back(glyphs.offset.back() + em * style.size);
  }
}

} // namespace

double text_width(std::string_view text, Face face, double size, const Advance& advance) {
  double em = 0;
  for (const char32_t c : text::code_points(text)) em += advance(c, face);
  return em * size;
}

Face face_of(Mark mark, Face plain) {
  switch (mark) {
  case Mark::strong:
  case Mark::check:
    return Face::bold;
  case Mark::fill_in:
    return Face::italic;
  case Mark::plain:
    break;
  }
  return plain;
}

std::vector<Glyphs> paragraphs(const Text& text, const TextStyle& style, const Advance& advance) {
  std::vector<Glyphs> all;
  Glyphs current;
  const auto finish = [&] {
    drop_bullet_sign(current);
    trim(current);
    if (!current.text.empty()) {
      measure(current, style, advance);
      all.push_back(std::move(current));
    }
    current = {};
  };
  int number = 0;
  for (const Span& span : text) {
    ++number;
    for (char32_t c : text::code_points(span.text)) {
      if (c == U'\n' || c == 0x2028 || c == 0x2029) {
        finish();
        continue;
      }
      if (c == U'\t') c = U' ';
      if (invisible(c) || (current.text.empty() && c == U' ')) continue;
      current.text += c;
      current.marks.push_back(span.mark);
      current.links.push_back(span.link.empty() ? 0 : number);
    }
  }
  finish();
  return all;
}

std::vector<std::size_t> line_ends(const std::u32string& text) {
  const std::string bytes = text::from_code_points(text);
  std::vector<std::size_t> ends;
  std::size_t index = 0, at = 0;
  for (const std::size_t offset : text::line_breaks(bytes)) {
    for (; at < offset; ++at)
      if ((static_cast<unsigned char>(bytes[at]) & 0xC0) != 0x80) ++index;
    ends.push_back(index);
  }
  if (ends.empty() || ends.back() != text.size()) ends.push_back(text.size());
  return ends;
}

} // namespace arshjul::render
