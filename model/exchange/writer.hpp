// Structures → JSON, by the lists of fields.hpp. What a structure doesn't have is left out: no "" and no empty list.
#pragma once

#include "model/base/json.hpp"
#include "model/exchange/fields.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace arshjul::model {

class Writer {
public:
  Json object = Json::object();

  void need(auto...) {}
  template <class T>
  void operator()(const char* name, const T& value);
  void code(const char* name, const auto& value, codes::List) { (*this)(name, value); }
  void codes(const char* name, const auto& values, codes::List) { (*this)(name, values); }
};

Json to_json(const std::string& text); // NFC; null when empty, as all of these
Json to_json(double number);           // without a decimal point where it is whole
Json to_json(int number);              // null when 0: pages and levels begin at 1
Json to_json(const Coded& coded);
Json to_json(const Place& place);
Json to_json(const Table& table);
Json to_json(const std::vector<std::pair<std::string, std::string>>& columns);
Json to_json(const std::vector<std::pair<std::string, double>>& columns);

template <class T>
Json to_json(const std::optional<T>& value);
template <class T>
Json to_json(const std::vector<T>& values);

// Any structure with a list of fields.
template <class T>
requires requires(Writer& writer, const T& value) {
  fields(writer, value);
}
Json to_json(const T& value) {
  Writer writer;
  fields(writer, value);
  return writer.object.empty() ? Json() : std::move(writer.object);
}

template <class T>
Json to_json(const std::optional<T>& value) {
  return value ? to_json(*value) : Json();
}

template <class T>
Json to_json(const std::vector<T>& values) {
  if (values.empty()) return {};
  Json list = Json::array();
  for (const T& value : values)
    if (Json json = to_json(value); !json.is_null()) list.push_back(std::move(json));
  return list.empty() ? Json() : list;
}

template <class T>
void Writer::operator()(const char* name, const T& value) {
  if (Json json = to_json(value); !json.is_null()) object[name] = std::move(json);
}

} // namespace arshjul::model
