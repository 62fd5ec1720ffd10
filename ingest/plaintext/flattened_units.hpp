// The lines under a flattened header as the units that its cells are made of.
#pragma once

#include "ingest/plaintext/flattened_header.hpp"

#include <vector>

namespace arshjul::ingest::plaintext {

struct Unit {
  std::vector<TextLine> lines; // one; more when a known value is broken over lines
  std::string closed;          // the category whose value it is; empty for free text
  std::string label;           // the code of a sub-label such as "Riskbeskrivning" that stands alone; empty else
  bool after_break = false;    // the header or a page break stands above it
  bool starts_row = false;     // a number or a kind label with which rows begin: "12. …", "Nämndmål: …"
  bool starts_cell = false;    // stands in, where hardly any line does
  bool same_line = false;      // goes on in the printed line of the unit before
  int blanks = 0;              // blank lines above it that tell something

  // What the search asks for again and again, found once.
  std::string folded;      // its text
  std::string opener;      // its first word
  int width = 0, word = 0; // characters of its first line, and of that line's first word
  int last_width = 0;      // characters of its last line
  bool ends_sentence = false, ends_hyphen = false, small = false, item = false;

  const TextLine& first() const { return lines.front(); }
  const TextLine& last() const { return lines.back(); }
};

struct UnitList {
  std::vector<Unit> units;
  std::vector<TextLine> headers; // the header again
};

UnitList to_units(Lines lines, const FlatHeader& header, const Vocabulary& vocabulary);

} // namespace arshjul::ingest::plaintext
