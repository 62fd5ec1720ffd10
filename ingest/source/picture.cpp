// A bar is read column by column: each has the colour of most of its middle pixels, so that round ends and rims don't
// count. A bar is one run of one colour (full) or two runs (filled, then the rest).
#include "ingest/source/picture.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>

namespace arshjul::ingest {
namespace {

constexpr std::uint8_t seen_least = 128; // of 255: half see-through counts as ground
constexpr int grey_spread = 40;          // of 255, between the channels of a grey
constexpr double coloured_least = 0.15;  // share of coloured pixels that make a picture coloured
constexpr int same_colour = 40;          // of 255 a channel: compression and smoothing stay below
constexpr double bar_longer_least = 2.5; // a bar's width by its height
constexpr double rim_most = 0.03;        // share of the width: a border, smoothing where two colours meet
constexpr int step = 16;                 // of 255 a channel: shades counted as one colour

std::array<int, 3> channels(Colour colour) {
  return {static_cast<int>(colour >> 16 & 0xFF), static_cast<int>(colour >> 8 & 0xFF), static_cast<int>(colour & 0xFF)};
}

bool grey(Colour colour) {
  const auto [red, green, blue] = channels(colour);
  return std::max({red, green, blue}) - std::min({red, green, blue}) < grey_spread;
}

bool alike(Colour a, Colour b) {
  const auto one = channels(a), other = channels(b);
  for (std::size_t i = 0; i < one.size(); ++i)
    if (std::abs(one[i] - other[i]) > same_colour) return false;
  return true;
}

// Counts shades, remembers of each the mean.
class Shades {
public:
  void add(Colour colour) {
    const auto parts = channels(colour);
    Shade& shade = shades[static_cast<Colour>(parts[0] / step << 16 | parts[1] / step << 8 | parts[2] / step)];
    ++shade.count;
    for (std::size_t i = 0; i < parts.size(); ++i) shade.sums[i] += static_cast<std::size_t>(parts[i]);
    ++total;
  }
  std::size_t count() const { return total; }
  std::optional<Colour> most() const {
    const auto found = std::max_element(shades.begin(), shades.end(),
                                        [](const auto& a, const auto& b) { return a.second.count < b.second.count; });
    if (found == shades.end()) return std::nullopt;
    const auto& [sums, count] = found->second;
    return static_cast<Colour>(sums[0] / count << 16 | sums[1] / count << 8 | sums[2] / count);
  }

private:
  struct Shade {
    std::array<std::size_t, 3> sums{};
    std::size_t count = 0;
  };
  std::map<Colour, Shade> shades;
  std::size_t total = 0;
};

// The colour of a column's middle half, nothing where the ground is seen.
std::optional<Colour> column_colour(const Pixels& pixels, int x) {
  Shades shades;
  const int begin = pixels.height / 4, end = std::max(begin + 1, pixels.height - pixels.height / 4);
  for (int y = begin; y < end; ++y) {
    const auto at = static_cast<std::size_t>(y * pixels.width + x);
    if (at < pixels.colours.size() && pixels.seen(at)) shades.add(pixels.colours[at]);
  }
  return 2 * static_cast<int>(shades.count()) >= end - begin ? shades.most() : std::nullopt;
}

struct Run {
  Colour colour = 0;
  int length = 0;
};

// Narrow runs are rims: at the ends they go, between two colours they are half of each.
std::vector<Run> runs_of(const Pixels& pixels) {
  std::vector<Run> runs;
  for (int x = 0; x < pixels.width; ++x) {
    const auto colour = column_colour(pixels, x);
    if (!colour) continue;
    if (runs.empty() || !alike(runs.back().colour, *colour)) runs.push_back({*colour, 0});
    ++runs.back().length;
  }
  std::vector<Run> wide;
  for (const Run& run : runs) {
    if (run.length <= std::max(1.0, rim_most * pixels.width)) continue;
    if (!wide.empty() && alike(wide.back().colour, run.colour))
      wide.back().length += run.length;
    else
      wide.push_back(run);
  }
  return wide;
}

} // namespace

bool Pixels::seen(std::size_t at) const {
  return opacity.empty() || (at < opacity.size() && opacity[at] >= seen_least);
}

std::optional<Colour> main_colour(const Pixels& pixels) {
  Shades coloured, all;
  for (std::size_t i = 0; i < pixels.colours.size(); ++i) {
    if (!pixels.seen(i)) continue;
    all.add(pixels.colours[i]);
    if (!grey(pixels.colours[i])) coloured.add(pixels.colours[i]);
  }
  const bool is_coloured = static_cast<double>(coloured.count()) >= coloured_least * static_cast<double>(all.count());
  return is_coloured && coloured.count() > 0 ? coloured.most() : all.most();
}

std::optional<double> filled_share(const Pixels& pixels) {
  if (pixels.width < bar_longer_least * pixels.height) return std::nullopt;
  std::vector<Run> runs = runs_of(pixels);
  if (runs.empty() || runs.size() > 2 || grey(runs.front().colour)) return std::nullopt;
  if (runs.size() == 1) return 1.0;
  // What is smoothed between the two colours belongs to neither.
  return static_cast<double>(runs[0].length) / (runs[0].length + runs[1].length);
}

} // namespace arshjul::ingest
