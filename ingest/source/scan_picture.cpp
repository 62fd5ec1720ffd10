#include "ingest/source/scan_picture.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace arshjul::ingest {
namespace {

constexpr double ink_share = 0.02; // so much of a page with text is darker than the grey taken for its ink
constexpr int least_contrast = 48; // greys: less is no print but a blank page's noise
constexpr int middle_grey = 128;

std::array<std::size_t, 256> histogram(const Picture& picture) {
  std::array<std::size_t, 256> count{};
  for (std::uint8_t grey : picture.grey) ++count[grey];
  return count;
}

std::uint8_t paper_of(const std::array<std::size_t, 256>& count) {
  return static_cast<std::uint8_t>(std::max_element(count.begin() + middle_grey, count.end()) - count.begin());
}

} // namespace

std::uint8_t paper_of(const Picture& picture) {
  return paper_of(histogram(picture));
}

int darkest_of(const Picture& picture) {
  const auto count = histogram(picture);
  const int paper = paper_of(count);
  const auto wanted = static_cast<std::size_t>(ink_share * static_cast<double>(picture.grey.size()));
  int darkest = 0;
  for (std::size_t seen = count[0]; seen < wanted && darkest < paper; seen += count[static_cast<std::size_t>(darkest)])
    ++darkest;
  return darkest;
}

int ink_limit(const Picture& picture, double dark_enough) {
  const int paper = paper_of(picture);
  const double contrast = std::max(paper - darkest_of(picture), least_contrast);
  return static_cast<int>(paper - dark_enough * contrast);
}

Ink ink_of(const Picture& picture, double dark_enough) {
  const int limit = ink_limit(picture, dark_enough);
  Ink ink{picture.width, picture.height, std::vector<std::uint8_t>(picture.grey.size())};
  std::transform(picture.grey.begin(), picture.grey.end(), ink.dark.begin(),
                 [&](std::uint8_t grey) { return static_cast<std::uint8_t>(grey < limit); });
  return ink;
}

Ink transposed(const Ink& ink) {
  constexpr int tile = 32; // both pictures' rows stay in the cache
  Ink turned{ink.height, ink.width, std::vector<std::uint8_t>(ink.dark.size())};
  for (int top = 0; top < ink.height; top += tile)
    for (int left = 0; left < ink.width; left += tile)
      for (int y = top; y < std::min(top + tile, ink.height); ++y)
        for (int x = left; x < std::min(left + tile, ink.width); ++x) turned.row(x)[y] = ink.row(y)[x];
  return turned;
}

} // namespace arshjul::ingest
