// What a font's name and figures tell of its looks. Knows no PDF library.
#pragma once

#include "ingest/source/page.hpp"

#include <string>

namespace arshjul::ingest {

// Bold and italic as far as the name says so; ascent and descent (em) kept within what text faces have.
Font described_font(std::string name, double ascent, double descent);

} // namespace arshjul::ingest
