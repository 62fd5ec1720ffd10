// What recognition found on one page, as it goes from the process that looked at the picture to the one that reads the
// document.
#pragma once

#include "ingest/source/ocr.hpp"
#include "ingest/source/page.hpp"

#include <string>
#include <vector>

namespace arshjul::ingest {

struct RecognisedPage {
  double turned = 0;       // degrees clockwise by which the picture was straightened
  std::vector<Word> words; // font 0 regular, 1 bold
  std::vector<Ruling> rulings;
};

RecognisedPage recognise(Picture picture, TextRecogniser& recogniser);

std::string write_recognised(const RecognisedPage& page);
RecognisedPage read_recognised(const std::string& json); // throws Error

// Puts the words and rulings on the page; words that were drawn as text stay, and what was recognised of them goes.
void put_on(Page& page, RecognisedPage recognised);

} // namespace arshjul::ingest
