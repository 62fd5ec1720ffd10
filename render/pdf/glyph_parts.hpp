// What a composed glyph of a TrueType font is made of.
#pragma once

#include <string_view>
#include <vector>

namespace arshjul::render {

// The glyph numbers of the parts (Å: A and ring); none for a glyph that is drawn itself. `glyph` is its entry in the
// font's "glyf" table; a broken one gives the parts read so far.
std::vector<unsigned> glyph_parts(std::string_view glyph);

} // namespace arshjul::render
