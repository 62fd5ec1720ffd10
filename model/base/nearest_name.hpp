// "Did you mean …?"
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace arshjul {

// The known name that takes the fewest changed letters to reach; empty when none is near.
std::string nearest_name(std::string_view given, const std::vector<std::string>& known);

} // namespace arshjul
