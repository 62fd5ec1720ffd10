// OpenType "glyf": contour count −1, a box, then for each part flags, glyph number, offsets and perhaps a scale.
#include "render/pdf/glyph_parts.hpp"

#include <cstddef>

namespace arshjul::render {
namespace {

constexpr std::size_t header_bytes = 10; // contour count and box
constexpr unsigned composed = 0xFFFF;
enum Flag : unsigned { words = 0x1, scale = 0x8, more = 0x20, two_scales = 0x40, matrix = 0x80 };

std::size_t bytes_after(unsigned flags) {
  const std::size_t offsets = (flags & words) ? 4 : 2;
  if (flags & scale) return offsets + 2;
  if (flags & two_scales) return offsets + 4;
  return (flags & matrix) ? offsets + 8 : offsets;
}

} // namespace

std::vector<unsigned> glyph_parts(std::string_view glyph) {
  const auto word = [glyph](std::size_t at) {
    const auto byte = [glyph](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(glyph[i])); };
    return byte(at) << 8 | byte(at + 1);
  };
  std::vector<unsigned> parts;
  if (glyph.size() < header_bytes || word(0) != composed) return parts;
  unsigned flags = more;
  for (std::size_t at = header_bytes; (flags & more) && at + 4 <= glyph.size(); at += 4 + bytes_after(flags)) {
    flags = word(at);
    parts.push_back(word(at + 2));
  }
  return parts;
}

} // namespace arshjul::render
