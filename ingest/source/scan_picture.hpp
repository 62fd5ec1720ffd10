// A page seen as a grey picture. Knows no library.
#pragma once

#include <cstdint>
#include <vector>

namespace arshjul::ingest {

struct Picture {
  int width = 0, height = 0; // pixels
  double dpi = 0;
  std::vector<std::uint8_t> grey; // row by row without padding, 0 black, 255 white

  const std::uint8_t* row(int y) const {
    return grey.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
  }
  std::uint8_t* row(int y) { return grey.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width); }
  double points(double pixels) const { return pixels * 72 / dpi; }
  double pixels(double points) const { return points * dpi / 72; }
};

// Black or white: 1 where there is ink.
struct Ink {
  int width = 0, height = 0;
  std::vector<std::uint8_t> dark;

  std::uint8_t* row(int y) { return dark.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width); }
  const std::uint8_t* row(int y) const {
    return dark.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
  }
};

std::uint8_t paper_of(const Picture& picture); // the grey that most of the light half has
int darkest_of(const Picture& picture);        // the grey of its ink: so dark is what text takes of a page

// Share of the way from paper to ink at which ink begins: worn letters have more, the noise of paper less.
constexpr double clearly_dark = 0.4;

int ink_limit(const Picture& picture, double dark_enough = clearly_dark); // greys below it are ink
Ink ink_of(const Picture& picture, double dark_enough = clearly_dark);    // what is so much darker than the paper
Ink transposed(const Ink& ink);                                           // columns become rows

} // namespace arshjul::ingest
