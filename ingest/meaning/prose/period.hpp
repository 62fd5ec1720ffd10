// The period that a document is about: year, checkpoint and how it writes them.
#pragma once

#include "ingest/vocabulary.hpp"
#include "model/document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace arshjul::ingest {

// What one text says of a period: "per april 2024", "första halvåret 2025", "2021–2023". Absent parts are empty.
model::Period period_in(std::string_view text, const Vocabulary& vocabulary);

// The period that ends on a day: "2025-04-30" as a report system's "Rapportperiod" has it.
model::Period period_of_last_day(std::string_view iso);

struct PeriodSources {
  std::vector<std::string> strong;    // title: read first, in order
  std::vector<std::string> last_days; // labelled days, ISO
  std::vector<std::string> weak;      // proposal, headings, prose
  bool is_plan = false, is_follow_up = false;
  bool is_report = true; // false: a strategy, policy or the like, which is about no period
};

struct FoundPeriod {
  model::Period period;
  std::vector<model::Warning> warnings;
};

FoundPeriod find_period(const PeriodSources& sources, const Vocabulary& vocabulary);

} // namespace arshjul::ingest
