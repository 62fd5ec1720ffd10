// First fit, ragged right: a line takes words while they fit. A word that doesn't fit is hyphenated only when the line
// would else be loose, and parted anywhere only when it is wider than the whole measure.
#include "render/typeset/paragraph.hpp"

#include "model/base/text.hpp"
#include "render/typeset/glyphs.hpp"
#include "render/typeset/hyphenation.hpp"

#include <algorithm>

namespace arshjul::render {
namespace {

constexpr char32_t soft_hyphen = 0xAD;            // drawn at a line's end it looks as a hyphen and copies out as none
constexpr double ascent = 0.905, descent = 0.212; // em, Liberation Sans
constexpr double bullet_indent = 1.1;             // em
constexpr double tolerance = 0.01;                // points

struct Piece {
  std::size_t begin = 0, end = 0; // the line's characters
  bool hyphenated = false;
};

class LineBreaker {
public:
  LineBreaker(const Glyphs& paragraph, double measure, double hyphen, double loose_share)
      : glyphs(paragraph), width(measure), hyphen_width(hyphen), loose(loose_share) {}

  std::vector<Piece> pieces() {
    std::size_t word = 0;
    for (const std::size_t end : line_ends(glyphs.text)) {
      place(word, end);
      word = end;
    }
    if (start < glyphs.text.size()) finish(glyphs.text.size(), false);
    return std::move(lines);
  }

private:
  void finish(std::size_t end, bool hyphenated) {
    lines.push_back({start, end, hyphenated});
    start = end;
  }

  bool overflows(std::size_t end, double more = 0) const { return glyphs.width(start, end) + more > width + tolerance; }

  std::size_t without_blanks(std::size_t begin, std::size_t end) const {
    while (end > begin && text::is_space(glyphs.text[end - 1])) --end;
    return end;
  }

  void place(std::size_t word, std::size_t end) {
    const std::size_t inked = without_blanks(word, end);
    while (overflows(inked)) {
      const bool whole_line = start >= word;
      const double used = whole_line ? 0 : glyphs.width(start, without_blanks(start, word));
      const bool is_loose = used < width * (1 - loose);
      const std::size_t point = is_loose ? last_hyphen(std::max(word, start), inked) : 0;
      if (point > 0)
        finish(point, true);
      else if (!whole_line)
        finish(word, false);
      else if (!cut(inked))
        break;
    }
  }

  // The last place in the word where a hyphen may stand and fits; 0: none.
  std::size_t last_hyphen(std::size_t from, std::size_t to) const {
    std::size_t best = 0, letter = from;
    while (letter < to) {
      std::size_t after = letter;
      while (after < to && text::is_letter(glyphs.text[after])) ++after;
      if (after > letter)
        if (glyphs.marks[letter] != Mark::check) // "[kontrollera: K3]" is looked for as a whole
          for (const std::size_t point : hyphen_points(std::u32string_view(glyphs.text).substr(letter, after - letter)))
            if (letter + point > start && !overflows(letter + point, hyphen_width)) best = letter + point;
      letter = std::max(after, letter + 1);
    }
    return best;
  }

  // Parts a word wider than the line; false when not even its first character may be parted from the next.
  bool cut(std::size_t end) {
    std::size_t at = start + 1;
    while (at < end && !overflows(at + 1)) ++at;
    while (at < end && is_combining(glyphs.text[at])) ++at;
    if (at >= end) return false;
    finish(at, false);
    return true;
  }

  static bool is_combining(char32_t c) { return (c >= 0x300 && c <= 0x36F) || c == 0x20E3; }

  const Glyphs& glyphs;
  double width, hyphen_width;
  double loose;
  std::size_t start = 0;
  std::vector<Piece> lines;
};

struct Setting {
  const TextStyle& style;
  const Advance& advance;
  int element;

  double em() const { return style.size; }
};

Line empty_line(const TextStyle& style) {
  Line line;
  line.height = style.line_height();
  line.baseline = (line.height - (ascent + descent) * style.size) / 2 + ascent * style.size;
  return line;
}

void add_run(Line& line, const Setting& setting, std::u32string_view words, Mark mark, int link, double x,
             double width) {
  const Face face = face_of(mark, setting.style.face);
  line.runs.push_back(
      {x, 0, width, text::from_code_points(words), face, setting.em(), setting.style.ink, setting.element, link});
  if (mark == Mark::fill_in || mark == Mark::check) line.highlights.push_back({x, width});
}

// The words of one line as runs: a run for each stretch of one mark and link, soft hyphens inside it gone.
Line build_line(const Glyphs& glyphs, const Piece& piece, const Setting& setting, double indent) {
  Line line = empty_line(setting.style);
  std::size_t end = piece.end;
  while (end > piece.begin && text::is_space(glyphs.text[end - 1])) --end;
  const bool blank_follows = end < piece.end;
  const bool hyphen_shown = piece.hyphenated || (end > piece.begin && glyphs.text[end - 1] == soft_hyphen);
  double x = indent;
  for (std::size_t from = piece.begin; from < end;) {
    std::size_t to = from;
    std::u32string words;
    for (; to < end && glyphs.marks[to] == glyphs.marks[from] && glyphs.links[to] == glyphs.links[from]; ++to)
      if (glyphs.text[to] != soft_hyphen) words += glyphs.text[to];
    double width = glyphs.width(from, to);
    const Face face = face_of(glyphs.marks[from], setting.style.face);
    if (to == end && hyphen_shown) {
      words += soft_hyphen;
      width += setting.advance(U'-', face) * setting.em();
    } else if (to == end && blank_follows) {
      words += U' '; // keeps the words apart when the text is copied
    }
    if (!words.empty()) add_run(line, setting, words, glyphs.marks[from], glyphs.links[from], x, width);
    x += width;
    from = to;
  }
  return line;
}

} // namespace

std::vector<Line> set_lines(const Text& text, const TextStyle& style, double width, const Advance& advance,
                            int element) {
  const Setting setting{style, advance, element};
  const double hyphen = advance(U'-', style.face) * style.size;
  std::vector<Line> lines;
  double top = 0;
  int paragraph = -1;
  for (const Glyphs& glyphs : paragraphs(text, style, advance)) {
    ++paragraph;
    const double gap = glyphs.bullet ? style::bullet_gap_lines : style::paragraph_gap_lines;
    if (!lines.empty()) top += gap * style.line_height();
    const double indent = glyphs.bullet ? bullet_indent * style.size : 0;
    bool first = true;
    for (const Piece& piece : LineBreaker(glyphs, width - indent, hyphen, style.loose).pieces()) {
      Line line = build_line(glyphs, piece, setting, indent);
      if (first && glyphs.bullet)
        line.runs.insert(line.runs.begin(),
                         Run{0, 0, style.size / 2, "• ", style.face, style.size, style.ink, element});
      first = false;
      line.paragraph = paragraph;
      line.bullet = glyphs.bullet;
      line.top = top;
      top += line.height;
      lines.push_back(std::move(line));
    }
  }
  return lines;
}

Extent extent(const Text& text, const TextStyle& style, const Advance& advance) {
  Extent result;
  for (const Glyphs& glyphs : paragraphs(text, style, advance)) {
    const double indent = glyphs.bullet ? bullet_indent * style.size : 0;
    result.natural = std::max(result.natural, indent + glyphs.width(0, glyphs.text.size()));
    std::size_t begin = 0;
    for (const std::size_t end : line_ends(glyphs.text)) {
      std::size_t inked = end;
      while (inked > begin && text::is_space(glyphs.text[inked - 1])) --inked;
      result.widest_word = std::max(result.widest_word, indent + glyphs.width(begin, inked));
      begin = end;
    }
  }
  return result;
}

} // namespace arshjul::render
