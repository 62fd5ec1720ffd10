// Glyphs to words: which gap parts two words, what was struck twice, which text can't be seen. Knows no PDF library.
#pragma once

#include "ingest/source/glyph.hpp"
#include "ingest/source/page.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace arshjul::ingest {

class WordBuilder {
public:
  explicit WordBuilder(Page& target) : page(target) {}

  // `text`: what the glyph stands for, none or several code points; a blank ends the word.
  void add(const Glyph& glyph, std::span<const std::uint32_t> text);
  void stretch(const Glyph& glyph); // the open word reaches over this glyph, whose text is already there
  void end_word();                  // what follows begins a new word, however near
  void finish();                    // at the page's end: takes away what was struck twice

private:
  struct Pen { // along the text's direction, and across it
    double along = 0, across = 0;
  };
  static Pen pen(double x, double y, Turn turn);
  bool struck_again(const Glyph& glyph, std::uint32_t first, Pen at) const;
  bool continues(const Glyph& glyph, Pen at) const;
  bool same_line(const Glyph& glyph, Pen at) const;
  double word_gap(const Glyph& glyph) const;
  void begin_word(const Glyph& glyph, Pen at);
  void grow(const Glyph& glyph);
  void note_blank(std::uint32_t blank);
  bool put_under_accent(const Glyph& glyph, std::uint32_t letter, Pen at);
  void part_leader(const Glyph& glyph, std::uint32_t letter);

  Page& page;
  std::vector<Word>* list = nullptr; // of the open word, its last; null: none is open
  bool blank_pending = false;
  bool hard_blank = false; // the pending blank is U+00A0
  std::size_t glyph_count = 0, blank_count = 0;
  std::uint32_t last_letter = 0;
  Pen last_start, last_end; // of the last glyph
  double last_spacing = 0;
  int dots = 0;     // full stops in a row at the open word's end
  Word before_dots; // the open word as it was before them
  Glyph first_dot;
};

} // namespace arshjul::ingest
