#include "model/exchange/compared_json.hpp"

#include "model/exchange/writer.hpp"

#include <cmath>

namespace arshjul::model {
namespace {

constexpr double score_steps = 1000; // steps of a score: three decimals tell two scores apart

Json count_json(const Count& count) {
  return {{"added", count.added},
          {"removed", count.removed},
          {"changed", count.changed},
          {"unchanged", count.unchanged},
          {"not_reported", count.not_reported}};
}

} // namespace

Json side_json(const std::optional<Side>& side) {
  return side ? to_json(*side) : Json();
}

Json period_json(const PeriodRef& period) {
  Json json = to_json(period);
  return json.is_null() ? Json::object() : json;
}

Json value_json(const Value& value) {
  return std::visit(
      [](const auto& held) -> Json {
        if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
          return {};
        else
          return to_json(held);
      },
      value);
}

Json score_json(double score) {
  return to_json(std::round(score * score_steps) / score_steps);
}

Json summary_json(const std::vector<std::pair<std::string, Count>>& summary) {
  Json json = Json::object();
  for (const auto& [name, count] : summary) json[name] = count_json(count);
  return json;
}

} // namespace arshjul::model
