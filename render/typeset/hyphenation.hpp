// Where Swedish words may be parted.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace arshjul::render {

// Indices (in code points) before which a hyphen may stand, ascending. Empty when there is no pattern file.
std::vector<std::size_t> hyphen_points(std::u32string_view word);

} // namespace arshjul::render
