#include "render/sheets/lists.hpp"

namespace arshjul::render {
namespace {

std::string place_told(const model::Place& place) {
  if (place.page > 0) return "s. " + std::to_string(place.page);
  std::string lines = "rad " + std::to_string(place.first_line);
  if (place.last_line > place.first_line) lines += "–" + std::to_string(place.last_line);
  return lines;
}

} // namespace

SheetCell cell_of(const std::string& text) {
  return text.empty() ? SheetCell{} : SheetCell{text};
}

SheetCell cell_of(const model::Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return cell_of(*text);
  if (const auto* number = std::get_if<double>(&value)) return *number;
  if (const auto* coded = std::get_if<model::Coded>(&value)) return cell_of(coded->text);
  if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
    std::string lines;
    for (const std::string& element : *list) lines += (lines.empty() ? "" : "\n") + element;
    return cell_of(lines);
  }
  return {};
}

std::string places_told(const model::Provenance& provenance) {
  std::string told, file;
  for (const model::Place& place : provenance) {
    if (!told.empty()) told += ", ";
    if (place.source != file) told += place.source + " ";
    file = place.source;
    told += place_told(place);
  }
  return told;
}

} // namespace arshjul::render
