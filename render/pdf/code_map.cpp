#include "render/pdf/code_map.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

namespace arshjul::render {
namespace {

constexpr std::size_t most_in_block = 100; // a CMap's limit

} // namespace

std::string code_map(const std::set<char16_t>& codes) {
  std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                    "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
  const std::vector<char16_t> all(codes.begin(), codes.end());
  for (std::size_t from = 0; from < all.size(); from += most_in_block) {
    const std::size_t to = std::min(all.size(), from + most_in_block);
    map += std::to_string(to - from) + " beginbfchar\n";
    for (std::size_t i = from; i < to; ++i) {
      std::array<char, 24> line{};
      std::snprintf(line.data(), line.size(), "<%04X> <%04X>\n", all[i], all[i]);
      map += line.data();
    }
    map += "endbfchar\n";
  }
  return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

std::string code_set(const std::set<char16_t>& codes) {
  std::string bits(1, '\x80'); // code 0, which every font has
  for (const char16_t code : codes) {
    const std::size_t byte = code / 8u;
    if (bits.size() <= byte) bits.resize(byte + 1, '\0');
    bits[byte] = static_cast<char>(static_cast<unsigned char>(bits[byte]) | 0x80u >> code % 8u);
  }
  return bits;
}

} // namespace arshjul::render
