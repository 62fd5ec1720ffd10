// Decodes small pictures of a PDF: a door to Poppler of its own, for pdf_reader.
#pragma once

#include "ingest/source/picture.hpp"

class GfxImageColorMap;
class Stream;

namespace arshjul::ingest {

// Icons and bars: larger pictures are never decoded.
bool is_small_picture(int width, int height);

Pixels decode(Stream* picture, int width, int height, GfxImageColorMap* map);

// How far each pixel is seen: a soft mask's greys, or a mask's bits, brought to the picture's size.
std::vector<std::uint8_t> decode_soft_mask(Stream* mask, int width, int height, GfxImageColorMap* map,
                                           const Pixels& picture);
std::vector<std::uint8_t> decode_mask(Stream* mask, int width, int height, bool ones_are_seen, const Pixels& picture);

} // namespace arshjul::ingest
