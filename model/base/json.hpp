// JSON values: the only door to nlohmann/json. Objects keep the order in which their keys were written.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace arshjul {

using Json = nlohmann::ordered_json;

// Whether // and /* */ may stand between the values: in files that people write, never in those that programs exchange.
enum class JsonComments { refused, allowed };

// Throws Error with `name`, line and column on anything that is not one well-formed JSON text in UTF-8.
Json parse_json(std::string_view text, std::string_view name, JsonComments comments = JsonComments::refused);

// Indented by one space, ended by a line feed; numbers in their shortest form that reads back the same.
std::string write_json(const Json& value);

} // namespace arshjul
