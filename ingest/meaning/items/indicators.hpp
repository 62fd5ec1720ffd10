// Indicators from tables: values by sex, comparison, target and trend, and every column as printed.
#pragma once

#include "ingest/meaning/items/reading.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace arshjul::ingest {

// `goal`: what the table stands under; a title or group row of the table that names another changes it.
// Gives back the goal that its last rows stood under.
std::string read_indicators(const Reading& reading, std::string goal);

// A line below a flattened table that belongs to it: a name, or a part of the breakdown of the one before.
// False if it is prose.
bool read_run_on_line(const Block& block, const std::string& goal, model::Document& document);

// "Antal ärenden: a: Barn b: Vuxna" → the name and its breakdown.
struct IndicatorName {
  std::string name;
  std::vector<std::string> breakdown;
};
IndicatorName read_indicator_name(std::string_view text);

// An annex may repeat every indicator: one item with both places. A spelling slip of one letter doesn't part them.
void merge_repeated(std::vector<model::Indicator>& indicators);

} // namespace arshjul::ingest
