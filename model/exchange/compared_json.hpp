// What a diff and a series have in common in JSON: periods, items, values, counts.
#pragma once

#include "model/base/json.hpp"
#include "model/diff.hpp"
#include "model/exchange/fields.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace arshjul::model {

void fields(auto& visit, Either<PeriodRef> auto& period) {
  visit("title", period.title);
  visit("committee", period.committee);
  visit("period", period.period);
  visit("files", period.files);
}

void fields(auto& visit, Either<Side> auto& side) {
  visit.need("id");
  visit("id", side.id);
  visit("label", side.label);
  visit("provenance", side.provenance);
}

Json side_json(const std::optional<Side>& side); // null where there is none
Json period_json(const PeriodRef& period);       // an object, whatever it lacks
Json value_json(const Value& value);             // null where it is absent
Json score_json(double score);
Json summary_json(const std::vector<std::pair<std::string, Count>>& summary);

} // namespace arshjul::model
