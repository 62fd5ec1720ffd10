// How large and how bold recognised words are printed, measured on their picture. Knows no library.
#pragma once

#include "ingest/source/ocr.hpp"
#include "ingest/source/scan_picture.hpp"

#include <vector>

namespace arshjul::ingest {

struct TypeLook {
  double size = 0; // points; lines of about one size have the same
  bool bold = false;
};

// One for each word.
std::vector<TypeLook> measure_type(const Picture& picture, const std::vector<RecognisedWord>& words);

} // namespace arshjul::ingest
