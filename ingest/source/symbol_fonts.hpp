// Symbol fonts draw signs in the places of letters: which sign a letter's code stands for. Knows no PDF library.
#pragma once

#include <cstdint>
#include <string_view>

namespace arshjul::ingest {

enum class SymbolFont : std::uint8_t { none, wingdings, wingdings2, webdings, dingbats };

SymbolFont symbol_font_of(std::string_view font_name);

// The Unicode of a sign drawn as `code`: a letter's code, or one of U+F000–F0FF as Word writes them; `code` itself
// where the font has no sign that we know, or the PDF tells the right one.
std::uint32_t sign_of(SymbolFont font, std::uint32_t code);

} // namespace arshjul::ingest
