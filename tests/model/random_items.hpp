// Random documents for properties, by the lists of fields that the writer walks.
#pragma once

#include "model/exchange/fields.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rapidcheck.h>

namespace arshjul::model {

// Words that make near twins likely, and signs that print in more than one way.
inline std::string random_text() {
  static const std::vector<std::string> words{"kontroll", "av",     "ärenden", "användare", "Åtgärd", "bro-\nbygge",
                                              "10 %",     "”mål”",  "–",       "\n\n- ",    "å",      "hamn\u00ADen",
                                              "A\u030A",  "12 500", "och",     "nämnden"};
  std::string text;
  for (int count = *rc::gen::inRange(0, 6); count > 0; --count)
    text += (text.empty() ? "" : " ") + *rc::gen::elementOf(words);
  return text;
}

class RandomFiller {
public:
  void need(auto...) {}
  void code(const char*, std::string& value, codes::List list) { value = one_of(list); }
  void code(const char*, std::optional<Coded>& value, codes::List list) {
    if (*rc::gen::arbitrary<bool>()) value = Coded{random_text(), one_of(list)};
  }
  void codes(const char*, std::vector<std::string>& values, codes::List list) { values = {one_of(list)}; }
  void operator()(std::string_view name, std::string& value) {
    const bool needed = name == "file" || name == "code" || name == "message" || name == "role";
    value = name == "id" ? "item-" + std::to_string(++ids) : needed ? std::string(name) : random_text();
  }
  void operator()(std::string_view, int& value) { value = *rc::gen::inRange(1, 9); }
  void operator()(std::string_view, double& value) { value = *rc::gen::inRange(0, 1001) / 1000.0; }
  void operator()(std::string_view, std::optional<int>& value) {
    if (*rc::gen::arbitrary<bool>()) value = *rc::gen::inRange(1, 3000);
  }
  void operator()(std::string_view, std::optional<double>& value) {
    if (*rc::gen::arbitrary<bool>()) value = *rc::gen::inRange(-4000, 4000) / 8.0;
  }
  void operator()(std::string_view, std::vector<std::string>& values) {
    values.assign(static_cast<std::size_t>(*rc::gen::inRange(0, 3)), "text " + random_text());
  }
  void operator()(std::string_view, std::vector<std::pair<std::string, std::string>>& columns) {
    columns = {{"Utfall", random_text()}};
  }
  void operator()(std::string_view, std::vector<std::pair<std::string, double>>& columns) {
    columns = {{"Utfall", *rc::gen::inRange(-900, 900) / 10.0}};
  }
  void operator()(std::string_view, Provenance& provenance) {
    const double x = *rc::gen::inRange(0, 5000) / 10.0, y = *rc::gen::inRange(0, 8000) / 10.0;
    provenance = {{*rc::gen::inRange(1, 40), {x, y, x + 10, y + 12.5}, 0, 0, ""}};
  }
  void operator()(std::string_view, std::vector<Table>& tables) {
    tables = {{{{0, {}, 3, 9, ""}}, "unknown", {random_text(), ""}, {{{random_text(), random_text()}}}}};
  }
  template <class T>
  void operator()(std::string_view, std::vector<T>& values) {
    values.resize(static_cast<std::size_t>(*rc::gen::inRange(0, 4)));
    for (T& value : values) fields(*this, value);
  }
  template <class T>
  requires requires(RandomFiller& filler, T& value) { fields(filler, value); }
  void operator()(std::string_view, T& value) { fields(*this, value); }

private:
  static std::string one_of(codes::List list) {
    return std::string(list[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(list.size())))]);
  }
  int ids = 0;
};

inline Document random_document(const std::string& file) {
  Document document;
  RandomFiller filler;
  fields(filler, document);
  document.source.file = file;
  document.committee = "Hamnnämnden";
  return document;
}

} // namespace arshjul::model
