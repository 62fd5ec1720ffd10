#include "model/series/tracks.hpp"

#include "model/compare/field_changes.hpp"
#include "model/compare/orders.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace arshjul::model {
namespace {

using namespace std::string_view_literals;

constexpr std::array<std::pair<std::string_view, std::string_view>, 11> followed{{{"goals"sv, "status"sv},
                                                                                  {"goals"sv, "progress"sv},
                                                                                  {"indicators"sv, "values.total"sv},
                                                                                  {"indicators"sv, "values.women"sv},
                                                                                  {"indicators"sv, "values.men"sv},
                                                                                  {"risks"sv, "likelihood"sv},
                                                                                  {"risks"sv, "consequence"sv},
                                                                                  {"risks"sv, "value"sv},
                                                                                  {"risks"sv, "level"sv},
                                                                                  {"risks"sv, "follows_plan"sv},
                                                                                  {"controls"sv, "result"sv}}};

Value value_in(const std::vector<FieldValue>& fields, std::string_view name) {
  for (const FieldValue& field : fields)
    if (field.name == name) return field.value;
  return {};
}

bool is_coded(const Value& value) {
  return std::holds_alternative<Coded>(value);
}

// Beside the value stands how it is to the latest earlier one that it may be held against.
void judge(Track& track, std::size_t period, const std::function<bool(std::size_t, std::size_t)>& alike) {
  TrackValue& now = track.values[period];
  if (absent(now.value)) return;
  for (std::size_t earlier = period; earlier-- > 0;) {
    const Value& then = track.values[earlier].value;
    if (absent(then) || (is_coded(now.value) && !alike(earlier, period))) continue;
    const auto changes = field_changes({{track.field, then}}, {{track.field, now.value}}, {});
    now.direction = changes.empty() ? direction(track.field, then, now.value) : changes.front().direction;
    if (!changes.empty()) now.delta = changes.front().delta;
    return;
  }
}

} // namespace

std::vector<Track> tracks_of(std::string_view list, const std::vector<std::vector<FieldValue>>& periods,
                             const std::function<bool(std::size_t, std::size_t)>& alike) {
  std::vector<Track> tracks;
  for (const auto& [of, field] : followed) {
    if (of != list) continue;
    Track track{std::string(field), {}};
    for (const std::vector<FieldValue>& fields : periods) track.values.push_back({value_in(fields, field), "", {}});
    if (std::all_of(track.values.begin(), track.values.end(),
                    [](const TrackValue& value) { return absent(value.value); }))
      continue;
    for (std::size_t period = 1; period < periods.size(); ++period) judge(track, period, alike);
    tracks.push_back(std::move(track));
  }
  return tracks;
}

// Two periods of the same kind must tell it: an unfinished April before an unfinished August is no standstill.
std::optional<Standstill> standstill_of(const std::vector<Track>& tracks,
                                        const std::function<bool(std::size_t, std::size_t)>& alike) {
  const auto status =
      std::find_if(tracks.begin(), tracks.end(), [](const Track& track) { return track.field == "status"; });
  if (status == tracks.end()) return std::nullopt;
  std::string code;
  std::vector<std::size_t> same; // latest first
  for (std::size_t period = status->values.size(); period-- > 0;) {
    const auto* told = std::get_if<Coded>(&status->values[period].value);
    if (!told) continue;
    if (same.empty()) code = told->code;
    if (told->code != code || !is_unfinished(code)) break;
    same.push_back(period);
  }
  for (std::size_t i = 0; i < same.size(); ++i)
    for (std::size_t j = i + 1; j < same.size(); ++j)
      if (alike(same[j], same[i])) return Standstill{same.back(), static_cast<int>(same.size())};
  return std::nullopt;
}

} // namespace arshjul::model
