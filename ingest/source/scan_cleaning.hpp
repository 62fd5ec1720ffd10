// A scan made straight and white: the only door to Leptonica.
#pragma once

#include "ingest/source/scan_picture.hpp"
#include "model/document.hpp"

#include <vector>

namespace arshjul::ingest {

// Turns the picture so that its lines of text lie level. Gives back by how much, in degrees clockwise; 0: left as it
// was.
double straighten(Picture& picture);

// Makes paper white whatever its grey, with what noise and shade there is on it, and keeps the ink.
void even_paper(Picture& picture);

// The boxes around each blot of ink: pixels that touch.
std::vector<model::Box> blots(const Ink& ink);

} // namespace arshjul::ingest
