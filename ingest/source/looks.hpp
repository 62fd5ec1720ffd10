// What a font's name and figures tell of its looks, and what colour a picture has. Knows no PDF library.
#pragma once

#include "ingest/source/page.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace arshjul::ingest {

// Bold and italic as far as the name says so; ascent and descent (em) kept within what text faces have.
Font described_font(std::string name, double ascent, double descent);

// Weighted mean of colours; weight 0 is a pixel that can't be seen.
class AverageColour {
public:
  void add(Colour colour, unsigned weight);
  std::optional<Colour> colour() const; // nothing when nothing was seen

private:
  std::uint64_t red = 0, green = 0, blue = 0, total = 0;
};

} // namespace arshjul::ingest
