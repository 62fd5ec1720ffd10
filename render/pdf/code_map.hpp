// How a reader gets text back from a font's codes.
#pragma once

#include <set>
#include <string>

namespace arshjul::render {

// A ToUnicode CMap (PDF 32000-1, 9.10.3) for codes that are UTF-16 units: each means itself.
std::string code_map(const std::set<char16_t>& codes);

// The same codes as a CIDSet: a bit each, from the first byte's highest on.
std::string code_set(const std::set<char16_t>& codes);

} // namespace arshjul::render
