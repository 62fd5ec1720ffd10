// The gap rule. Letters of one word follow each other without a gap; a blank glyph or a visible gap parts words. Some
// producers draw blanks that leave no gap ("t ill"), others draw no blanks at all, others space letters out on purpose:
// so the gap that parts is smaller after a blank glyph, wide on a page that has blank glyphs, and measured without the
// letter spacing. The figures were found on some 1,300 public PDFs of Word, LibreOffice, Chromium, InDesign and others.
#include "ingest/source/word_builder.hpp"

#include "model/base/text.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>

namespace arshjul::ingest {
namespace {

// All in em of the glyph.
constexpr double gap_after_blank = 0.08;      // a blank glyph that leaves less parts no words
constexpr double gap_with_blanks = 0.22;      // without a blank glyph, on a page that has them
constexpr double gap_without_blanks = 0.1;    // on a page that draws none: narrow word gaps are near 0.2 em
constexpr double letter_spacing_most = 0.6;   // wider "spacing" is how some producers draw word gaps
constexpr double backstep_most = 0.4;         // kerning and overlapping accents; further back is another run
constexpr double baseline_tolerance = 0.05;   // rounding of positions; superscripts are at 0.2 em and more
constexpr double strike_tolerance = 0.1;      // the same letter this near is a second strike (false bold)
constexpr double word_strike_tolerance = 0.2; // the same for whole words: shadows lie further off
// An accent reaches over its letter by more than this, and starts within this of it.
constexpr double accent_overlap_least = 0.2, accent_reach_most = 0.4;
// Size within a word may change (small capitals); beyond this factor it is another text on the same line.
constexpr double size_factor = 1.6;
// A page "has blanks" when at least every 15th glyph is one: Swedish has some 6 letters a word.
constexpr std::size_t glyphs_per_blank = 15;
constexpr int leader_dots = 4; // so many full stops in a row lead the eye in a table of contents; an ellipsis has three
constexpr std::size_t same_text_looked_at =
    64; // words of the same text compared for double strikes, newest kept bounded

constexpr std::uint32_t no_break_space = 0xA0;
constexpr std::uint32_t unknown[] = {0xFFFD};

bool is_blank(std::uint32_t c) {
  return c == 0x20 || c == no_break_space || c == 0x09 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x3000 ||
         c == 0xFEFF;
}

bool is_blank(std::span<const std::uint32_t> text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](std::uint32_t c) { return is_blank(c); });
}

// Ghostscript writes the letters of a ligature with their bytes swapped (U+6600 U+6900 for "fi").
bool has_swapped_bytes(std::span<const std::uint32_t> text) {
  return text.size() > 1 && std::all_of(text.begin(), text.end(), [](std::uint32_t c) {
    return (c & 0xFF) == 0 && c >> 8 >= U'A' && c >> 8 <= U'z';
  });
}

// A glyph may stand for several characters (ligatures, ActualText); a blank at its end is not the word's.
void append_text(std::string& out, std::span<const std::uint32_t> text) {
  while (!text.empty() && is_blank(text.back())) text = text.first(text.size() - 1);
  const bool swapped = has_swapped_bytes(text);
  for (std::uint32_t c : text) {
    if (swapped) c >>= 8;
    if (is_blank(c))
      out += ' ';
    else if (c >= 0x20)
      text::append(out, c);
  }
}

// Old TeX fonts draw ä as ¨ with an a set under it: which mark a spacing accent is, 0 for none.
char32_t combining_form(std::uint32_t accent) {
  switch (accent) {
  case 0xA8:
    return 0x308; // diaeresis
  case 0x2DA:
    return 0x30A; // ring
  case 0xB4:
    return 0x301; // acute
  case 0x60:
    return 0x300; // grave
  case 0x2C6:
    return 0x302; // circumflex
  case 0x2DC:
    return 0x303; // tilde
  default:
    return 0;
  }
}

// No character, or none that is known: bullets of symbol fonts.
bool says_nothing(std::string_view text) {
  constexpr std::string_view replacement = "\xEF\xBF\xBD";
  while (text.starts_with(replacement)) text.remove_prefix(replacement.size());
  return text.empty();
}

bool near(const Word& a, const Word& b) {
  const double tolerance = word_strike_tolerance * a.size;
  return std::fabs(a.box.x0 - b.box.x0) < tolerance && std::fabs(a.box.y0 - b.box.y0) < tolerance;
}

// Keeps the first of words that were drawn on top of each other with the same text; drops those that say nothing.
void drop_double_strikes(std::vector<Word>& words) {
  std::unordered_map<std::string_view, std::vector<std::size_t>> seen;
  std::vector<bool> drop(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::vector<std::size_t>& earlier = seen[words[i].text];
    const auto twin =
        std::find_if(earlier.begin(), earlier.end(), [&](std::size_t k) { return near(words[k], words[i]); });
    if (twin != earlier.end()) {
      drop[i] = true;
      words[*twin].space_after |= words[i].space_after;
    } else if (earlier.size() < same_text_looked_at) {
      earlier.push_back(i);
    }
    drop[i] = drop[i] || says_nothing(words[i].text);
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (!drop[i]) {
      if (kept != i) words[kept] = std::move(words[i]);
      ++kept;
    }
  words.resize(kept);
}

} // namespace

WordBuilder::Pen WordBuilder::pen(double x, double y, Turn turn) {
  switch (turn) {
  case Turn::none:
    return {x, y};
  case Turn::quarter:
    return {y, x};
  case Turn::half:
    return {-x, y};
  case Turn::three_quarters:
    return {-y, x};
  }
  return {x, y};
}

void WordBuilder::add(const Glyph& glyph, std::span<const std::uint32_t> text) {
  ++glyph_count;
  if (text.empty() && !(glyph.advance_x == 0 && glyph.advance_y == 0)) {
    ++page.unreadable; // left out, it could make 13 of 1?3
    text = unknown;
  }
  blank_count += is_blank(text);
  while (!text.empty() && is_blank(text.front())) {
    note_blank(text.front());
    text = text.subspan(1);
  }
  if (text.empty()) return; // a blank
  const Pen at = pen(glyph.x, glyph.y, glyph.turn);
  if (list && (struck_again(glyph, text.front(), at) || put_under_accent(glyph, text.front(), at))) return;
  if (list && !continues(glyph, at)) {
    list->back().space_after = blank_pending || (same_line(glyph, at) && at.along > last_end.along);
    list = nullptr;
  }
  blank_pending = hard_blank = false;
  // Cells that touch set "2024" and "Utfall" as one word: each may stand in its own. Within a cell no blank parts them.
  if (list && text::is_upper(text.front()) && (text::is_lower(last_letter) || text::is_digit(last_letter)))
    list = nullptr;
  part_leader(glyph, text.front());
  if (!list) begin_word(glyph, at);
  append_text(list->back().text, text);
  last_letter = text.front();
  last_start = at;
  grow(glyph);
  if (is_blank(text.back())) note_blank(text.back());
}

void WordBuilder::note_blank(std::uint32_t blank) {
  blank_pending = true;
  hard_blank = hard_blank || blank == no_break_space;
}

void WordBuilder::stretch(const Glyph& glyph) {
  ++glyph_count;
  if (list && same_line(glyph, pen(glyph.x, glyph.y, glyph.turn))) grow(glyph);
}

void WordBuilder::end_word() {
  if (list && blank_pending) list->back().space_after = true;
  list = nullptr;
  blank_pending = hard_blank = false;
}

void WordBuilder::finish() {
  end_word();
  drop_double_strikes(page.words);
  drop_double_strikes(page.slanted);
}

bool WordBuilder::struck_again(const Glyph& glyph, std::uint32_t first, Pen at) const {
  const double tolerance = strike_tolerance * glyph.size;
  return first == last_letter && std::fabs(at.along - last_start.along) < tolerance &&
         std::fabs(at.across - last_start.across) < tolerance;
}

bool WordBuilder::same_line(const Glyph& glyph, Pen at) const {
  const Word& word = list->back();
  return glyph.turn == word.turn && glyph.slanted == (list == &page.slanted) && glyph.hidden == word.hidden &&
         std::fabs(at.across - last_end.across) <= baseline_tolerance * glyph.size &&
         at.along - last_end.along > -backstep_most * glyph.size && glyph.size < size_factor * word.size &&
         word.size < size_factor * glyph.size;
}

bool WordBuilder::continues(const Glyph& glyph, Pen at) const {
  if (!same_line(glyph, at)) return false;
  const double spacing = blank_pending ? 0 : std::clamp(last_spacing, 0.0, letter_spacing_most * glyph.size);
  return at.along - last_end.along - spacing <= word_gap(glyph);
}

double WordBuilder::word_gap(const Glyph& glyph) const {
  if (hard_blank) return -backstep_most * glyph.size; // typed on purpose: it parts, seen or not
  if (blank_pending) return gap_after_blank * glyph.size;
  const bool page_has_blanks = blank_count * glyphs_per_blank > glyph_count;
  return (page_has_blanks ? gap_with_blanks : gap_without_blanks) * glyph.size;
}

void WordBuilder::begin_word(const Glyph& glyph, Pen at) {
  list = glyph.slanted ? &page.slanted : &page.words;
  Word& word = list->emplace_back();
  word.baseline = at.across;
  word.size = glyph.size;
  word.font = glyph.font;
  word.turn = glyph.turn;
  word.colour = glyph.colour;
  word.hidden = glyph.hidden;
  word.marked_content = glyph.marked_content;
  dots = 0;
}

// The letter that an accent was drawn for stands under it. Composed (NFC), they are one character.
bool WordBuilder::put_under_accent(const Glyph& glyph, std::uint32_t letter, Pen at) {
  const char32_t mark = combining_form(last_letter);
  const double overlap = last_end.along - at.along, reach = at.along - last_start.along;
  if (mark == 0 || !text::is_letter(letter) || glyph.turn != list->back().turn || blank_pending) return false;
  if (overlap < accent_overlap_least * glyph.size || std::fabs(reach) > accent_reach_most * glyph.size) return false;
  std::string& written = list->back().text;
  std::string accent;
  text::append(accent, last_letter);
  if (!written.ends_with(accent)) return false;
  written.resize(written.size() - accent.size());
  std::string composed;
  text::append(composed, letter);
  text::append(composed, mark);
  written += text::normalize(composed);
  last_letter = letter;
  last_start = at;
  grow(glyph);
  return true;
}

// "Uppdrag.........4": the dots are a word of their own, and so is what follows them.
void WordBuilder::part_leader(const Glyph& glyph, std::uint32_t letter) {
  if (!list) return;
  if (letter != '.') {
    if (dots >= leader_dots) end_word();
    dots = 0;
    return;
  }
  if (++dots == 1) {
    before_dots = list->back();
    first_dot = glyph;
  }
  if (dots != leader_dots || before_dots.text.find_first_not_of('.') == std::string::npos) return;
  const std::string written(leader_dots - 1, '.');
  list->back() = std::move(before_dots);
  list->back().space_after = true;
  begin_word(first_dot, pen(first_dot.x, first_dot.y, first_dot.turn));
  list->back().text = written;
  grow(first_dot);
  dots = leader_dots;
}

void WordBuilder::grow(const Glyph& glyph) {
  const Font& font = page.fonts[static_cast<std::size_t>(glyph.font)];
  const double up = font.ascent * glyph.size, down = -font.descent * glyph.size;
  const double end_x = glyph.x + glyph.advance_x, end_y = glyph.y + glyph.advance_y;
  Box box{std::min(glyph.x, end_x), std::min(glyph.y, end_y), std::max(glyph.x, end_x), std::max(glyph.y, end_y)};
  switch (glyph.turn) {
  case Turn::none:
    box.y0 -= up, box.y1 += down;
    break;
  case Turn::quarter:
    box.x0 -= down, box.x1 += up;
    break;
  case Turn::half:
    box.y0 -= down, box.y1 += up;
    break;
  case Turn::three_quarters:
    box.x0 -= up, box.x1 += down;
    break;
  }
  list->back().box.include(box);
  list->back().size = std::max(list->back().size, glyph.size);
  last_end = pen(end_x, end_y, glyph.turn);
  last_spacing = glyph.letter_spacing;
}

} // namespace arshjul::ingest
