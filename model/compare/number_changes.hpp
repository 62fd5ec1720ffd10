// Numbers inside texts, as values: "stickprov av minst 10 %" and "… minst 15 %".
#pragma once

#include "model/diff.hpp"

#include <string_view>
#include <vector>

namespace arshjul::model {

// The numbers that differ between two wordings of one text, paired by unit and order. Where one side has more of a unit
// than the other, the numbers of that unit can't be paired and are left out: nothing is guessed. A single number that
// got another unit ("ett stickprov", "minst 10 %") is told without a difference.
std::vector<NumberChange> number_changes(std::string_view before, std::string_view after);

} // namespace arshjul::model
