// Three measures, each with its blind side, averaged: shared words by rarity (a word that every goal has, "nämnden",
// says little; inverse document frequency after Spärck Jones 1972); shared letter triples, which see through
// inflection, compounds and misread letters; and the longest common subsequence of letters, which alone minds their
// order. All are Dice's coefficient, twice the common weight over the sum of both.
#include "model/compare/similarity.hpp"

#include "model/base/text.hpp"
#include "model/wording.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace arshjul::model {
namespace {

constexpr double word_share = 0.35, triple_share = 0.35, order_share = 0.3;
// Any two Swedish sentences have about half of their letters in one order: only what goes beyond it tells something.
constexpr double order_by_chance = 0.5;
// The order is looked at only where the other two promise something (their mean), and in so many letters from the
// start: it takes time with the square of the length.
constexpr double order_worth_looking = 0.25;
constexpr std::size_t order_letters = 400;
// A goal that was cut short or went on ("… och skapa förutsättningar för …") keeps nearly all words of the shorter
// text. From so many words up that is no chance, and the pair is worth at least this.
constexpr double contained_share = 0.9;
constexpr std::size_t contained_words = 4;
constexpr double contained_worth = 0.6;

constexpr double not_quite_equal = 0.999; // only equal print is 1

double common(const std::vector<Wording::Part>& a, const std::vector<Wording::Part>& b) {
  double sum = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (x->number < y->number) {
      ++x;
    } else if (y->number < x->number) {
      ++y;
    } else {
      sum += std::min(x++->weight, y++->weight);
    }
  }
  return sum;
}

double dice(double shared, double a, double b) {
  return a + b > 0 ? 2 * shared / (a + b) : 0;
}

std::size_t common_subsequence(std::u32string_view a, std::u32string_view b) {
  std::vector<std::size_t> row(b.size() + 1, 0);
  for (const char32_t letter : a) {
    std::size_t diagonal = 0; // the row above, one place to the left
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = letter == b[j - 1] ? diagonal + 1 : std::max(above, row[j - 1]);
      diagonal = above;
    }
  }
  return row.back();
}

double order_alike(const Wording& a, const Wording& b) {
  const std::u32string_view left = std::u32string_view(a.letters).substr(0, order_letters);
  const std::u32string_view right = std::u32string_view(b.letters).substr(0, order_letters);
  const double alike = dice(static_cast<double>(common_subsequence(left, right)), static_cast<double>(left.size()),
                            static_cast<double>(right.size()));
  return std::max(0.0, (alike - order_by_chance) / (1 - order_by_chance));
}

std::vector<Wording::Part> sorted(const std::map<std::uint32_t, double>& weights) {
  std::vector<Wording::Part> parts;
  for (const auto& [number, weight] : weights) parts.push_back({number, weight});
  return parts;
}

double total(const std::vector<Wording::Part>& parts) {
  double sum = 0;
  for (const Wording::Part& part : parts) sum += part.weight;
  return sum;
}

} // namespace

Wordings::Wordings(const std::vector<std::string_view>& texts) {
  std::unordered_map<std::string, double> holders;
  for (const std::string_view text : texts) {
    const std::vector<std::string> all = text::words(text::fold(text));
    for (const std::string& word : std::set<std::string>(all.begin(), all.end())) ++holders[word];
  }
  const auto count = static_cast<double>(std::max<std::size_t>(texts.size(), 1));
  rarest = 1 + std::log(count);
  for (const auto& [word, having] : holders) rarity[word] = 1 + std::log(count / having);
}

std::uint32_t Wordings::number_of(const std::string& part) const {
  return numbers.emplace(part, static_cast<std::uint32_t>(numbers.size())).first->second;
}

Wording Wordings::take_apart(std::string_view text) const {
  Wording wording;
  const std::string folded = text::fold(text);
  wording.letters = text::code_points(folded);
  wording.key = print_key(folded);
  std::map<std::uint32_t, double> words, triples;
  for (const std::string& word : text::words(folded)) {
    const auto known = rarity.find(word);
    words[number_of(word)] += known == rarity.end() ? rarest : known->second;
    const std::u32string letters = U" " + text::code_points(word) + U" ";
    for (std::size_t i = 0; i + 2 < letters.size(); ++i)
      ++triples[number_of("3:" + text::from_code_points(letters.substr(i, 3)))];
  }
  wording.words = sorted(words);
  wording.triples = sorted(triples);
  wording.word_weight = total(wording.words);
  wording.triple_weight = total(wording.triples);
  return wording;
}

double similarity(const Wording& a, const Wording& b) {
  if (a.key == b.key) return 1;
  const double shared = common(a.words, b.words);
  const double by_words = dice(shared, a.word_weight, b.word_weight);
  const double by_triples = dice(common(a.triples, b.triples), a.triple_weight, b.triple_weight);
  double alike = word_share * by_words + triple_share * by_triples;
  if (alike >= order_worth_looking * (word_share + triple_share)) alike += order_share * order_alike(a, b);
  const bool long_enough = std::min(a.words.size(), b.words.size()) >= contained_words;
  if (long_enough && shared >= contained_share * std::min(a.word_weight, b.word_weight))
    alike = std::max(alike, contained_worth);
  return std::min(alike, not_quite_equal);
}

} // namespace arshjul::model
