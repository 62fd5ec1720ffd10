#include "ingest/source/pdf_picture.hpp"

#include <poppler/GfxState.h>
#include <poppler/Stream.h>

namespace arshjul::ingest {
namespace {

constexpr int small_picture = 65'536; // pixels

// Calls visit(components of the pixel) row by row.
template <typename Visit>
void each_pixel(Stream* stream, int width, int height, int components, int bits, Visit visit) {
  ImageStream pixels(stream, width, components, bits);
  pixels.reset();
  for (int y = 0; y < height; ++y) {
    unsigned char* line = pixels.getLine();
    if (!line) break;
    for (int x = 0; x < width; ++x) visit(line + x * components);
  }
  pixels.close();
}

// The mask's value for each pixel of the picture: masks may be finer or coarser.
std::vector<std::uint8_t> brought_to_size(const std::vector<std::uint8_t>& mask, int width, int height,
                                          const Pixels& picture) {
  if (width == picture.width && height == picture.height) return mask;
  std::vector<std::uint8_t> fitted;
  for (int y = 0; y < picture.height; ++y)
    for (int x = 0; x < picture.width; ++x) {
      const int from_y = y * height / picture.height, from_x = x * width / picture.width;
      const auto at = static_cast<std::size_t>(from_y * width + from_x);
      fitted.push_back(at < mask.size() ? mask[at] : 0);
    }
  return fitted;
}

} // namespace

bool is_small_picture(int width, int height) {
  return width > 0 && height > 0 && width <= small_picture && height <= small_picture / width;
}

Pixels decode(Stream* picture, int width, int height, GfxImageColorMap* map) {
  Pixels pixels{width, height, {}, {}};
  each_pixel(picture, width, height, map->getNumPixelComps(), map->getBits(), [&](unsigned char* pixel) {
    GfxRGB rgb;
    map->getRGB(pixel, &rgb);
    pixels.colours.push_back(Colour{colToByte(rgb.r)} << 16 | Colour{colToByte(rgb.g)} << 8 | Colour{colToByte(rgb.b)});
  });
  return pixels;
}

std::vector<std::uint8_t> decode_soft_mask(Stream* mask, int width, int height, GfxImageColorMap* map,
                                           const Pixels& picture) {
  std::vector<std::uint8_t> greys;
  each_pixel(mask, width, height, map->getNumPixelComps(), map->getBits(), [&](unsigned char* pixel) {
    GfxGray grey;
    map->getGray(pixel, &grey);
    greys.push_back(colToByte(grey));
  });
  return brought_to_size(greys, width, height, picture);
}

std::vector<std::uint8_t> decode_mask(Stream* mask, int width, int height, bool ones_are_seen, const Pixels& picture) {
  std::vector<std::uint8_t> bits;
  each_pixel(mask, width, height, 1, 1,
             [&](unsigned char* bit) { bits.push_back((*bit != 0) == ones_are_seen ? 255 : 0); });
  return brought_to_size(bits, width, height, picture);
}

} // namespace arshjul::ingest
