#include "model/base/json.hpp"

#include "model/base/error.hpp"

namespace arshjul {

Json parse_json(std::string_view text, std::string_view name, JsonComments comments) {
  try {
    return Json::parse(text, nullptr, true, comments == JsonComments::allowed);
  } catch (const Json::parse_error& error) {
    const std::size_t at = error.byte > 0 ? error.byte - 1 : 0;
    const std::string_view before = text.substr(0, at);
    std::size_t line = 1, column = 1;
    for (char c : before) {
      column = c == '\n' ? 1 : column + 1;
      line += c == '\n';
    }
    throw Error(Fault::malformed, std::string(name),
                "not well-formed JSON at line " + std::to_string(line) + ", column " + std::to_string(column),
                "look for a missing comma, quote or bracket just before that place");
  } catch (const Json::out_of_range&) {
    throw Error(Fault::malformed, std::string(name), "a number in it is larger than any that can be kept",
                "look for a number with too many digits or too high an exponent");
  }
}

std::string write_json(const Json& value) { return value.dump(1, ' ', false, Json::error_handler_t::replace) + "\n"; }

} // namespace arshjul
