// Which of two values is the better one, where a list of values has an order.
#pragma once

#include "model/diff.hpp"

#include <string>
#include <string_view>

namespace arshjul::model {

// "better", "worse" or "same" from `before` to `after`; empty where the field or one of the values has no order.
std::string direction(std::string_view field, const Value& before, const Value& after);

// Whether a status says that something is still to be done.
bool is_unfinished(std::string_view status);

} // namespace arshjul::model
