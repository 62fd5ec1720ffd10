// Errors that cross a pipe or wait in a file.
#pragma once

#include "model/base/error.hpp"
#include "model/base/json.hpp"

namespace arshjul::cli {

Json error_as_json(const Error& error);
Error error_from_json(const Json& json); // throws Json::exception on another shape

} // namespace arshjul::cli
