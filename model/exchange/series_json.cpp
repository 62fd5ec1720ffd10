// A series as JSON.
#include "model/exchange.hpp"
#include "model/exchange/compared_json.hpp"
#include "model/exchange/writer.hpp"

namespace arshjul::model {
namespace {

Json step_json(const SeriesStep& step, std::size_t from) {
  Json json{{"from", from}, {"to", from + 1}, {"comparable", step.comparable}};
  if (!step.reason.empty()) json["reason"] = to_json(step.reason);
  json["summary"] = summary_json(step.summary);
  return json;
}

Json point_json(const SeriesPoint& point) {
  Json json{{"presence", codes::presences[static_cast<std::size_t>(point.presence)]}, {"item", side_json(point.item)}};
  if (point.score) json["match"]["score"] = score_json(*point.score);
  if (point.proposed) json["match"]["proposed"] = true;
  if (!point.settled.empty()) json["match"]["settled"] = point.settled;
  if (point.reworded) json["reworded"] = true;
  return json;
}

Json track_json(const Track& track) {
  Json json{{"field", track.field}, {"values", Json::array()}};
  for (const TrackValue& one : track.values) {
    Json value{{"value", value_json(one.value)}};
    if (!one.direction.empty()) value["direction"] = one.direction;
    if (one.delta) value["delta"] = to_json(*one.delta);
    json["values"].push_back(std::move(value));
  }
  return json;
}

Json item_json(const ItemSeries& item) {
  Json json = Json::object();
  if (Json label = to_json(item.label); !label.is_null()) json["label"] = std::move(label);
  json["points"] = Json::array();
  for (const SeriesPoint& point : item.points) json["points"].push_back(point_json(point));
  json["tracks"] = Json::array();
  for (const Track& track : item.tracks) json["tracks"].push_back(track_json(track));
  if (item.standstill) json["standstill"] = {{"since", item.standstill->since}, {"periods", item.standstill->periods}};
  return json;
}

} // namespace

std::string write(const Series& series) {
  Json json = Json::object();
  json["schema_version"] = schema_version;
  json["periods"] = Json::array();
  for (const PeriodRef& period : series.periods) json["periods"].push_back(period_json(period));
  json["steps"] = Json::array();
  for (const SeriesStep& step : series.steps) json["steps"].push_back(step_json(step, json["steps"].size()));
  for (const auto& [name, items] : lists_of(series)) {
    Json list = Json::array();
    for (const ItemSeries& item : *items) list.push_back(item_json(item));
    json[std::string(name)] = std::move(list);
  }
  return write_json(json);
}

} // namespace arshjul::model
