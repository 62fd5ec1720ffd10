// Tesseract's Swedish data knows no bullet and hardly a section sign: a bullet becomes «, + or e, a section sign 8. But
// a bullet is a filled spot as wide as high that floats above the baseline, and a section sign reaches below it, as no
// digit does.
#include "ingest/source/recognised_signs.hpp"

#include "model/base/text.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace arshjul::ingest {
namespace {

constexpr double word_fill = 0.01;       // share of ink in its box: letters have 0.2, a full stop's box is full
constexpr double spot_fill = 0.68;       // share of ink in its box: a disc has 0.79, + and « have 0.4
constexpr double spot_narrowest = 0.6;   // width to height
constexpr double spot_widest = 1.6;      // the same
constexpr double spot_smallest = 0.15;   // of the line's height: less is a speck
constexpr double spot_largest = 0.75;    // the same: more is a picture
constexpr double spot_rise = 0.05;       // of the line's height: a full stop stands on the baseline
constexpr double section_descent = 0.12; // of its height below the baseline; 8 has hardly 0.02

double fill_of(const Ink& ink, const Box& box) {
  const int left = std::max(static_cast<int>(box.x0), 0), right = std::min(static_cast<int>(box.x1), ink.width);
  const int top = std::max(static_cast<int>(box.y0), 0), bottom = std::min(static_cast<int>(box.y1), ink.height);
  if (left >= right || top >= bottom) return 0;
  std::ptrdiff_t dark = 0;
  for (int y = top; y < bottom; ++y) dark += std::count(ink.row(y) + left, ink.row(y) + right, std::uint8_t{1});
  return static_cast<double>(dark) / (static_cast<double>(right - left) * (bottom - top));
}

bool is_spot(const Ink& ink, const RecognisedWord& word, double line_height) {
  const double shape = word.box.width() / std::max(word.box.height(), 1.0);
  const double share = word.box.height() / std::max(line_height, 1.0);
  return shape >= spot_narrowest && shape <= spot_widest && share >= spot_smallest && share <= spot_largest &&
         word.baseline - word.box.y1 >= spot_rise * line_height && fill_of(ink, word.box) >= spot_fill;
}

bool is_section_sign(const RecognisedWord& word) {
  return (word.text == "8" || word.text == "$") && word.box.y1 - word.baseline >= section_descent * word.box.height();
}

} // namespace

void drop_words_without_ink(const Picture& picture, std::vector<RecognisedWord>& words) {
  const Ink ink = ink_of(picture);
  std::erase_if(words, [&](const RecognisedWord& word) { return fill_of(ink, word.box) < word_fill; });
}

void correct_signs(const Picture& picture, std::vector<RecognisedWord>& words) {
  const Ink ink = ink_of(picture);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool begins = i == 0 || words[i - 1].line != words[i].line;
    const bool goes_on = i + 1 < words.size() && words[i + 1].line == words[i].line;
    if (begins && goes_on && text::code_points(words[i].text).size() == 1 &&
        is_spot(ink, words[i], words[i + 1].box.height()))
      words[i].text = "•";
    if (is_section_sign(words[i])) words[i].text = "§";
  }
}

} // namespace arshjul::ingest
