#include "model/series.hpp"

#include "model/base/error.hpp"
#include "model/compare/comparable.hpp"
#include "model/series/chains.hpp"
#include "model/series/tracks.hpp"
#include "model/wording.hpp"

#include <algorithm>
#include <functional>

namespace arshjul::model {
namespace {

constexpr std::size_t fewest_periods = 2;

class Following {
public:
  Following(const std::vector<const Dossier*>& given, const std::vector<Settled>& rulings)
      : dossiers(given), settled(rulings) {
    for (std::size_t i = 0; i + 1 < dossiers.size(); ++i) {
      diffs.push_back(compare(*dossiers[i], *dossiers[i + 1], settled));
      const Diff& diff = diffs.back();
      if (i == 0) series.periods.push_back(diff.before);
      series.periods.push_back(diff.after);
      series.steps.push_back({diff.comparable, diff.reason, diff.summary});
    }
    for (const Dossier* earlier : dossiers)
      for (const Dossier* later : dossiers) comparable.push_back(not_comparable(*earlier, *later).empty());
  }

  template <class T>
  void list(const std::string& name, std::vector<ItemSeries>& all, std::vector<T> Content::*member) {
    std::vector<ListedItems> periods;
    for (const Dossier* dossier : dossiers) {
      ListedItems items{features_of(dossier->*member), {}};
      for (const T& item : dossier->*member) items.ids.push_back(item.id);
      periods.push_back(std::move(items));
    }
    std::vector<const std::vector<Entry>*> steps;
    for (const Diff& diff : diffs) steps.push_back(&entries_of(diff, name));
    for (const Chain& chain : chains_of(name, periods, steps, settled)) {
      std::vector<const T*> items;
      for (std::size_t period = 0; period < chain.size(); ++period)
        items.push_back(chain[period] ? &(dossiers[period]->*member)[chain[period]->item] : nullptr);
      all.push_back(told(name, chain, items));
    }
  }

  Series series;

private:
  bool alike(std::size_t earlier, std::size_t later) const { return comparable[earlier * dossiers.size() + later]; }

  // An item is missed where a period covers the same ground as one that has it: the nearest earlier, else later one.
  Presence without(const std::string& name, const Chain& chain, std::size_t period) const {
    std::size_t nearest = chain.size();
    for (std::size_t i = period; i-- > 0 && nearest == chain.size();)
      if (chain[i]) nearest = i;
    for (std::size_t i = period + 1; i < chain.size() && nearest == chain.size(); ++i)
      if (chain[i]) nearest = i;
    const bool same_ground = alike(nearest, period) && both_tell(name, *dossiers[nearest], *dossiers[period]);
    return same_ground ? Presence::absent : Presence::not_reported;
  }

  template <class T>
  ItemSeries told(const std::string& name, const Chain& chain, const std::vector<const T*>& items) const {
    ItemSeries one;
    std::vector<std::vector<FieldValue>> fields(items.size());
    for (std::size_t period = 0; period < items.size(); ++period) {
      SeriesPoint point;
      if (const T* item = items[period]) {
        const std::string label = features(*item).label;
        point = {Presence::present,      Side{item->id, label, item->provenance},
                 chain[period]->score,   chain[period]->proposed,
                 chain[period]->settled, !one.label.empty() && print_key(one.label) != print_key(label)};
        one.label = label;
        fields[period] = field_values(*item);
      } else {
        point.presence = without(name, chain, period);
      }
      one.points.push_back(std::move(point));
    }
    const auto same_kind = [this](std::size_t earlier, std::size_t later) { return alike(earlier, later); };
    one.tracks = tracks_of(name, fields, same_kind);
    if (one.points.back().presence != Presence::absent) one.standstill = standstill_of(one.tracks, same_kind);
    return one;
  }

  const std::vector<const Dossier*>& dossiers;
  const std::vector<Settled>& settled;
  std::vector<Diff> diffs; // of each with the next
  std::vector<bool> comparable;
};

} // namespace

Series series_of(const std::vector<const Dossier*>& dossiers, const std::vector<Settled>& settled) {
  if (dossiers.size() < fewest_periods)
    throw Error(Fault::usage, "", "a series needs two periods or more", "name them in the order of time");
  Following following(dossiers, settled);
  Series& series = following.series;
  following.list("objectives", series.objectives, &Content::objectives);
  following.list("goals", series.goals, &Content::goals);
  following.list("indicators", series.indicators, &Content::indicators);
  following.list("risks", series.risks, &Content::risks);
  following.list("controls", series.controls, &Content::controls);
  return std::move(series);
}

std::vector<std::pair<std::string_view, const std::vector<ItemSeries>*>> lists_of(const Series& series) {
  return {{"objectives", &series.objectives},
          {"goals", &series.goals},
          {"indicators", &series.indicators},
          {"risks", &series.risks},
          {"controls", &series.controls}};
}

bool Series::differs() const {
  return std::any_of(steps.begin(), steps.end(), [](const SeriesStep& step) { return any_difference(step.summary); });
}

} // namespace arshjul::model
