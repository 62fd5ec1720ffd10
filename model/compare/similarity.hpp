// How alike two wordings are, within a set of texts: words that few of them have weigh more.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace arshjul::model {

// A text taken apart: its words and its letter triples, each with a weight, by number.
struct Wording {
  struct Part {
    std::uint32_t number;
    double weight;
  };
  std::vector<Part> words, triples; // ascending by number
  double word_weight = 0, triple_weight = 0;
  std::u32string letters; // folded
  std::string key;        // print_key of the folded text

  bool empty() const { return key.empty(); }
};

class Wordings {
public:
  // Learns how common words are from all the texts that are to be compared.
  explicit Wordings(const std::vector<std::string_view>& texts);

  Wording take_apart(std::string_view text) const;

private:
  std::unordered_map<std::string, double> rarity; // of a folded word
  double rarest = 1;
  mutable std::unordered_map<std::string, std::uint32_t> numbers; // of words and triples
  std::uint32_t number_of(const std::string& part) const;
};

// 0..1; 1 exactly when both print the same, case aside.
double similarity(const Wording& a, const Wording& b);

// The weight of the words and triples that two texts share.
double shared_weight(const std::vector<Wording::Part>& a, const std::vector<Wording::Part>& b);

// Whether the weights that they share leave room for a similarity of `least`, told without looking at the letters'
// order.
bool may_be_alike(const Wording& a, const Wording& b, double shared_words, double shared_triples, double least);

} // namespace arshjul::model
