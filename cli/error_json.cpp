#include "cli/error_json.hpp"

namespace arshjul::cli {

Json error_as_json(const Error& error) {
  const Diagnostic& said = error.diagnostic;
  return {{"fault", static_cast<int>(error.fault)},
          {"file", said.file},
          {"page", said.page},
          {"what", said.what},
          {"hint", said.hint},
          {"line", said.line}};
}

Error error_from_json(const Json& json) {
  return Error(static_cast<Fault>(json.at("fault").get<int>()),
               Diagnostic{json.at("file"), json.at("page"), json.at("what"), json.at("hint"), json.at("line")});
}

} // namespace arshjul::cli
