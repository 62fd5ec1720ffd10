// A report as one long galley of strips, not yet cut into pages.
#pragma once

#include "render/typeset/strip.hpp"

#include <vector>

namespace arshjul::render {

struct Galley {
  std::vector<Strip> strips;
  std::vector<Element> elements;
  std::map<int, LinkTarget> links; // by element
};

Galley set_galley(const Report& report, const Advance& advance);

double text_width_of_page(bool lying); // between the margins
double text_height_of_page(bool lying);

} // namespace arshjul::render
