// Mustache templates (mustache.github.io): the only door to kainjow mustache.
#pragma once

#include "model/base/json.hpp"

#include <map>
#include <string>
#include <string_view>

namespace arshjul::render {

// The template with its places filled in from `view`; {{name}} is escaped for HTML, {{{name}}} is not. Objects and
// lists open sections, null and absent values are empty; {{>name}} takes a template in from `partials`, whose names no
// value may have. Throws Error (malformed) that names `file` for a template with a mistake.
std::string fill_template(std::string_view text, const Json& view, std::string_view file,
                          const std::map<std::string, std::string>& partials = {});

std::string escaped_html(std::string_view text); // as {{name}} escapes it

// Throws Error (usage) that names file and line when the text is no well-formed template.
void check_mustache(std::string_view text, std::string_view file);

} // namespace arshjul::render
