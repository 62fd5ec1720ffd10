// Three periods or more in a row: each item followed through all of them (contract: schema/series.schema.json).
#pragma once

#include "model/diff.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace arshjul::model {

// Of an item in a period: `absent` is a statement, `not_reported` is none: the period's documents need not tell of it.
enum class Presence { present, absent, not_reported };

struct SeriesPoint {
  Presence presence = Presence::not_reported;
  std::optional<Side> item;
  std::optional<double> score; // of the match with the item's latest earlier point
  bool proposed = false;       // that match is weak: a person should look at it
  std::string settled{};       // "confirmed" or "pinned" when a person has
  bool reworded = false;       // it is called something else than at that point
};

// Direction and delta are since the latest earlier value: a status or result is held only against a period of the same
// kind, April against April, since less is expected in April than of the whole year.
struct TrackValue {
  Value value;
  std::string direction; // better worse same, or empty
  std::optional<double> delta;
};

struct Track {
  std::string field;              // "status", "value", "result", …
  std::vector<TrackValue> values; // one a period
};

// The same unfinished status up to the last period that tells one; an item that is gone stands no longer.
struct Standstill {
  std::size_t since = 0; // index of a period
  int periods = 0;       // that tell this status
};

struct ItemSeries {
  std::string label;               // the latest
  std::vector<SeriesPoint> points; // one a period
  std::vector<Track> tracks;       // of the fields that any period has
  std::optional<Standstill> standstill;
};

// From a period to the next: the counts of their comparison.
struct SeriesStep {
  bool comparable = true;
  std::string reason; // why not
  std::vector<std::pair<std::string, Count>> summary;
};

struct Series {
  std::vector<PeriodRef> periods;
  std::vector<SeriesStep> steps; // one fewer
  std::vector<ItemSeries> objectives, goals, indicators, risks, controls;

  bool differs() const; // any step that does
};

// The lists by name, in the contract's order.
std::vector<std::pair<std::string_view, const std::vector<ItemSeries>*>> lists_of(const Series& series);

// In the given order, which should be that of time. Neighbours are matched as in `compare`; an item that a period
// leaves out is found again in a later one when the match is sure. Items stand in the order of the latest period that
// has them, those of the last period first.
Series series_of(const std::vector<const Dossier*>& dossiers, const std::vector<Settled>& settled = {});

} // namespace arshjul::model
