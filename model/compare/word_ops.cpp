// The longest common subsequence of the texts' words, blanks and signs, in linear space (Hirschberg 1975). Blanks and
// signs that agree between two changed words are then counted to the change: they help nobody to read it.
#include "model/compare/word_ops.hpp"

#include "model/base/text.hpp"

#include <algorithm>
#include <string>

namespace arshjul::model {
namespace {

// Pairs of words that are looked at before we give up and call the whole stretch replaced: some seconds of work, and
// texts of ten thousand words that share little are no revision of each other.
constexpr std::size_t most_pairs = 100'000'000;

using Words = std::vector<std::string>;

// A stretch of words that is walked forwards or backwards.
struct Stretch {
  const Words* words;
  std::size_t begin, end;

  std::size_t size() const { return end - begin; }
  const std::string& at(std::size_t index, bool backwards) const {
    return (*words)[backwards ? end - 1 - index : begin + index];
  }
};

class Differ {
public:
  std::vector<TextOp> ops;

  void compare(Stretch before, Stretch after) {
    while (before.size() > 0 && after.size() > 0 && before.at(0, false) == after.at(0, false)) {
      add('=', before.at(0, false));
      ++before.begin;
      ++after.begin;
    }
    std::size_t tail = 0;
    while (tail < before.size() && tail < after.size() && before.at(tail, true) == after.at(tail, true)) ++tail;
    const std::size_t end = before.end;
    before.end -= tail;
    after.end -= tail;
    compare_middle(before, after);
    for (std::size_t i = before.end; i < end; ++i) add('=', (*before.words)[i]);
  }

private:
  void add(char kind, const std::string& text) { ops.push_back({kind, text}); }

  void replace(const Stretch& before, const Stretch& after) {
    for (std::size_t i = before.begin; i < before.end; ++i) add('-', (*before.words)[i]);
    for (std::size_t i = after.begin; i < after.end; ++i) add('+', (*after.words)[i]);
  }

  // Halves `before`, finds where the best path crosses the half, and compares the two corners.
  void compare_middle(const Stretch& before, const Stretch& after) {
    if (before.size() == 0 || after.size() == 0 || before.size() * after.size() > most_pairs)
      return replace(before, after);
    if (before.size() == 1) return compare_one(before, after);
    const std::size_t half = before.begin + before.size() / 2;
    const std::vector<std::size_t> upper = common_lengths({before.words, before.begin, half}, after, false);
    const std::vector<std::size_t> lower = common_lengths({before.words, half, before.end}, after, true);
    std::size_t cut = 0;
    for (std::size_t j = 0; j <= after.size(); ++j)
      if (upper[j] + lower[after.size() - j] > upper[cut] + lower[after.size() - cut]) cut = j;
    compare({before.words, before.begin, half}, {after.words, after.begin, after.begin + cut});
    compare({before.words, half, before.end}, {after.words, after.begin + cut, after.end});
  }

  void compare_one(const Stretch& before, const Stretch& after) {
    const std::string& word = before.at(0, false);
    std::size_t place = after.begin;
    while (place < after.end && (*after.words)[place] != word) ++place;
    if (place == after.end) return replace(before, after);
    replace({before.words, 0, 0}, {after.words, after.begin, place});
    add('=', word);
    replace({before.words, 0, 0}, {after.words, place + 1, after.end});
  }

  // For each j: how many words `before` has in common with the first (last) j of `after`.
  static std::vector<std::size_t> common_lengths(const Stretch& before, const Stretch& after, bool backwards) {
    std::vector<std::size_t> row(after.size() + 1, 0), previous;
    for (std::size_t i = 0; i < before.size(); ++i) {
      previous = row;
      for (std::size_t j = 0; j < after.size(); ++j)
        row[j + 1] =
            before.at(i, backwards) == after.at(j, backwards) ? previous[j] + 1 : std::max(previous[j + 1], row[j]);
    }
    return row;
  }
};

bool is_word(const std::string& segment) {
  const std::u32string letters = text::code_points(segment);
  return std::any_of(letters.begin(), letters.end(),
                     [](char32_t letter) { return text::is_letter(letter) || text::is_digit(letter); });
}

// Runs of equal pieces without a word, between two changes, become part of the change; then neighbours of one kind are
// joined, '-' before '+'.
std::vector<TextOp> tidy(const std::vector<TextOp>& pieces) {
  std::vector<TextOp> ops;
  std::string removed, added, waiting; // `waiting`: equal pieces without a word since the last change
  const auto flush = [&] {
    if (!removed.empty()) ops.push_back({'-', removed});
    if (!added.empty()) ops.push_back({'+', added});
    removed.clear();
    added.clear();
  };
  const auto keep = [&](const std::string& text) {
    if (text.empty()) return;
    if (!ops.empty() && ops.back().kind == '=')
      ops.back().text += text;
    else
      ops.push_back({'=', text});
  };
  for (const TextOp& piece : pieces) {
    if (piece.kind != '=') {
      if (removed.empty() && added.empty()) {
        keep(waiting);
      } else {
        removed += waiting;
        added += waiting;
      }
      waiting.clear();
      (piece.kind == '-' ? removed : added) += piece.text;
    } else if (is_word(piece.text)) {
      flush();
      keep(waiting + piece.text);
      waiting.clear();
    } else {
      waiting += piece.text;
    }
  }
  flush();
  keep(waiting);
  return ops;
}

} // namespace

std::vector<TextOp> word_ops(std::string_view before, std::string_view after) {
  const Words left = text::segments(before), right = text::segments(after);
  Differ differ;
  differ.compare({&left, 0, left.size()}, {&right, 0, right.size()});
  return tidy(differ.ops);
}

} // namespace arshjul::model
