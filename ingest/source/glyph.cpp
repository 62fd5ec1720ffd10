#include "ingest/source/glyph.hpp"

#include <cmath>

namespace arshjul::ingest {
namespace {

constexpr double size_least = 0.5; // points: smaller text is no text for readers
constexpr double slant_most = 0.05; // tangent of the angle to the axis; scans are skewed by up to 2°, watermarks by 30°
constexpr double middle = 0.3;      // em above the baseline: where a glyph counts as seen

} // namespace

void set_direction(Glyph& glyph, const TextMatrix& m) {
  const bool level = std::fabs(m.xx * m.yy) > std::fabs(m.xy * m.yx);
  if (level) {
    glyph.turn = m.xx > 0 || m.yy < 0 ? Turn::none : Turn::half;
    glyph.slanted = std::fabs(m.xy) > slant_most * std::fabs(m.xx);
  } else {
    glyph.turn = m.yx > 0 ? Turn::quarter : Turn::three_quarters;
    glyph.slanted = std::fabs(m.xx) > slant_most * std::fabs(m.xy);
  }
}

bool can_be_read(const Glyph& glyph) {
  const double sum = glyph.x + glyph.y + glyph.advance_x + glyph.advance_y + glyph.size;
  return std::isfinite(sum) && glyph.size >= size_least;
}

bool lies_within(const Glyph& glyph, const Box& seen) {
  double x = glyph.x + glyph.advance_x / 2, y = glyph.y + glyph.advance_y / 2;
  const double up = middle * glyph.size;
  switch (glyph.turn) {
  case Turn::none:
    y -= up;
    break;
  case Turn::quarter:
    x += up;
    break;
  case Turn::half:
    y += up;
    break;
  case Turn::three_quarters:
    x -= up;
    break;
  }
  return x >= seen.x0 && x <= seen.x1 && y >= seen.y0 && y <= seen.y1;
}

} // namespace arshjul::ingest
