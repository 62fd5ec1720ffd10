// The drawn lines of a scan.
#pragma once

#include "ingest/source/page.hpp"
#include "ingest/source/scan_picture.hpp"

#include <vector>

namespace arshjul::ingest {

// Gives back the straight horizontal and vertical lines of a straightened picture, in points, and paints them over with
// paper, for recognition takes lines for letters.
std::vector<Ruling> take_out_rulings(Picture& picture);

} // namespace arshjul::ingest
