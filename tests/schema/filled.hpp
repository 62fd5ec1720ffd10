// Structures with every field filled, by the lists that the writer walks: a field that is added is filled too.
#pragma once

#include "model/exchange/fields.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace arshjul::model {

class Filler {
public:
  explicit Filler(std::string words) : text(std::move(words)) {}

  void need(auto...) {}
  void code(const char*, std::string& value, codes::List list) { value = list.front(); }
  void code(const char*, std::optional<Coded>& value, codes::List list) {
    value = Coded{text, std::string(list.front())};
  }
  void codes(const char*, std::vector<std::string>& values, codes::List list) {
    values.assign(list.begin(), list.end());
  }
  void operator()(std::string_view name, std::string& value) {
    value = name == "id"       ? text + "-" + std::to_string(++ids)
            : name == "sha256" ? std::string(64, 'a')
            : name == "date"   ? "2026-04-30"
            : name == "code"   ? "unknown_status"
                               : std::string(name) + ": " + text;
  }
  void operator()(std::string_view, int& value) { value = 3; }
  void operator()(std::string_view, double& value) { value = 0.5; }
  void operator()(std::string_view, std::optional<int>& value) { value = 4; }
  void operator()(std::string_view, std::optional<double>& value) { value = 12.5; }
  void operator()(std::string_view, std::vector<std::string>& values) { values = {text, "- " + text}; }
  void operator()(std::string_view, std::vector<std::pair<std::string, std::string>>& columns) {
    columns = {{"Utfall", "12 %"}, {"Trend", ""}};
  }
  void operator()(std::string_view, std::vector<std::pair<std::string, double>>& columns) {
    columns = {{"Budget", 12}, {"Utfall", -3.25}};
  }
  void operator()(std::string_view, Provenance& provenance) {
    provenance = {{2, {10.04, 20, 30.126, 40}, 0, 0, source}, {0, {}, 4, 5, source}};
  }
  void operator()(std::string_view, std::vector<Table>& tables) {
    tables.resize(1);
    (*this)("", tables[0].provenance);
    tables[0].role = "goals";
    tables[0].header = {"Uppdrag", "Status"};
    tables[0].rows = {{{text, ""}}, {{text, text}}};
  }
  template <class T>
  void operator()(std::string_view, std::vector<T>& values) {
    values.resize(2);
    for (T& value : values) fields(*this, value);
  }
  template <class T>
  requires requires(Filler& filler, T& value) { fields(filler, value); }
  void operator()(std::string_view, T& value) { fields(*this, value); }

  std::string source; // that places name; empty in a document

private:
  std::string text;
  int ids = 0;
};

inline Document filled_document(const std::string& words) {
  Document document;
  Filler filler(words);
  fields(filler, document);
  return document;
}

} // namespace arshjul::model
