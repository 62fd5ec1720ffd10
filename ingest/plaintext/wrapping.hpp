// Where a hard-wrapped text's lines go on and where they were ended on purpose.
#pragma once

#include "ingest/plaintext/text_lines.hpp"

#include <vector>

namespace arshjul::ingest::plaintext {

// The marker that a line begins with: "-" for any bullet, else as printed ("1.", "b:"); empty if there is none.
struct Marker {
  std::string sign;
  std::string rest; // the line without it
};
Marker marker_of(std::string_view line);

// Blank lines above each line that mean something: where nearly all sentences are cut by blank lines, one is no break.
std::vector<int> telling_blanks(Lines lines);

// The width that each line's text was wrapped at, in characters.
std::vector<int> usual_widths(Lines lines, const std::vector<int>& blanks);

// Nobody wrapped these lines: each is a paragraph.
bool is_unwrapped_text(Lines lines);

// For each line, whether a new paragraph, list item or label begins with it. A `width` above zero is known to be the
// usual one.
std::vector<bool> paragraph_starts(Lines lines, int width = 0);

} // namespace arshjul::ingest::plaintext
