// The version of the JSON model that this program writes, and the newest that it reads.
#pragma once

#include <string_view>

namespace arshjul::model {

inline constexpr std::string_view schema_version = "1.0";

} // namespace arshjul::model
