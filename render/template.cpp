#include "render/template.hpp"

#include "model/base/error.hpp"

#include <kainjow/mustache.hpp>

namespace arshjul::render {
namespace {

using kainjow::mustache::data;

data data_of(const Json& value) {
  if (value.is_object()) {
    data object(data::type::object);
    for (const auto& [name, member] : value.items()) object.set(name, data_of(member));
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

} // namespace

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
