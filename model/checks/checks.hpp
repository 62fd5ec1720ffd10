// Whether a dossier agrees with itself: its prose with its rows, its sums with their parts, its dates with each other.
#pragma once

#include "model/check.hpp"

#include <vector>

namespace arshjul::model {

// Every check that could be made or should have been, rule by rule, each rule in the dossier's order. What can't be
// checked is there too, and says why: no check is passed in silence.
std::vector<Check> check_consistency(const Content& content);

} // namespace arshjul::model
