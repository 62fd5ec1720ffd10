// Dates as Swedish documents write them.
#pragma once

#include "ingest/vocabulary.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace arshjul::ingest {

struct DateHit {
  std::string iso; // "2024-05-14"
  std::size_t begin = 0, end = 0;
};

// "2024-05-14", "14 maj 2024", "den 3:e februari 2025"; days that no calendar has are left alone. In text order.
std::vector<DateHit> find_dates(std::string_view text, const Vocabulary& vocabulary);

std::optional<std::string> first_date(std::string_view text, const Vocabulary& vocabulary);

} // namespace arshjul::ingest
