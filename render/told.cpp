#include "render/told.hpp"

#include "model/base/text.hpp"
#include "render/report/wording.hpp"

namespace arshjul::render {

std::string value_told(const model::Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* number = std::get_if<double>(&value)) return text::format_number(*number);
  if (const auto* coded = std::get_if<model::Coded>(&value)) return coded_told(*coded);
  if (const auto* list = std::get_if<std::vector<std::string>>(&value)) return enumerate(*list);
  return {};
}

std::string place_told(const model::Place& place, const PlaceWords& words) {
  if (place.page > 0) return std::string(words.page) + " " + std::to_string(place.page);
  std::string lines = std::string(words.lines) + " " + std::to_string(place.first_line);
  if (place.last_line > place.first_line) lines += "–" + std::to_string(place.last_line);
  return lines;
}

std::string places_told(const model::Provenance& provenance, const PlaceWords& words) {
  std::string told, file;
  for (const model::Place& place : provenance) {
    if (!told.empty()) told += ", ";
    if (place.source != file) told += place.source + " ";
    file = place.source;
    told += place_told(place, words);
  }
  return told;
}

std::string period_told(const model::Period& period) {
  const std::string phrase = period_phrase(period);
  return phrase.empty() ? "okänd period" : phrase;
}

} // namespace arshjul::render
