// What in a report leads to another place of it.
#pragma once

#include "render/report/blocks.hpp"

namespace arshjul::render {

// Names the appendices' headings, and makes links of our own words that point there: "Se bilaga 2." in the letter, an
// appendix in its list of documents, and each "[kontrollera: …]". Words from the sources are left alone.
void link_places(Report& report);

} // namespace arshjul::render
