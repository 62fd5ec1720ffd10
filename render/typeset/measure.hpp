// How wide text is. Passed in, so that layout can be tested without a font.
#pragma once

#include <functional>
#include <string_view>

namespace arshjul::render {

enum class Face { regular, bold, italic };

// A character's advance in em. No kerning: a text is as wide as its characters together.
using Advance = std::function<double(char32_t, Face)>;

double text_width(std::string_view text, Face face, double size, const Advance& advance);

} // namespace arshjul::render
