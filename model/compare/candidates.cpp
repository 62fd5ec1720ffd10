// An inverted index: for each word and each letter triple, the texts after that have it. A text before adds up what it
// shares with each of them, part by part, and so never meets those with which it has nothing in common.
#include "model/compare/candidates.hpp"

#include <algorithm>
#include <unordered_map>

namespace arshjul::model {
namespace {

struct Posting {
  std::size_t text;
  double weight;
};
using Index = std::unordered_map<std::uint32_t, std::vector<Posting>>;

Index index_of(const std::vector<const Wording*>& texts, std::vector<Wording::Part> Wording::*parts) {
  Index index;
  for (std::size_t i = 0; i < texts.size(); ++i)
    for (const Wording::Part& part : texts[i]->*parts) index[part.number].push_back({i, part.weight});
  return index;
}

class Sums {
public:
  explicit Sums(std::size_t texts) : sums(texts, 0), seen(texts, false) {}

  void add(const std::vector<Wording::Part>& parts, const Index& index, std::vector<std::size_t>& met) {
    for (const Wording::Part& part : parts) {
      const auto postings = index.find(part.number);
      if (postings == index.end()) continue;
      for (const Posting& posting : postings->second) {
        if (!seen[posting.text]) met.push_back(posting.text);
        seen[posting.text] = true;
        sums[posting.text] += std::min(part.weight, posting.weight);
      }
    }
  }
  double of(std::size_t text) const { return sums[text]; }
  void forget(const std::vector<std::size_t>& met) {
    for (const std::size_t text : met) {
      sums[text] = 0;
      seen[text] = false;
    }
  }

private:
  std::vector<double> sums;
  std::vector<bool> seen;
};

} // namespace

std::vector<std::vector<std::size_t>> alike_candidates(const std::vector<const Wording*>& before,
                                                       const std::vector<const Wording*>& after, double least) {
  const Index words = index_of(after, &Wording::words), triples = index_of(after, &Wording::triples);
  Sums shared_words(after.size()), shared_triples(after.size());
  std::vector<std::vector<std::size_t>> candidates;
  for (const Wording* text : before) {
    std::vector<std::size_t> met, unused;
    // A word in common brings its triples along: whoever is met by words is met by triples.
    shared_triples.add(text->triples, triples, met);
    shared_words.add(text->words, words, unused);
    std::vector<std::size_t>& found = candidates.emplace_back();
    for (const std::size_t other : met)
      if (may_be_alike(*text, *after[other], shared_words.of(other), shared_triples.of(other), least))
        found.push_back(other);
    std::sort(found.begin(), found.end());
    shared_triples.forget(met);
    shared_words.forget(unused);
  }
  return candidates;
}

} // namespace arshjul::model
