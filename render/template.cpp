#include "render/template.hpp"

#include "model/base/error.hpp"
#include "model/base/pattern.hpp"

#include <algorithm>

#include <kainjow/mustache.hpp>

namespace arshjul::render {
namespace {

using kainjow::mustache::data;

data data_of(const Json& value) {
  if (value.is_object()) {
    data object(data::type::object);
    for (const auto& [name, member] : value.items()) object[name] = data_of(member); // set() would copy
    return object;
  }
  if (value.is_array()) {
    data list(data::type::list);
    for (const Json& element : value) list.push_back(data_of(element));
    return list;
  }
  if (value.is_boolean()) return data(value.get<bool>());
  if (value.is_string()) return data(value.get<std::string>());
  if (value.is_null()) return data(false);
  return data(value.dump());
}

// Where a message of the library's ends with " at 123", the byte.
int line_in(std::string_view text, std::string_view message) {
  static const Pattern place(R"( at (\d+)$)");
  const auto found = place.find(message);
  if (!found) return 0;
  const std::size_t at = std::min(static_cast<std::size_t>(std::stoul(found->str(1))), text.size());
  return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

// "Unclosed section "x" at 12" → "Unclosed section "x"": the line says it better.
std::string without_place(std::string_view message) {
  return std::string(message.substr(0, message.rfind(" at ")));
}

} // namespace

void check_mustache(std::string_view text, std::string_view file) {
  const kainjow::mustache::mustache form{std::string(text)};
  if (form.is_valid()) return;
  const std::string& said = form.error_message();
  throw Error(Fault::usage,
              Diagnostic{std::string(file), 0, "not a well-formed template: " + without_place(said),
                         "close each {{ by }} and each {{#section}} by {{/section}}", line_in(text, said)});
}

std::string fill_template(std::string_view text, const Json& view, std::string_view file,
                          const std::map<std::string, std::string>& partials) {
  kainjow::mustache::mustache form{std::string(text)};
  if (!form.is_valid())
    throw Error(Fault::malformed, std::string(file), "not a well-formed template: " + form.error_message(),
                "close each {{#section}} by {{/section}}");
  data filled = data_of(view);
  for (const auto& [name, part] : partials)
    filled.set(name, kainjow::mustache::partial([part = part] { return part; }));
  return form.render(filled);
}

std::string escaped_html(std::string_view text) {
  return kainjow::mustache::html_escape(std::string(text));
}

} // namespace arshjul::render
