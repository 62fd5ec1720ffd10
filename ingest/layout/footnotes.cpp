#include "ingest/layout/footnotes.hpp"

#include "ingest/layout/options.hpp"
#include "model/base/pattern.hpp"

#include <algorithm>
#include <map>

namespace arshjul::ingest::layout {
namespace {

bool is_note_number(const Word& word) {
  static const Pattern number(R"(\d{1,2})");
  return word.turn == Turn::none && number.matches(word.text);
}

// Set smaller than its neighbour, and above its baseline.
bool is_raised(const Word& mark, const Word& neighbour) {
  const double rise = neighbour.baseline - mark.baseline;
  return neighbour.turn == Turn::none && mark.size < other_size * neighbour.size && rise > note_rise * neighbour.size &&
         rise < neighbour.size;
}

// The neighbours in the order drawn: a number is drawn with the text that it belongs to.
const Word* left_of(const Page& page, std::size_t mark, double gap) {
  if (mark == 0) return nullptr;
  const Word &word = page.words[mark - 1], &number = page.words[mark];
  const double white = number.box.x0 - word.box.x1;
  return is_raised(number, word) && white > -same_side * word.size && white < gap * word.size ? &word : nullptr;
}

const Word* right_of(const Page& page, std::size_t mark) {
  if (mark + 1 >= page.words.size()) return nullptr;
  const Word &word = page.words[mark + 1], &number = page.words[mark];
  const double white = word.box.x0 - number.box.x1;
  return is_raised(number, word) && white > -same_side * word.size && white < note_gap * word.size ? &word : nullptr;
}

// "kWh/m2" is a square, whatever notes there are.
bool is_power(const Word& before, const Word& mark) {
  static const Pattern metre(R"((?:.*[^\p{L}])?[kcmd]?m)");
  return (mark.text == "2" || mark.text == "3") && metre.matches(before.text);
}

} // namespace

std::vector<NoteMark> note_marks(const Page& page) {
  std::vector<std::size_t> numbers; // index into words
  for (std::size_t i = 0; i < page.words.size(); ++i)
    if (is_note_number(page.words[i])) numbers.push_back(i);
  std::map<std::string, double> notes; // number -> where its note stands
  for (std::size_t i : numbers)
    if (right_of(page, i) && !left_of(page, i, note_gap)) notes[page.words[i].text] = page.words[i].baseline;
  std::vector<NoteMark> marks;
  for (std::size_t i : numbers) {
    const Word& number = page.words[i];
    const auto note = notes.find(number.text);
    if (note == notes.end() || number.baseline >= note->second) continue;
    const Word* before = left_of(page, i, blank_gap);
    if (before && !is_power(*before, number)) marks.push_back({page.number, number.box, before->text, number.text});
  }
  return marks;
}

} // namespace arshjul::ingest::layout
