// The parts of a split goal consist of the whole's words, each for the most part, and hold nearly all of them together
// – more than any of them alone, or it would be a near twin. Words weigh by their rarity.
#include "model/compare/splits.hpp"

#include "model/compare/similarity.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace arshjul::model {
namespace {

constexpr double least_from_whole = 0.6; // share of a part's words that the whole has
constexpr double least_together = 0.7;   // share of the whole's words that the parts have
constexpr double least_gain = 0.2;       // share of the whole's words that each part adds to the others
constexpr std::size_t least_words = 3;   // of a part: a title of two words is in many

using Parted = std::vector<Wording::Part>;

// The words of several texts together.
Parted together(const std::vector<const Wording*>& texts) {
  std::map<std::uint32_t, double> weights;
  for (const Wording* text : texts)
    for (const Wording::Part& part : text->words) weights[part.number] += part.weight;
  Parted all;
  for (const auto& [number, sum] : weights) all.push_back({number, sum});
  return all;
}

class Divider {
public:
  Divider(const std::vector<Wording>& from, const std::vector<Wording>& into) : wholes(from), pieces(into) {}

  // `matched`: the piece that the whole is matched with, if any; `alone`: pieces that are matched with nothing.
  std::optional<Parts> divide(std::size_t whole, std::optional<std::size_t> matched,
                              const std::vector<std::size_t>& alone) const {
    std::vector<std::size_t> parts;
    for (const std::size_t piece : alone)
      if (consists_of(whole, piece)) parts.push_back(piece);
    if (parts.empty()) return std::nullopt;
    if (matched && consists_of(whole, *matched)) parts.push_back(*matched);
    std::sort(parts.begin(), parts.end());
    drop_idle(whole, parts);
    const double score = covered(whole, parts);
    if (parts.size() < 2 || score < least_together) return std::nullopt;
    return Parts{whole, parts, score};
  }

private:
  bool consists_of(std::size_t whole, std::size_t piece) const {
    const Wording& part = pieces[piece];
    return part.words.size() >= least_words &&
           shared_weight(part.words, wholes[whole].words) >= least_from_whole * part.word_weight;
  }

  double covered(std::size_t whole, const std::vector<std::size_t>& parts) const {
    std::vector<const Wording*> texts;
    for (const std::size_t part : parts) texts.push_back(&pieces[part]);
    const double all = wholes[whole].word_weight;
    return all > 0 ? shared_weight(together(texts), wholes[whole].words) / all : 0;
  }

  // Takes away, one by one, the part that adds least, as long as it adds too little.
  void drop_idle(std::size_t whole, std::vector<std::size_t>& parts) const {
    while (parts.size() > 1) {
      const double all = covered(whole, parts);
      std::size_t idle = 0;
      double least = 1;
      for (std::size_t i = 0; i < parts.size(); ++i) {
        std::vector<std::size_t> others = parts;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        if (const double gain = all - covered(whole, others); gain < least) {
          least = gain;
          idle = i;
        }
      }
      if (least >= least_gain) return;
      parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(idle));
    }
  }

  const std::vector<Wording>&wholes, &pieces;
};

std::vector<Wording> wordings_of(const std::vector<Features>& items, const Wordings& wordings) {
  std::vector<Wording> all;
  for (const Features& item : items) all.push_back(wordings.take_apart(item.texts.front()));
  return all;
}

std::vector<Parts> divided(const std::vector<Wording>& wholes, const std::vector<Wording>& pieces,
                           const std::map<std::size_t, std::size_t>& matched, const std::vector<std::size_t>& alone) {
  const Divider divider(wholes, pieces);
  std::vector<Parts> found;
  for (std::size_t whole = 0; whole < wholes.size() && !alone.empty(); ++whole) {
    const auto own = matched.find(whole);
    const auto piece = own == matched.end() ? std::nullopt : std::optional(own->second);
    if (auto parts = divider.divide(whole, piece, alone)) found.push_back(std::move(*parts));
  }
  return found;
}

} // namespace

Divisions divisions(const std::vector<Features>& before, const std::vector<Features>& after,
                    const Alignment& alignment) {
  std::vector<std::string_view> texts;
  for (const auto* list : {&before, &after})
    for (const Features& item : *list) texts.push_back(item.texts.front());
  const Wordings wordings(texts);
  const std::vector<Wording> left = wordings_of(before, wordings), right = wordings_of(after, wordings);
  std::map<std::size_t, std::size_t> forth, back;
  for (const Pair& pair : alignment.pairs) {
    forth[pair.before] = pair.after;
    back[pair.after] = pair.before;
  }
  return {divided(left, right, forth, alignment.only_after), divided(right, left, back, alignment.only_before)};
}

} // namespace arshjul::model
