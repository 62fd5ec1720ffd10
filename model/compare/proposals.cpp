// A rewritten control keeps its matter: its words stand spread over wording, risk, method and area. So all that an item
// says is compared as one text, beside its own wording, and what they share is weighed by rarity within the two lists.
// The best one-to-one choice is proposed, never decided.
#include "model/compare/proposals.hpp"

#include "model/base/text.hpp"
#include "model/compare/assignment.hpp"
#include "model/compare/candidates.hpp"

#include <algorithm>
#include <map>

namespace arshjul::model {
namespace {

// Shares of a proposal's score; what one side lacks gives its share to the others.
constexpr double wording_share = 0.5, all_share = 0.35, group_share = 0.15;
constexpr double least_wording = 0.15; // two sentences on nothing common have about as much
constexpr double least_proposal = 0.3;

struct Told {
  Wording wording, all, group;
};

std::string all_of(const Features& item) {
  std::string all = item.texts.back();
  for (const std::string& other : item.others) all += "\n" + other;
  return all;
}

double score(const Told& a, const Told& b) {
  const double wording = similarity(a.wording, b.wording);
  if (wording < least_wording) return 0;
  double sum = wording_share * wording + all_share * similarity(a.all, b.all), shares = wording_share + all_share;
  if (!a.group.empty() && !b.group.empty()) {
    sum += group_share * similarity(a.group, b.group);
    shares += group_share;
  }
  const double found = sum / shares;
  return found < least_proposal ? 0 : found;
}

std::vector<Told> tellings(const std::vector<Features>& items, const std::vector<std::size_t>& which,
                           const Wordings& wordings) {
  std::vector<Told> all;
  for (const std::size_t i : which)
    all.push_back({wordings.take_apart(items[i].texts.back()), wordings.take_apart(all_of(items[i])),
                   wordings.take_apart(items[i].group)});
  return all;
}

std::vector<const Wording*> wordings_of(const std::vector<Told>& items) {
  std::vector<const Wording*> all;
  for (const Told& item : items) all.push_back(&item.wording);
  return all;
}

} // namespace

std::vector<Pair> propose(const std::vector<Features>& before, const std::vector<Features>& after,
                          const Alignment& alignment, const Rulings& rulings) {
  std::vector<std::string_view> texts; // of all items: what is rare among them, not among the rest
  for (const auto* list : {&before, &after})
    for (const Features& item : *list) texts.push_back(item.texts.back());
  const Wordings wordings(texts);
  const std::vector<Told> left = tellings(before, alignment.only_before, wordings);
  const std::vector<Told> right = tellings(after, alignment.only_after, wordings);
  const auto alike = alike_candidates(wordings_of(left), wordings_of(right), least_wording);
  std::vector<Candidate> candidates;
  std::map<std::pair<std::size_t, std::size_t>, double> scores;
  for (std::size_t i = 0; i < left.size(); ++i)
    for (const std::size_t j : alike[i]) {
      if (rulings.rejected.contains({alignment.only_before[i], alignment.only_after[j]})) continue;
      const double found = score(left[i], right[j]);
      if (found <= 0) continue;
      scores[{i, j}] = found;
      candidates.push_back({i, j, found});
    }
  const auto chosen = assign(left.size(), right.size(), candidates);
  std::vector<Pair> proposals;
  for (std::size_t i = 0; i < chosen.size(); ++i)
    if (chosen[i])
      proposals.push_back(
          {alignment.only_before[i], alignment.only_after[*chosen[i]], scores.at({i, *chosen[i]}), {"wording"}});
  return proposals;
}

} // namespace arshjul::model
