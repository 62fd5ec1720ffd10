#include "ingest/source/scan_cleaning.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <memory>
#include <numbers>

#include <leptonica/allheaders.h>

namespace arshjul::ingest {
namespace {

constexpr float angle_sure = 2.0F;                      // Leptonica's measure; below it the lines showed no clear angle
constexpr float angle_most = 5.0F;                      // degrees; more is not a sheet laid askew
constexpr float angle_step = 1.0F, angle_exact = 0.01F; // degrees: of the first sweep, of the search in the end
constexpr int coarse = 4, fine = 2;                     // by which the picture is made smaller for the two

constexpr double tile = 9;          // points: larger than a letter's strokes, smaller than a shaded cell
constexpr double tile_paper = 0.25; // share of a tile that must be paper to tell its grey
constexpr int paper_level = 200;    // the grey that the paper has for a moment, so that lighter spots have room
constexpr double white_share = 0.2; // of the way to ink: noise and the print of the sheet's other side lie above
constexpr int contrast_least = 60;  // greys: a page with fainter print is empty
constexpr int smooth = 2;           // tiles

using PixHolder = std::unique_ptr<Pix, void (*)(Pix*)>;

PixHolder held(Pix* pix) {
  return {pix, [](Pix* p) { pixDestroy(&p); }};
}

PixHolder pix_of(const Picture& picture) {
  setMsgSeverity(L_SEVERITY_NONE);
  PixHolder pix = held(pixCreate(picture.width, picture.height, 8));
  for (int y = 0; pix && y < picture.height; ++y) {
    l_uint32* line = pixGetData(pix.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix.get());
    for (int x = 0; x < picture.width; ++x) SET_DATA_BYTE(line, x, picture.row(y)[x]);
  }
  return pix;
}

PixHolder pix_of(const Ink& ink) {
  PixHolder pix = held(pixCreate(ink.width, ink.height, 1));
  for (int y = 0; pix && y < ink.height; ++y) {
    l_uint32* line = pixGetData(pix.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix.get());
    for (int x = 0; x < ink.width; ++x)
      if (ink.row(y)[x]) SET_DATA_BIT(line, x);
  }
  return pix;
}

bool copy_into(Picture& picture, Pix* pix) {
  if (!pix || pixGetWidth(pix) != picture.width || pixGetHeight(pix) != picture.height || pixGetDepth(pix) != 8)
    return false;
  for (int y = 0; y < picture.height; ++y) {
    const l_uint32* line = pixGetData(pix) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix);
    for (int x = 0; x < picture.width; ++x) picture.row(y)[x] = static_cast<std::uint8_t>(GET_DATA_BYTE(line, x));
  }
  return true;
}

// A straight ramp from the ink's grey, which becomes black, to what is to be white.
std::array<std::uint8_t, 256> ramp(int ink) {
  const int black = std::min(ink, paper_level - contrast_least);
  const int white = paper_level - static_cast<int>(white_share * (paper_level - black));
  std::array<std::uint8_t, 256> greys{};
  for (int grey = 0; grey < 256; ++grey)
    greys[static_cast<std::size_t>(grey)] =
        static_cast<std::uint8_t>(std::clamp((grey - black) * 255 / (white - black), 0, 255));
  return greys;
}

} // namespace

double straighten(Picture& picture) {
  const PixHolder grey = pix_of(picture);
  const PixHolder ink = pix_of(ink_of(picture));
  float angle = 0, sureness = 0;
  if (!grey || !ink ||
      pixFindSkewSweepAndSearch(ink.get(), &angle, &sureness, coarse, fine, angle_most, angle_step, angle_exact) != 0)
    return 0;
  const auto radians = static_cast<float>(angle * std::numbers::pi / 180);
  if (sureness < angle_sure || std::abs(radians) * static_cast<float>(picture.width) < fine) return 0; // a pixel there
  const PixHolder turned = held(pixRotate(grey.get(), radians, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
  return copy_into(picture, turned.get()) ? angle : 0;
}

void even_paper(Picture& picture) {
  const int side = std::max(10, static_cast<int>(std::lround(picture.pixels(tile))));
  const PixHolder grey = pix_of(picture);
  const PixHolder even =
      held(grey ? pixBackgroundNorm(grey.get(), nullptr, nullptr, side, side, ink_limit(picture),
                                    static_cast<int>(tile_paper * side * side), paper_level, smooth, smooth)
                : nullptr);
  if (!copy_into(picture, even.get())) return;
  const auto greys = ramp(darkest_of(picture));
  for (std::uint8_t& level : picture.grey) level = greys[level];
}

std::vector<model::Box> blots(const Ink& ink) {
  std::vector<model::Box> found;
  const PixHolder pix = pix_of(ink);
  Boxa* boxes = pix ? pixConnCompBB(pix.get(), 8) : nullptr;
  for (int i = 0; boxes && i < boxaGetCount(boxes); ++i) {
    int x = 0, y = 0, width = 0, height = 0;
    if (boxaGetBoxGeometry(boxes, i, &x, &y, &width, &height) == 0)
      found.push_back({static_cast<double>(x), static_cast<double>(y), static_cast<double>(x + width),
                       static_cast<double>(y + height)});
  }
  boxaDestroy(&boxes);
  return found;
}

} // namespace arshjul::ingest
