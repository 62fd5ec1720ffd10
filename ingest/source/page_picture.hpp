// Pages as pictures: the only door to poppler-cpp.
#pragma once

#include "ingest/source/scan_picture.hpp"

#include <optional>
#include <string_view>

namespace arshjul::ingest {

// The page (1-based) as a person sees it, its rotation applied. Nothing for a page that can't be drawn.
// To be called in a limited child only.
std::optional<Picture> page_picture(std::string_view bytes, int page);

} // namespace arshjul::ingest
