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

double dice(double shared, double a, double b) {
  return a + b > 0 ? 2 * shared / (a + b) : 0;
}

// The length of the longest common subsequence, 64 letters at a step: a bit is 0 where the row of the usual table grows
// (Crochemore, Iliopoulos, Pinzon, Reid 2001; Hyyrö 2004).
std::size_t common_subsequence(std::u32string_view a, std::u32string_view b) {
  constexpr std::size_t bits = 64;
  const std::size_t blocks = (a.size() + bits - 1) / bits;
  std::unordered_map<char32_t, std::vector<std::uint64_t>> places; // of each letter in `a`
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::vector<std::uint64_t>& mask = places[a[i]];
    mask.resize(blocks, 0);
    mask[i / bits] |= std::uint64_t{1} << (i % bits);
  }
  std::vector<std::uint64_t> row(blocks, ~std::uint64_t{0});
  for (const char32_t letter : b) {
    const auto mask = places.find(letter);
    if (mask == places.end()) continue;
    std::uint64_t carry = 0;
    for (std::size_t k = 0; k < blocks; ++k) {
      const std::uint64_t met = row[k] & mask->second[k];
      const std::uint64_t half = row[k] + met, sum = half + carry;
      carry = (half < row[k] || sum < half) ? 1 : 0;
      row[k] = sum | (row[k] & ~mask->second[k]);
    }
  }
  std::size_t length = 0;
  for (std::size_t i = 0; i < a.size(); ++i) length += (row[i / bits] >> (i % bits) & 1) == 0;
  return length;
}

double order_alike(const Wording& a, const Wording& b) {
  const std::u32string_view left = std::u32string_view(a.letters).substr(0, order_letters);
  const std::u32string_view right = std::u32string_view(b.letters).substr(0, order_letters);
  const double alike = dice(static_cast<double>(common_subsequence(left, right)), static_cast<double>(left.size()),
                            static_cast<double>(right.size()));
  return std::max(0.0, (alike - order_by_chance) / (1 - order_by_chance));
}

// Whether the longer text holds nearly all of the shorter one's words.
bool contains(const Wording& a, const Wording& b, double shared_words) {
  const bool long_enough = std::min(a.words.size(), b.words.size()) >= contained_words;
  return long_enough && shared_words >= contained_share * std::min(a.word_weight, b.word_weight);
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

double shared_weight(const std::vector<Wording::Part>& a, const std::vector<Wording::Part>& b) {
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

bool may_be_alike(const Wording& a, const Wording& b, double shared_words, double shared_triples, double least) {
  const double alike = word_share * dice(shared_words, a.word_weight, b.word_weight) +
                       triple_share * dice(shared_triples, a.triple_weight, b.triple_weight);
  const bool order_counts = alike >= order_worth_looking * (word_share + triple_share);
  return alike + (order_counts ? order_share : 0) >= least || contains(a, b, shared_words);
}

double similarity(const Wording& a, const Wording& b) {
  if (a.key == b.key) return 1;
  const double shared = shared_weight(a.words, b.words);
  const double by_words = dice(shared, a.word_weight, b.word_weight);
  const double by_triples = dice(shared_weight(a.triples, b.triples), a.triple_weight, b.triple_weight);
  double alike = word_share * by_words + triple_share * by_triples;
  if (alike >= order_worth_looking * (word_share + triple_share)) alike += order_share * order_alike(a, b);
  if (contains(a, b, shared)) alike = std::max(alike, contained_worth);
  return std::min(alike, not_quite_equal);
}

} // namespace arshjul::model
