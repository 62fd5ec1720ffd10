#include "ingest/layout/lines.hpp"

#include "ingest/layout/options.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace arshjul::ingest::layout {
namespace {

// A word's place along and across its own direction of reading: so a turned line is built as any other.
struct Along {
  double begin = 0, end = 0, baseline = 0;
};

Along along(const Word& word) {
  switch (word.turn) {
  case Turn::quarter:
    return {word.box.y0, word.box.y1, -word.baseline};
  case Turn::half:
    return {-word.box.x1, -word.box.x0, -word.baseline};
  case Turn::three_quarters:
    return {-word.box.y1, -word.box.y0, word.baseline};
  case Turn::none:
    break;
  }
  return {word.box.x0, word.box.x1, word.baseline};
}

const Word& word_at(const Page& page, int index) {
  return page.words[static_cast<std::size_t>(index)];
}

bool blank_between(const Word& left, const Word& right) {
  if (left.space_after) return true;
  return along(right).begin - along(left).end > blank_gap * std::max(left.size, right.size);
}

// The size and colour of most letters.
template <typename Value, typename Get>
Value most_common(const Page& page, const Line& line, Get get) {
  std::map<Value, std::size_t> letters;
  for (int index : line.words) letters[get(word_at(page, index))] += word_at(page, index).text.size();
  const auto most = std::max_element(letters.begin(), letters.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == letters.end() ? Value{} : most->first;
}

// The level of the heading that the document's tags make of all the words, or 0.
int tagged_heading(const Page& page, const Line& line) {
  int level = 0;
  for (int index : line.words) {
    const int id = word_at(page, index).marked_content;
    if (id < 0 || static_cast<std::size_t>(id) >= page.tags.size()) return 0;
    const int own = page.tags[static_cast<std::size_t>(id)].heading;
    if (own == 0 || (level != 0 && own != level)) return 0;
    level = own;
  }
  return level;
}

// One character outside of ASCII that is no letter: a dot, tick, arrow, face.
bool may_be_sign(const std::string& word) {
  constexpr std::size_t longest_character = 4; // bytes in UTF-8
  if (word.empty() || word.size() > longest_character || static_cast<unsigned char>(word[0]) < 0x80) return false;
  const char32_t first = text::first_letter(word);
  return !text::is_letter(first) && !text::is_digit(first) && text::from_code_points(std::u32string(1, first)) == word;
}

// "Metod: tio ärenden" with only the label in bold.
bool begins_with_label(const Page& page, const Line& line) {
  const auto plain = std::find_if(line.words.begin(), line.words.end(),
                                  [&](int index) { return !is_bold(page, word_at(page, index)); });
  return plain != line.words.begin() && plain != line.words.end() && word_at(page, *std::prev(plain)).text.ends_with(':');
}

void finish(const Page& page, Line& line) {
  line.page = page.number;
  line.box = {};
  std::string text;
  bool first_token = true;
  line.signs.clear();
  for (std::size_t i = 0; i < line.words.size(); ++i) {
    const Word& word = word_at(page, line.words[i]);
    if (i > 0 && blank_between(word_at(page, line.words[i - 1]), word)) {
      text += ' ';
      first_token = false;
    }
    if (may_be_sign(word.text)) line.signs.push_back({text.size(), word.colour});
    text += word.text;
    line.box.include(word.box);
    if (first_token) line.first_token = along(word).end - along(word_at(page, line.words.front())).begin;
  }
  line.text = text::normalize(text);
  line.size = most_common<double>(page, line, [](const Word& word) { return word.size; });
  line.colour = most_common<Colour>(page, line, [](const Word& word) { return word.colour; });
  line.tagged = tagged_heading(page, line);
  line.bold =
      std::all_of(line.words.begin(), line.words.end(), [&](int index) { return is_bold(page, word_at(page, index)); });
  line.label = begins_with_label(page, line);
}

// A line while it grows: its largest word gives its baseline.
struct OpenLine {
  std::vector<int> words;
  double baseline = 0, size = 0;
};

bool belongs(const OpenLine& line, const Word& word) {
  const double larger = std::max(line.size, word.size), smaller = std::min(line.size, word.size);
  const double tolerance = smaller < other_size * larger ? raised_baseline : same_baseline;
  return std::abs(line.baseline - along(word).baseline) <= tolerance * larger;
}

std::vector<Line> lines_of_turn(const Page& page, std::vector<int> words, Turn turn) {
  std::stable_sort(words.begin(), words.end(),
                   [&](int a, int b) { return along(word_at(page, a)).baseline < along(word_at(page, b)).baseline; });
  std::vector<OpenLine> open;
  for (int index : words) {
    const Word& word = word_at(page, index);
    const auto end = open.size() > lines_looked_back ? open.rbegin() + lines_looked_back : open.rend();
    const auto line = std::find_if(open.rbegin(), end, [&](const OpenLine& l) { return belongs(l, word); });
    if (line == end) {
      open.push_back({{index}, along(word).baseline, word.size});
      continue;
    }
    line->words.push_back(index);
    if (word.size > line->size) {
      line->size = word.size;
      line->baseline = along(word).baseline;
    }
  }
  std::vector<Line> lines;
  for (OpenLine& l : open) {
    std::stable_sort(l.words.begin(), l.words.end(),
                     [&](int a, int b) { return along(word_at(page, a)).begin < along(word_at(page, b)).begin; });
    Line line;
    line.words = std::move(l.words);
    line.baseline = l.baseline;
    line.turn = turn;
    finish(page, line);
    lines.push_back(std::move(line));
  }
  std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.baseline < b.baseline; });
  return lines;
}

} // namespace

bool is_bold(const Page& page, const Word& word) {
  const auto font = static_cast<std::size_t>(word.font);
  return font < page.fonts.size() && page.fonts[font].bold;
}

std::vector<Line> make_lines(const Page& page, const std::vector<int>& words) {
  std::vector<Line> lines;
  for (Turn turn : {Turn::none, Turn::quarter, Turn::half, Turn::three_quarters}) {
    std::vector<int> turned;
    std::copy_if(words.begin(), words.end(), std::back_inserter(turned),
                 [&](int index) { return word_at(page, index).turn == turn; });
    for (Line& line : lines_of_turn(page, std::move(turned), turn)) lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<Line> split_line(const Page& page, const Line& line, double gap) {
  std::vector<Line> parts;
  const Word* before = nullptr;
  for (int index : line.words) {
    const Word& word = word_at(page, index);
    if (!before || along(word).begin - along(*before).end > gap * line.size) {
      parts.emplace_back();
      parts.back().baseline = line.baseline;
      parts.back().turn = line.turn;
    }
    parts.back().words.push_back(index);
    before = &word;
  }
  if (parts.size() == 1) return {line};
  for (Line& part : parts) finish(page, part);
  return parts;
}

Line unite(const Page& page, const Line& left, const Line& right) {
  Line line = left;
  line.words.insert(line.words.end(), right.words.begin(), right.words.end());
  finish(page, line);
  return line;
}

Piece to_piece(const Line& line) {
  return {line.text, line.page, line.box, 0, line.size, line.bold, line.signs};
}

} // namespace arshjul::ingest::layout
