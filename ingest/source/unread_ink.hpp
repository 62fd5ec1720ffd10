// Where a picture has ink like letters that no recognised word holds. Knows no library.
#pragma once

#include "ingest/source/ocr.hpp"
#include "ingest/source/scan_picture.hpp"

#include <vector>

namespace arshjul::ingest {

// Boxes in pixels, each as large as a word or a few. Tesseract leaves out numbers that stand alone in a cell.
std::vector<Box> unread_ink(const Picture& picture, const std::vector<RecognisedWord>& words);

} // namespace arshjul::ingest
