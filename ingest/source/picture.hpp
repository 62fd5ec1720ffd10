// What a small picture shows to someone who looks for a status: its colour, and how far a bar is filled. Knows no PDF
// library.
#pragma once

#include "ingest/source/page.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace arshjul::ingest {

// Row by row. `opacity` 0..255, a number a pixel, or empty when all of the picture is seen.
struct Pixels {
  int width = 0, height = 0;
  std::vector<Colour> colours;
  std::vector<std::uint8_t> opacity;

  bool seen(std::size_t at) const;
};

// The colour of most of what is seen: of its coloured pixels where they are many, for an icon's tick and rim are white
// or grey. Nothing when nothing is seen.
std::optional<Colour> main_colour(const Pixels& pixels);

// Of a bar that is filled from the left: the filled share of its width, 0..1. Nothing when the picture is no such bar.
std::optional<double> filled_share(const Pixels& pixels);

} // namespace arshjul::ingest
