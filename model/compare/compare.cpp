// Align, classify, count: which items are the same, what became of each, and how many of each there are.
#include "model/compare/alignment.hpp"
#include "model/compare/comparable.hpp"
#include "model/compare/field_changes.hpp"
#include "model/compare/field_values.hpp"
#include "model/compare/proposals.hpp"
#include "model/compare/rulings.hpp"
#include "model/compare/splits.hpp"
#include "model/diff.hpp"
#include "model/follow/follow.hpp"
#include "model/wording.hpp"

#include <algorithm>

namespace arshjul::model {
namespace {

PeriodRef period_of(const Dossier& dossier) {
  PeriodRef period{dossier.title, dossier.committee, dossier.period, {}};
  for (const DossierSource& source : dossier.sources) period.files.push_back(source.source.file);
  return period;
}

// Both ways in which goals may name their objective: by number, by title.
References paired_objectives(const Dossier& before, const Dossier& after) {
  References references;
  for (const Pair& pair : align(features_of(before.objectives), features_of(after.objectives)).pairs) {
    const Objective &from = before.objectives[pair.before], &to = after.objectives[pair.after];
    for (const std::string& a : {from.number, from.title})
      for (const std::string& b : {to.number, to.title})
        if (!a.empty() && !b.empty()) references.emplace(print_key(a), print_key(b));
  }
  return references;
}

class Comparison {
public:
  Comparison(const Dossier& from, const Dossier& to, const std::vector<Settled>& rulings)
      : before(from), after(to), settled(rulings) {
    diff.before = period_of(before);
    diff.after = period_of(after);
    diff.reason = not_comparable(before, after);
    diff.comparable = diff.reason.empty();
    objectives = paired_objectives(before, after);
  }

  template <class T>
  void list(const std::string& name, std::vector<Entry>& entries, const std::vector<T>& from,
            const std::vector<T>& to) {
    const bool same_ground = diff.comparable && both_tell(name, before, after);
    const std::vector<Features> left = features_of(from), right = features_of(to);
    const Rulings rulings = rulings_for(name, settled, left, ids_of(from), right, ids_of(to));
    const Alignment alignment = align(left, right, rulings);
    for (const Pair& pair : alignment.pairs) {
      entries.push_back(paired(pair, from[pair.before], to[pair.after], same_ground));
      if (rulings.made.contains(pair.before))
        entries.back().settled = rulings.pinned.contains(pair.before) ? "pinned" : "confirmed";
      else
        entries.back().proposed = pair.score < sure_score;
    }
    for (const std::size_t i : alignment.only_before)
      entries.push_back({same_ground ? Change::removed : Change::not_reported, side(from[i]), {}, 0, {}, {}});
    std::stable_sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
      return place(from, a.before->id) < place(from, b.before->id);
    });
    for (const std::size_t j : alignment.only_after)
      entries.push_back({same_ground ? Change::added : Change::not_reported, {}, side(to[j]), 0, {}, {}});
    diff.summary.emplace_back(name, count(entries));
    for (const Pair& pair : propose(left, right, alignment, rulings))
      diff.proposals.push_back({name, side(from[pair.before]), side(to[pair.after]), pair.score, pair.by});
    const Divisions divided = divisions(left, right, alignment);
    for (const Parts& parts : divided.split)
      diff.splits.push_back({name, "split", sides(from, {parts.whole}), sides(to, parts.parts), parts.score});
    for (const Parts& parts : divided.merged)
      diff.splits.push_back({name, "merged", sides(from, parts.parts), sides(to, {parts.whole}), parts.score});
  }

  Diff diff;

private:
  template <class T>
  static Side side(const T& item) {
    return {item.id, features(item).label, item.provenance};
  }

  template <class T>
  static std::vector<Side> sides(const std::vector<T>& items, const std::vector<std::size_t>& which) {
    std::vector<Side> found;
    for (const std::size_t i : which) found.push_back(side(items[i]));
    return found;
  }

  template <class T>
  static std::vector<std::string> ids_of(const std::vector<T>& items) {
    std::vector<std::string> ids;
    for (const T& item : items) ids.push_back(item.id);
    return ids;
  }

  template <class T>
  static std::size_t place(const std::vector<T>& items, const std::string& id) {
    return static_cast<std::size_t>(
        std::find_if(items.begin(), items.end(), [&](const T& item) { return item.id == id; }) - items.begin());
  }

  // What a follow-up doesn't repeat of its plan, a description, isn't taken away: as with whole items.
  template <class T>
  Entry paired(const Pair& pair, const T& from, const T& to, bool same_ground) const {
    Entry entry{Change::unchanged, side(from), side(to), pair.score, pair.by, {}};
    entry.fields = field_changes(field_values(from), field_values(to), objectives);
    if (!same_ground) std::erase_if(entry.fields, [](const FieldChange& field) { return absent(field.after); });
    if (!entry.fields.empty()) entry.change = Change::changed;
    return entry;
  }

  static Count count(const std::vector<Entry>& entries) {
    Count total;
    for (const Entry& entry : entries) {
      switch (entry.change) {
      case Change::added:
        ++total.added;
        break;
      case Change::removed:
        ++total.removed;
        break;
      case Change::changed:
        ++total.changed;
        break;
      case Change::unchanged:
        ++total.unchanged;
        break;
      case Change::not_reported:
        ++total.not_reported;
        break;
      }
    }
    return total;
  }

  const Dossier &before, &after;
  const std::vector<Settled>& settled;
  References objectives;
};

} // namespace

Diff compare(const Dossier& before, const Dossier& after, const std::vector<Settled>& settled) {
  Comparison comparison(before, after, settled);
  Diff& diff = comparison.diff;
  comparison.list("objectives", diff.objectives, before.objectives, after.objectives);
  comparison.list("goals", diff.goals, before.goals, after.goals);
  comparison.list("indicators", diff.indicators, before.indicators, after.indicators);
  comparison.list("risks", diff.risks, before.risks, after.risks);
  comparison.list("controls", diff.controls, before.controls, after.controls);
  comparison.list("decisions", diff.decisions, before.decisions, after.decisions);
  diff.follow_through = follow_through(before, after, diff);
  return std::move(diff);
}

const std::vector<Entry>& entries_of(const Diff& diff, std::string_view list) {
  static const std::vector<Entry> none;
  if (list == "objectives") return diff.objectives;
  if (list == "goals") return diff.goals;
  if (list == "indicators") return diff.indicators;
  if (list == "risks") return diff.risks;
  if (list == "controls") return diff.controls;
  if (list == "decisions") return diff.decisions;
  return none;
}

bool any_difference(const std::vector<std::pair<std::string, Count>>& summary) {
  return std::any_of(summary.begin(), summary.end(), [](const auto& list) {
    return list.second.added + list.second.removed + list.second.changed > 0;
  });
}

bool Diff::differs() const {
  return any_difference(summary);
}

} // namespace arshjul::model
