// Items that say exactly the same are paired first, in order. Of the rest each possible pair is scored, pairs that
// can't be the same item are dropped, and the one-to-one choice with the best total is made (assignment.hpp). What a
// pair is worth is its score above the least one: so one sure pair outweighs two doubtful ones that would break it.
#include "model/compare/alignment.hpp"

#include "model/base/text.hpp"
#include "model/compare/assignment.hpp"
#include "model/compare/candidates.hpp"
#include "model/compare/similarity.hpp"
#include "model/wording.hpp"

#include <algorithm>
#include <map>

namespace arshjul::model {
namespace {

// Below it the wordings are those of two matters, whatever else agrees: a number may be given to a new goal. Unrelated
// Swedish sentences of one committee share 0.1–0.25 by our measure.
constexpr double least_wording = 0.35;
constexpr double least_score = 0.5; // below it "reworded" is a worse guess than "removed and added"

// Shares of a score; what neither or only one side has gives its share to the others.
constexpr double wording_share = 0.65;
constexpr double number_share = 0.12;
constexpr double group_share = 0.12;
constexpr double others_share = 0.11;

// A goal rarely becomes an indicator of another kind; only (nearly) equal words carry it over.
constexpr double other_kind_factor = 0.7;

// What tells equal scores apart: the order in the lists. Too little to outweigh a letter.
constexpr double order_worth = 1e-4;

struct Prepared {
  std::vector<Wording> texts, others;
  Wording group;
  std::string kind, number;
};

// The indices of both lists that are still free after pairing what is equal throughout.
struct Open {
  std::vector<std::size_t> before, after;
};

class Scorer {
public:
  Scorer(const std::vector<Features>& before, const std::vector<Features>& after) : wordings(texts_of(before, after)) {
    for (const Features& item : before) left.push_back(prepare(item));
    for (const Features& item : after) right.push_back(prepare(item));
  }

  // 0 where the two can't be the same item.
  double score(std::size_t before, std::size_t after) const {
    const Prepared &a = left[before], &b = right[after];
    const double wording = wording_of(a, b);
    if (wording < least_wording) return 0;
    double sum = wording_share * wording, shares = wording_share;
    const auto count = [&](double share, double alike) {
      sum += share * alike;
      shares += share;
    };
    if (!a.number.empty() && !b.number.empty()) count(number_share, a.number == b.number);
    if (!a.group.empty() && !b.group.empty()) count(group_share, similarity(a.group, b.group));
    if (const double alike = others_of(a, b); alike >= 0) count(others_share, alike);
    const bool kinds_differ = !a.kind.empty() && !b.kind.empty() && a.kind != b.kind;
    const double found = sum / shares * (kinds_differ ? other_kind_factor : 1);
    return found < least_score ? 0 : found;
  }

  // Pairs of open items (by their place in `open`) that may score at all, in order.
  std::vector<std::pair<std::size_t, std::size_t>> pairs(const Open& open) const {
    std::set<std::pair<std::size_t, std::size_t>> found;
    const std::size_t tellings = texts_each();
    for (std::size_t k = 0; k < tellings; ++k) {
      const auto candidates = alike_candidates(texts(left, open.before, k), texts(right, open.after, k), least_wording);
      for (std::size_t i = 0; i < candidates.size(); ++i)
        for (const std::size_t j : candidates[i]) found.emplace(i, j);
    }
    // Items without words are told by their number alone, and items whose words have no letters by all of it.
    for (std::size_t i = 0; i < open.before.size(); ++i)
      for (std::size_t j = 0; wordless(left[open.before[i]]) && j < open.after.size(); ++j)
        if (wordless(right[open.after[j]])) found.emplace(i, j);
    return {found.begin(), found.end()};
  }

  std::vector<std::string> reasons(std::size_t before, std::size_t after) const {
    const Prepared &a = left[before], &b = right[after];
    std::vector<std::string> by;
    if (!a.number.empty() && a.number == b.number) by.push_back("number");
    by.push_back(wording_of(a, b) == 1 ? "text" : "wording");
    if (!a.group.empty() && a.group.key == b.group.key) by.push_back("group");
    if (!a.kind.empty() && a.kind == b.kind) by.push_back("kind");
    return by;
  }

private:
  static std::vector<std::string_view> texts_of(const std::vector<Features>& before,
                                                const std::vector<Features>& after) {
    std::vector<std::string_view> texts;
    for (const auto* list : {&before, &after})
      for (const Features& item : *list) texts.push_back(item.texts.back());
    return texts;
  }

  static bool wordless(const Prepared& item) { return item.texts.back().triples.empty(); }

  std::size_t texts_each() const { return left.empty() ? 0 : left.front().texts.size(); }

  static std::vector<const Wording*> texts(const std::vector<Prepared>& items, const std::vector<std::size_t>& which,
                                           std::size_t telling) {
    std::vector<const Wording*> found;
    for (const std::size_t i : which) found.push_back(&items[i].texts[telling]);
    return found;
  }

  Prepared prepare(const Features& item) const {
    Prepared prepared;
    for (const std::string& text : item.texts) prepared.texts.push_back(wordings.take_apart(text));
    for (const std::string& text : item.others) prepared.others.push_back(wordings.take_apart(text));
    prepared.group = wordings.take_apart(item.group);
    prepared.kind = item.kind;
    prepared.number = text::fold(item.number);
    return prepared;
  }

  static double wording_of(const Prepared& a, const Prepared& b) {
    double best = 0;
    for (std::size_t i = 0; i < a.texts.size(); ++i)
      if (!a.texts[i].empty() && !b.texts[i].empty()) best = std::max(best, similarity(a.texts[i], b.texts[i]));
    // Two items without words ("Uppdrag 7" whose text was not found) are told by their number alone.
    if (a.texts.back().empty() && b.texts.back().empty() && !a.number.empty() && a.number == b.number) return 1;
    return best;
  }

  // The mean over the fields that both have; negative where there is none.
  static double others_of(const Prepared& a, const Prepared& b) {
    double sum = 0;
    int count = 0;
    for (std::size_t i = 0; i < a.others.size(); ++i) {
      if (a.others[i].empty() || b.others[i].empty()) continue;
      sum += similarity(a.others[i], b.others[i]);
      ++count;
    }
    return count > 0 ? sum / count : -1;
  }

  Wordings wordings;
  std::vector<Prepared> left, right;
};

// 1 for the same relative place in both lists, 0 for first and last; its square favours an order without crossings.
double order_alike(std::size_t before, std::size_t befores, std::size_t after, std::size_t afters) {
  const auto place = [](std::size_t index, std::size_t count) {
    return static_cast<double>(index) / static_cast<double>(std::max<std::size_t>(count, 1));
  };
  const double apart = place(before, befores) - place(after, afters);
  return 1 - apart * apart;
}

Open pair_identical(const std::vector<Features>& before, const std::vector<Features>& after, const Rulings& rulings,
                    Alignment& alignment) {
  std::vector<bool> given(before.size()), taken(after.size()); // what a person has paired isn't asked for again
  for (const auto& [a, b] : rulings.made) given[a] = taken[b] = true;
  std::map<std::string_view, std::vector<std::size_t>> waiting; // first in the list is taken last: reversed below
  for (std::size_t i = after.size(); i-- > 0;)
    if (!taken[i]) waiting[after[i].whole].push_back(i);
  Open open;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (given[i]) continue;
    const auto found = waiting.find(before[i].whole);
    if (found == waiting.end() || found->second.empty() || rulings.rejected.contains({i, found->second.back()})) {
      open.before.push_back(i);
      continue;
    }
    const std::size_t other = found->second.back();
    found->second.pop_back();
    taken[other] = true;
    alignment.pairs.push_back({i, other, 1, {"identical"}});
  }
  for (std::size_t i = 0; i < after.size(); ++i)
    if (!taken[i]) open.after.push_back(i);
  return open;
}

} // namespace

Alignment align(const std::vector<Features>& before, const std::vector<Features>& after, const Rulings& rulings) {
  Alignment alignment;
  const Open open = pair_identical(before, after, rulings, alignment);
  const Scorer scorer(before, after);
  std::vector<Candidate> candidates;
  std::map<std::pair<std::size_t, std::size_t>, double> scores;
  for (const auto& [i, j] : scorer.pairs(open)) {
    const std::size_t a = open.before[i], b = open.after[j];
    if (rulings.rejected.contains({a, b})) continue;
    const double score = scorer.score(a, b);
    if (score <= 0) continue;
    scores[{i, j}] = score;
    const double order = order_worth * order_alike(a, before.size(), b, after.size());
    candidates.push_back({i, j, score - least_score + order});
  }
  const auto chosen = assign(open.before.size(), open.after.size(), candidates);
  std::vector<bool> taken(open.after.size());
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    const std::size_t a = open.before[i];
    if (!chosen[i]) {
      alignment.only_before.push_back(a);
      continue;
    }
    const std::size_t b = open.after[*chosen[i]];
    taken[*chosen[i]] = true;
    alignment.pairs.push_back({a, b, scores.at({i, *chosen[i]}), scorer.reasons(a, b)});
  }
  for (std::size_t j = 0; j < open.after.size(); ++j)
    if (!taken[j]) alignment.only_after.push_back(open.after[j]);
  for (const auto& [a, b] : rulings.made) alignment.pairs.push_back({a, b, scorer.score(a, b), scorer.reasons(a, b)});
  std::sort(alignment.pairs.begin(), alignment.pairs.end(),
            [](const Pair& a, const Pair& b) { return a.before < b.before; });
  return alignment;
}

} // namespace arshjul::model
