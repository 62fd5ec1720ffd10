#include "model/exchange/reader.hpp"

#include "model/base/error.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <limits>

namespace arshjul::model {

JsonPath JsonPath::member(std::string_view name) const {
  return {file, path.empty() ? std::string(name) : path + "." + std::string(name)};
}

JsonPath JsonPath::element(std::size_t index) const {
  return {file, path + "[" + std::to_string(index) + "]"};
}

void JsonPath::fail(const std::string& what) const {
  throw Error(Fault::malformed, std::string(file), path.empty() ? what : path + " " + what);
}

Reader::Reader(const Json& json, JsonPath path) : object(json), here(std::move(path)) {
  if (!object.is_object()) here.fail("must be an object");
}

const Json* Reader::take(std::string_view name) {
  known.emplace(name);
  const auto found = object.find(std::string(name));
  return found == object.end() || found->is_null() ? nullptr : &*found;
}

void Reader::require(const char* name) const {
  const auto found = object.find(name);
  if (found == object.end() || found->is_null()) at(name).fail("is missing");
}

void Reader::finish() const {
  for (const auto& [name, value] : object.items())
    if (!known.contains(name)) at(name).fail("is not a field of this version of the model");
}

void Reader::code(std::string_view name, std::string& value, codes::List list) {
  if (const Json* json = take(name)) value = code_at(*json, at(name), list);
}

void Reader::code(std::string_view name, std::optional<Coded>& value, codes::List list) {
  const Json* json = take(name);
  if (!json) return;
  Reader reader(*json, at(name));
  reader.need("code");
  reader("text", value.emplace().text);
  reader.code("code", value->code, list);
  reader.finish();
}

void Reader::codes(std::string_view name, std::vector<std::string>& values, codes::List list) {
  const Json* json = take(name);
  if (!json) return;
  each_element(*json, at(name),
               [&](const Json& element, const JsonPath& path) { values.push_back(code_at(element, path, list)); });
}

std::string text_at(const Json& json, const JsonPath& path) {
  if (!json.is_string()) path.fail("must be a text");
  return text::nfc(json.get_ref<const std::string&>());
}

const Json& list_at(const Json& json, const JsonPath& path) {
  if (!json.is_array()) path.fail("must be a list");
  return json;
}

std::string code_at(const Json& json, const JsonPath& path, codes::List list) {
  std::string value = text_at(json, path);
  if (codes::holds(list, value)) return value;
  std::string choices;
  for (const std::string_view choice : list) choices += (choices.empty() ? "" : ", ") + std::string(choice);
  path.fail("is \"" + value + "\", but must be one of " + choices);
}

void from_json(const Json& json, const JsonPath& path, std::string& value) {
  value = text_at(json, path);
  if (value.empty()) path.fail("is empty: leave out what is absent");
}

void from_json(const Json& json, const JsonPath& path, double& value) {
  if (!json.is_number()) path.fail("must be a number");
  value = json.get<double>();
}

void from_json(const Json& json, const JsonPath& path, int& value) {
  double number = 0;
  from_json(json, path, number);
  if (!json.is_number_integer() || number < 0 || number > std::numeric_limits<int>::max())
    path.fail("must be a whole number from 0 up");
  value = json.get<int>();
}

void from_json(const Json& json, const JsonPath& path, bool& value) {
  if (!json.is_boolean()) path.fail("must be true or false");
  value = json.get<bool>();
}

void from_json(const Json& json, const JsonPath& path, std::vector<std::pair<std::string, std::string>>& columns) {
  if (!json.is_object()) path.fail("must be an object of texts");
  for (const auto& [header, value] : json.items())
    columns.emplace_back(text::nfc(header), value.is_null() ? "" : text_at(value, path.member(header)));
}

void from_json(const Json& json, const JsonPath& path, std::vector<std::pair<std::string, double>>& columns) {
  if (!json.is_object()) path.fail("must be an object of numbers");
  for (const auto& [header, value] : json.items())
    from_json(value, path.member(header), columns.emplace_back(text::nfc(header), 0).second);
}

void check_version(Reader& reader) {
  static const Pattern form(R"((\d{1,6})\.(\d{1,6}))");
  static const Match ours = *form.match(schema_version);
  reader.need("schema_version");
  const JsonPath path = reader.at("schema_version");
  const std::string version = text_at(*reader.take("schema_version"), path);
  const auto number = [](std::string_view digits) { return std::stoi(std::string(digits)); };
  const auto theirs = form.match(version);
  if (!theirs) path.fail("must be like \"" + std::string(schema_version) + "\"");
  if (number((*theirs)[1]) != number(ours[1]) || number((*theirs)[2]) > number(ours[2]))
    throw Error(Fault::unsupported, std::string(path.file),
                "is written in version " + version + " of the model, but this program reads up to " +
                    std::string(schema_version),
                "make it again with this version of the program");
}

} // namespace arshjul::model
