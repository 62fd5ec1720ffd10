// A scan has no fonts, so type is measured as a typographer would with a ruler: the size by the height of capitals and
// ascenders over the baseline, whose share of the em hardly differs between text faces; boldness by the thickness of
// the strokes against that of the page's other text, which at a pixel is the shorter of its runs of ink across and
// down.
#include "ingest/source/type_measure.hpp"

#include "model/base/text.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <numeric>
#include <optional>
#include <string_view>

namespace arshjul::ingest {
namespace {

constexpr double capital_height = 0.72; // em: Arial 0.716, Liberation Serif 0.66, Calibri 0.64; ascenders the same
constexpr double ring_height = 0.77;    // em: å
constexpr double small_height = 0.52;   // em: letters without ascender
constexpr std::u32string_view tall = U"bdfhjklåäöABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789()/";
constexpr std::u32string_view taller = U"ÅÄÖÉÜ[]|§"; // rise above capitals: no measure
constexpr std::u32string_view small_letters = U"acegmnopqrsuvwxyz";

constexpr double same_size = 0.06;        // share: one or two pixels; type of one size is measured so unevenly
constexpr double same_small_size = 0.12;  // share: letters without ascender are but 10 pixels high
constexpr double size_least = 4;          // points: no one can read less
constexpr double bold_stroke = 1.25;      // times the page's usual stroke; bold faces have 1.5 to 1.8
constexpr double bold_stroke_least = 0.1; // em: no stroke of a bold face is thinner
constexpr double space_most = 0.6;        // em between words of one run
constexpr std::size_t letters_least = 3;  // fewer have too few strokes: they look as the word before

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

bool holds_any(const std::u32string& text, std::u32string_view set) {
  return text.find_first_of(set) != std::u32string::npos;
}

struct Size {
  double pixels = 0;
  double unevenness = same_size; // share by which another size may differ and be the same
};

// Nothing for words that tell nothing (of dashes, or reaching above capitals).
std::optional<Size> size_of(const RecognisedWord& word) {
  const std::u32string letters = text::code_points(word.text);
  const double rise = word.baseline - word.box.y0;
  if (rise <= 0 || holds_any(letters, taller)) return std::nullopt;
  if (holds_any(letters, U"å")) return Size{rise / ring_height, same_small_size};
  if (holds_any(letters, tall)) return Size{rise / capital_height, same_size};
  if (letters.find_first_not_of(small_letters) == std::u32string::npos)
    return Size{rise / small_height, same_small_size};
  return std::nullopt;
}

Size middle(const std::vector<Size>& sizes) {
  std::vector<double> exact, all;
  for (const Size& size : sizes) {
    all.push_back(size.pixels);
    if (size.unevenness == same_size) exact.push_back(size.pixels);
  }
  return exact.empty() ? Size{median(all), same_small_size} : Size{median(exact), same_size};
}

// The size of each line: the middle of its words'; Tesseract's lines are trusted to hold one size. A line that tells
// nothing is as the one before it.
std::map<int, Size> sizes_of_lines(const std::vector<RecognisedWord>& words) {
  std::map<int, std::vector<Size>> measured;
  std::map<int, double> heights;
  for (const RecognisedWord& word : words) {
    if (const auto size = size_of(word)) measured[word.line].push_back(*size);
    double& height = heights[word.line];
    height = std::max(height, word.box.height());
  }
  std::map<int, Size> sizes;
  for (const auto& [line, height] : heights) {
    if (measured.contains(line))
      sizes[line] = middle(measured[line]);
    else
      sizes[line] = line > 0 && sizes.contains(line - 1) ? sizes[line - 1] : Size{height, same_small_size};
  }
  return sizes;
}

// The most used size takes in all that differ little from it, then the most used of the rest, and so on.
std::map<int, double> joined_sizes(std::map<int, Size> sizes, const std::map<int, std::size_t>& letters) {
  std::map<int, double> joined;
  while (!sizes.empty()) {
    const auto near = [](double common, const Size& size) {
      return std::abs(common - size.pixels) <= size.unevenness * std::max(common, size.pixels);
    };
    double best = sizes.begin()->second.pixels;
    std::size_t best_letters = 0;
    for (const auto& [line, size] : sizes) {
      std::size_t count = 0;
      for (const auto& [other, other_size] : sizes)
        if (near(size.pixels, other_size)) count += letters.at(other);
      if (count <= best_letters) continue;
      best = size.pixels;
      best_letters = count;
    }
    std::vector<double> group;
    for (const auto& [line, size] : sizes)
      if (near(best, size)) group.push_back(size.pixels);
    const double common = median(group);
    std::erase_if(sizes, [&](const auto& entry) {
      if (!near(best, entry.second)) return false;
      joined[entry.first] = common;
      return true;
    });
  }
  return joined;
}

// The length of the run of ink that each pixel of a line of pixels belongs to, put together by the shorter.
void shorten_to_runs(std::vector<int>& lengths, std::size_t first, std::size_t step, std::size_t count) {
  for (std::size_t begin = 0; begin < count;) {
    std::size_t end = begin;
    while (end < count && lengths[first + end * step] > 0) ++end;
    const int length = static_cast<int>(end - begin);
    for (std::size_t i = begin; i < end; ++i) lengths[first + i * step] = std::min(lengths[first + i * step], length);
    begin = end + 1;
  }
}

// Mean thickness of the strokes in em.
double stroke_of(const Ink& ink, const RecognisedWord& word, double size) {
  const auto within = [](double pixel, int most) { return std::clamp(static_cast<int>(std::lround(pixel)), 0, most); };
  const int left = within(word.box.x0, ink.width), right = within(word.box.x1, ink.width);
  const int top = within(word.box.y0, ink.height), bottom = within(word.box.y1, ink.height);
  const auto width = static_cast<std::size_t>(right - left), height = static_cast<std::size_t>(bottom - top);
  std::vector<int> lengths; // 0: paper
  for (int y = top; y < bottom; ++y)
    for (int x = left; x < right; ++x) lengths.push_back(ink.row(y)[x] ? ink.width + ink.height : 0);
  for (std::size_t y = 0; y < height; ++y) shorten_to_runs(lengths, y * width, 1, width);
  for (std::size_t x = 0; x < width; ++x) shorten_to_runs(lengths, x, width, height);
  const auto dark = static_cast<double>(std::count_if(lengths.begin(), lengths.end(), [](int n) { return n > 0; }));
  return dark == 0 ? 0 : std::accumulate(lengths.begin(), lengths.end(), 0.0) / dark / size;
}

} // namespace

std::vector<TypeLook> measure_type(const Picture& picture, const std::vector<RecognisedWord>& words) {
  std::map<int, std::size_t> letters;
  for (const RecognisedWord& word : words) letters[word.line] += word.text.size();
  const std::map<int, double> sizes = joined_sizes(sizes_of_lines(words), letters);
  const Ink ink = ink_of(picture);
  std::vector<double> strokes, measured;
  for (const RecognisedWord& word : words) {
    strokes.push_back(stroke_of(ink, word, sizes.at(word.line)));
    if (word.text.size() >= letters_least) measured.push_back(strokes.back());
  }
  const double bold = std::max(bold_stroke_least, bold_stroke * median(measured));
  std::vector<TypeLook> looks(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    looks[i].size = std::max(picture.points(sizes.at(words[i].line)), size_least);
    const bool follows = i > 0 && words[i - 1].line == words[i].line &&
                         words[i].box.x0 - words[i - 1].box.x1 < space_most * sizes.at(words[i].line);
    looks[i].bold = follows && words[i].text.size() < letters_least ? looks[i - 1].bold : strokes[i] >= bold;
  }
  return looks;
}

} // namespace arshjul::ingest
