// How PDF writes its simple values (PDF 32000-1, 7.3).
#pragma once

#include <string>
#include <string_view>

namespace arshjul::render {

std::string pdf_number(double value); // at most three decimals, which is finer than any printer

// A text string as UTF-16 with its byte order mark in hex, so that no character needs an escape.
std::string pdf_text(std::string_view utf8);

// The same as bytes, for libraries that write the string themselves.
std::string utf16_bytes(std::string_view utf8);

// A code as it stands in a shown string: four hex digits.
void append_hex(std::string& out, unsigned code);

} // namespace arshjul::render
