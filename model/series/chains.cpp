#include "model/series/chains.hpp"

#include "model/compare/alignment.hpp"
#include "model/compare/proposals.hpp"
#include "model/compare/rulings.hpp"

#include <algorithm>
#include <map>

namespace arshjul::model {
namespace {

class Chaining {
public:
  Chaining(std::string_view name, const std::vector<ListedItems>& lists, const std::vector<Settled>& rulings)
      : list(name), periods(lists), settled(rulings) {}

  std::vector<Chain> chains;

  void link_neighbours(std::size_t period, const std::vector<Entry>& entries) {
    std::map<std::string_view, const Entry*> by_earlier;
    for (const Entry& entry : entries)
      if (entry.before && entry.after) by_earlier[entry.before->id] = &entry;
    for (Chain& chain : chains) {
      if (!chain[period - 1]) continue;
      const auto entry = by_earlier.find(periods[period - 1].ids[chain[period - 1]->item]);
      if (entry == by_earlier.end()) continue;
      const std::size_t item = place(period, entry->second->after->id);
      take(chain, period, {item, entry->second->score, entry->second->proposed, entry->second->settled});
    }
  }

  // Nearest period first. Over a gap only a sure match counts: the items between, that would tell, are missing.
  void link_over_gaps(std::size_t period) {
    for (std::size_t earlier = period - 1; earlier-- > 0;) {
      std::vector<Chain*> ended;
      for (Chain& chain : chains)
        if (chain[earlier] && std::none_of(chain.begin() + static_cast<std::ptrdiff_t>(earlier) + 1, chain.end(),
                                           [](const auto& link) { return link.has_value(); }))
          ended.push_back(&chain);
      const std::vector<std::size_t> left = untaken(period);
      if (ended.empty() || left.empty()) continue;
      ListedItems before, after;
      for (const Chain* chain : ended) add(before, periods[earlier], (*chain)[earlier]->item);
      for (const std::size_t item : left) add(after, periods[period], item);
      const Rulings rulings = rulings_for(list, settled, before.features, before.ids, after.features, after.ids);
      for (const Pair& pair : align(before.features, after.features, rulings).pairs) {
        const bool ruled = rulings.made.contains(pair.before);
        if (!ruled && pair.score < sure_score) continue;
        const std::string by = !ruled ? "" : rulings.pinned.contains(pair.before) ? "pinned" : "confirmed";
        take(*ended[pair.before], period, {left[pair.after], pair.score, false, by});
      }
    }
  }

  void begin_chains(std::size_t period) {
    for (const std::size_t item : untaken(period)) {
      chains.emplace_back(periods.size());
      take(chains.back(), period, {item, std::nullopt});
    }
  }

private:
  static void add(ListedItems& items, const ListedItems& from, std::size_t which) {
    items.features.push_back(from.features[which]);
    items.ids.push_back(from.ids[which]);
  }

  std::size_t place(std::size_t period, const std::string& id) const {
    const auto& ids = periods[period].ids;
    return static_cast<std::size_t>(std::find(ids.begin(), ids.end(), id) - ids.begin());
  }

  void take(Chain& chain, std::size_t period, Link link) {
    taken[period].resize(periods[period].ids.size());
    taken[period][link.item] = true;
    chain[period] = std::move(link);
  }

  std::vector<std::size_t> untaken(std::size_t period) {
    taken[period].resize(periods[period].ids.size());
    std::vector<std::size_t> items;
    for (std::size_t i = 0; i < taken[period].size(); ++i)
      if (!taken[period][i]) items.push_back(i);
    return items;
  }

  std::string_view list;
  const std::vector<ListedItems>& periods;
  const std::vector<Settled>& settled;
  std::map<std::size_t, std::vector<bool>> taken; // by period
};

// The last period that has it, and its place there.
std::pair<std::size_t, std::size_t> latest(const Chain& chain) {
  std::size_t period = chain.size() - 1;
  while (!chain[period]) --period;
  return {chain.size() - period, chain[period]->item};
}

} // namespace

std::vector<Chain> chains_of(std::string_view list, const std::vector<ListedItems>& periods,
                             const std::vector<const std::vector<Entry>*>& steps, const std::vector<Settled>& settled) {
  Chaining chaining(list, periods, settled);
  for (std::size_t period = 0; period < periods.size(); ++period) {
    if (period > 0) {
      chaining.link_neighbours(period, *steps[period - 1]);
      chaining.link_over_gaps(period);
    }
    chaining.begin_chains(period);
  }
  std::stable_sort(chaining.chains.begin(), chaining.chains.end(),
                   [](const Chain& a, const Chain& b) { return latest(a) < latest(b); });
  return std::move(chaining.chains);
}

} // namespace arshjul::model
