// The signs that tell a status, a direction or a list: after the fonts' published mappings to Unicode (Wingdings,
// Wingdings 2, Webdings, ITC Zapf Dingbats). Signs of other trades (envelopes, zodiacs) are left as they come.
#include "ingest/source/symbol_fonts.hpp"

#include "model/base/text.hpp"

#include <algorithm>
#include <span>
#include <string>

namespace arshjul::ingest {
namespace {

struct Sign {
  std::uint32_t code, unicode;
};

constexpr Sign wingdings[] = {
    {0x4A, 0x263A}, {0x4B, 0x1F610}, {0x4C, 0x2639}, {0x6C, 0x25CF}, {0x6D, 0x274D}, {0x6E, 0x25A0}, {0x6F, 0x25A1},
    {0x71, 0x2751}, {0x75, 0x25C6},  {0x76, 0x2756}, {0x77, 0x25C6}, {0x9E, 0x00B7}, {0x9F, 0x2022}, {0xA1, 0x25CB},
    {0xA2, 0x25CB}, {0xA4, 0x25C9},  {0xA7, 0x25AA}, {0xA8, 0x25FB}, {0xAB, 0x2605}, {0xD8, 0x27A2}, {0xDF, 0x2190},
    {0xE0, 0x2192}, {0xE1, 0x2191},  {0xE2, 0x2193}, {0xE3, 0x2196}, {0xE4, 0x2197}, {0xE5, 0x2199}, {0xE6, 0x2198},
    {0xE7, 0x2B05}, {0xE8, 0x27A1},  {0xE9, 0x2B06}, {0xEA, 0x2B07}, {0xEC, 0x2197}, {0xEE, 0x2198}, {0xFB, 0x2717},
    {0xFC, 0x2713}, {0xFD, 0x2612},  {0xFE, 0x2611}};
constexpr Sign wingdings2[] = {{0x4F, 0x2717}, {0x50, 0x2713}, {0x51, 0x2612}, {0x52, 0x2611}, {0x53, 0x2612},
                               {0x54, 0x2612}, {0x97, 0x25CF}, {0x98, 0x25CF}, {0x99, 0x25CF}, {0xA2, 0x25A0}};
constexpr Sign webdings[] = {{0x33, 0x25C0}, {0x34, 0x25B6}, {0x35, 0x25B2}, {0x36, 0x25BC}, {0x61, 0x2713},
                             {0x63, 0x25A1}, {0x67, 0x25A0}, {0x6E, 0x25CF}, {0x72, 0x2717}};
constexpr Sign dingbats[] = {{0x33, 0x2713}, {0x34, 0x2714}, {0x37, 0x2717}, {0x38, 0x2718}, {0x6C, 0x25CF},
                             {0x6E, 0x25A0}, {0x73, 0x25B2}, {0x74, 0x25BC}, {0x75, 0x25C6}};

std::span<const Sign> signs_of(SymbolFont font) {
  switch (font) {
  case SymbolFont::wingdings:
    return wingdings;
  case SymbolFont::wingdings2:
    return wingdings2;
  case SymbolFont::webdings:
    return webdings;
  case SymbolFont::dingbats:
    return dingbats;
  case SymbolFont::none:
    break;
  }
  return {};
}

} // namespace

SymbolFont symbol_font_of(std::string_view font_name) {
  std::string name = text::lower(font_name);
  std::erase(name, ' ');
  std::erase(name, '-');
  if (name.find("wingdings3") != std::string::npos) return SymbolFont::none;
  if (name.find("wingdings2") != std::string::npos) return SymbolFont::wingdings2;
  if (name.find("wingdings") != std::string::npos) return SymbolFont::wingdings;
  if (name.find("webdings") != std::string::npos) return SymbolFont::webdings;
  return name.find("dingbats") != std::string::npos ? SymbolFont::dingbats : SymbolFont::none;
}

std::uint32_t sign_of(SymbolFont font, std::uint32_t code) {
  constexpr std::uint32_t word_first = 0xF000, word_last = 0xF0FF, codes_last = 0xFF;
  const bool from_word = code >= word_first && code <= word_last;
  if (!from_word && code > codes_last) return code;
  const std::uint32_t place = code & codes_last;
  const auto signs = signs_of(font);
  const auto* sign =
      std::find_if(signs.data(), signs.data() + signs.size(), [&](const Sign& s) { return s.code == place; });
  return sign == signs.data() + signs.size() ? code : sign->unicode;
}

} // namespace arshjul::ingest
