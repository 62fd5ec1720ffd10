// When something that a text promises should be done.
#pragma once

#include "model/dossier.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace arshjul::model {

struct Promise {
  std::string words; // the sentence
  std::string date;  // ISO: the last day that keeps it ("under hösten 2031": 2031-12-31)
};

// The first promise in a text that tells its year: "kommer att … i början av 2031", "senast den 30 juni 2031".
std::optional<Promise> promise_in(std::string_view text);

// A deadline as a column tells it: "2031-06-30", "juni 2031", "Q2 2031", "2031". ISO, the last day of it; empty when it
// tells none.
std::string deadline(std::string_view told);

// The dossier's own day: its date, else the end of its period. Empty when it has neither.
std::string own_day(const Dossier& dossier);

} // namespace arshjul::model
