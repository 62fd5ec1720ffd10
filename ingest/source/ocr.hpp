// Recognition of text in pictures: the only door to Tesseract.
#pragma once

#include "ingest/source/page.hpp"
#include "ingest/source/scan_picture.hpp"

#include <memory>
#include <string>
#include <vector>

namespace arshjul::ingest {

struct RecognisedWord {
  std::string text;
  Box box;               // pixels, tight around the ink
  double baseline = 0;   // pixels
  double confidence = 0; // 0..1
  int line = 0;          // lines are counted from 0 over the whole page
};

// Loads the data of Swedish once; copies of the process (limited children) share it. One thread at a time.
class TextRecogniser {
public:
  TextRecogniser();
  ~TextRecogniser();
  TextRecogniser(TextRecogniser&&) noexcept;
  TextRecogniser& operator=(TextRecogniser&&) noexcept;

  bool ready() const; // false: Tesseract's data for Swedish is not installed

  // The words of a straightened and clean picture without rulings, as Tesseract orders them. Requires ready().
  std::vector<RecognisedWord> words(const Picture& picture);

  // What stands in each box, in pixels; lines are counted from `line`. Nothing for boxes that can't be read.
  std::vector<RecognisedWord> words_in(const Picture& picture, const std::vector<Box>& boxes, int line);

private:
  struct Engine;
  std::unique_ptr<Engine> engine;
};

} // namespace arshjul::ingest
