// Marks of ink outside of all words that are as high as the page's letters; those that stand close together in a row
// are read as one.
#include "ingest/source/unread_ink.hpp"

#include "ingest/source/scan_cleaning.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace arshjul::ingest {
namespace {

constexpr double lowest_letter = 0.55;  // of the usual height of words, which has ascenders: x and commas' company
constexpr double highest_letter = 1.8;  // the same: headings
constexpr double widest_letter = 2.0;   // the same: wider are drawings and strokes
constexpr double letter_gap = 0.5;      // the same, between letters of one mark
constexpr double space_beside = 0.25;   // the same; the space between words is wider
constexpr double same_row = 0.5;        // of the lower one's height
constexpr std::size_t marks_most = 300; // a page with more of them is a drawing

double usual_height(const std::vector<RecognisedWord>& words) {
  std::vector<double> heights;
  for (const RecognisedWord& word : words) heights.push_back(word.box.height());
  const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
  std::nth_element(heights.begin(), middle, heights.end());
  return *middle;
}

// With the space beside it: what stands nearer is part of the word, whose box was told a little wrong.
void blot_out(Ink& ink, const Box& box, double space) {
  const auto within = [](double pixel, int most) { return std::clamp(static_cast<int>(std::lround(pixel)), 0, most); };
  const int left = within(box.x0 - space, ink.width), right = within(box.x1 + space, ink.width);
  for (int y = within(box.y0 - 1, ink.height); y < within(box.y1 + 1, ink.height); ++y)
    std::fill(ink.row(y) + left, ink.row(y) + right, std::uint8_t{0});
}

bool goes_on(const Box& mark, const Box& next, double height) {
  const double shared = std::min(mark.y1, next.y1) - std::max(mark.y0, next.y0);
  return next.x0 - mark.x1 <= letter_gap * height && shared >= same_row * std::min(mark.height(), next.height());
}

std::vector<Box> joined(std::vector<Box> letters, double height) {
  std::stable_sort(letters.begin(), letters.end(), [](const Box& a, const Box& b) { return a.x0 < b.x0; });
  std::vector<Box> marks;
  for (const Box& letter : letters) {
    const auto mark = std::find_if(marks.begin(), marks.end(),
                                   [&](const Box& candidate) { return goes_on(candidate, letter, height); });
    if (mark == marks.end())
      marks.push_back(letter);
    else
      *mark = {mark->x0, std::min(mark->y0, letter.y0), std::max(mark->x1, letter.x1), std::max(mark->y1, letter.y1)};
  }
  return marks;
}

} // namespace

std::vector<Box> unread_ink(const Picture& picture, const std::vector<RecognisedWord>& words) {
  if (words.empty()) return {};
  const double height = usual_height(words);
  Ink ink = ink_of(picture);
  for (const RecognisedWord& word : words) blot_out(ink, word.box, space_beside * height);
  std::vector<Box> letters = blots(ink);
  std::erase_if(letters, [&](const Box& box) {
    return box.height() < lowest_letter * height || box.height() > highest_letter * height ||
           box.width() > widest_letter * height;
  });
  if (letters.size() > marks_most) return {};
  std::vector<Box> marks = joined(std::move(letters), height);
  std::stable_sort(marks.begin(), marks.end(), [](const Box& a, const Box& b) { return a.y0 < b.y0; });
  return marks;
}

} // namespace arshjul::ingest
