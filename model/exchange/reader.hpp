// JSON → structures, by the lists of fields.hpp, checking all on the way: types, closed lists, what must be there, and
// that nothing else is there. The first fault ends the reading with an Error that names the file and the JSON path.
#pragma once

#include "model/base/json.hpp"
#include "model/exchange/fields.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace arshjul::model {

// A place in a JSON file: "goals[3].status.code".
struct JsonPath {
  std::string_view file;
  std::string path;

  JsonPath member(std::string_view name) const;
  JsonPath element(std::size_t index) const;
  [[noreturn]] void fail(const std::string& what) const;
};

class Reader {
public:
  Reader(const Json& json, JsonPath path); // throws when `json` is no object

  void need(auto... names) { (require(names), ...); }
  template <class T>
  void operator()(std::string_view name, T& value);
  void code(std::string_view name, std::string& value, codes::List list);
  void code(std::string_view name, std::optional<Coded>& value, codes::List list);
  void codes(std::string_view name, std::vector<std::string>& values, codes::List list);
  const Json* take(std::string_view name); // null when absent or JSON's null
  JsonPath at(std::string_view name) const { return here.member(name); }
  void finish() const; // throws on a member that nobody asked for

private:
  void require(const char* name) const;

  const Json& object;
  JsonPath here;
  std::set<std::string, std::less<>> known;
};

std::string text_at(const Json& json, const JsonPath& path);
const Json& list_at(const Json& json, const JsonPath& path);
void each_element(const Json& list, const JsonPath& path, auto&& visit) {
  std::size_t index = 0;
  for (const Json& element : list_at(list, path)) visit(element, path.element(index++));
}
std::string code_at(const Json& json, const JsonPath& path, codes::List list);

void from_json(const Json& json, const JsonPath& path, std::string& value);
void from_json(const Json& json, const JsonPath& path, double& value);
void from_json(const Json& json, const JsonPath& path, int& value);
void from_json(const Json& json, const JsonPath& path, bool& value);
void from_json(const Json& json, const JsonPath& path, Place& place);
void from_json(const Json& json, const JsonPath& path, Table& table);
void from_json(const Json& json, const JsonPath& path, std::vector<std::pair<std::string, std::string>>& columns);
void from_json(const Json& json, const JsonPath& path, std::vector<std::pair<std::string, double>>& columns);

template <class T>
void from_json(const Json& json, const JsonPath& path, std::optional<T>& value);
template <class T>
void from_json(const Json& json, const JsonPath& path, std::vector<T>& values);

// Any structure with a list of fields.
template <class T>
requires requires(Reader& reader, T& value) {
  fields(reader, value);
}
void from_json(const Json& json, const JsonPath& path, T& value) {
  Reader reader(json, path);
  fields(reader, value);
  reader.finish();
}

template <class T>
void from_json(const Json& json, const JsonPath& path, std::optional<T>& value) {
  from_json(json, path, value.emplace());
}

template <class T>
void from_json(const Json& json, const JsonPath& path, std::vector<T>& values) {
  each_element(json, path,
               [&](const Json& element, const JsonPath& at) { from_json(element, at, values.emplace_back()); });
}

template <class T>
void Reader::operator()(std::string_view name, T& value) {
  if (const Json* json = take(name)) from_json(*json, at(name), value);
}

// Throws unless `json` is of a version that this program reads.
void check_version(Reader& reader);

// Throws on an id that stands twice, and, where `sources` are given, on a place that names none of them.
void check_items(const Content& content, std::string_view file, const std::vector<DossierSource>* sources);

} // namespace arshjul::model
