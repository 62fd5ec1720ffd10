#include "model/exchange/writer.hpp"

#include "model/base/text.hpp"

#include <cmath>
#include <cstdint>

namespace arshjul::model {
namespace {

constexpr double largest_whole = 9007199254740992; // 2⁵³: beyond it a double no longer tells whole numbers apart
constexpr double box_steps = 10;                   // steps a point: 0.1 pt is finer than the eye

Json rounded(double points) {
  return to_json(std::round(points * box_steps) / box_steps);
}

// A header that stands twice gets a count, so that no column is lost: "Utfall", "Utfall (2)".
template <class T>
Json object_of(const std::vector<std::pair<std::string, T>>& columns) {
  if (columns.empty()) return {};
  Json object = Json::object();
  for (const auto& [header, value] : columns) {
    const std::string name = text::nfc(header);
    std::string free = name;
    for (int count = 2; object.contains(free); ++count) free = name + " (" + std::to_string(count) + ")";
    object[free] = to_json(value);
  }
  return object;
}

// A cell may be empty: there "" is what the table has, and keeps its neighbours in place.
Json cells_of(const std::vector<std::string>& cells) {
  Json list = Json::array();
  for (const std::string& cell : cells) list.push_back(text::nfc(cell));
  return list;
}

} // namespace

Json to_json(const std::string& text) {
  return text.empty() ? Json() : Json(text::nfc(text));
}

Json to_json(double number) {
  if (!std::isfinite(number)) return {};
  if (std::abs(number) < largest_whole && number == std::trunc(number)) return static_cast<std::int64_t>(number);
  return number;
}

Json to_json(int number) {
  return number == 0 ? Json() : Json(number);
}

Json to_json(const Coded& coded) {
  Json json = Json::object();
  if (!coded.text.empty()) json["text"] = to_json(coded.text);
  json["code"] = coded.code.empty() ? "unknown" : coded.code;
  return json;
}

Json to_json(const Place& place) {
  Json json = Json::object();
  if (!place.source.empty()) json["source"] = to_json(place.source);
  if (place.page > 0) {
    json["page"] = place.page;
    json["bbox"] = {rounded(place.box.x0), rounded(place.box.y0), rounded(place.box.x1), rounded(place.box.y1)};
  } else {
    json["lines"] = {place.first_line, place.last_line};
  }
  return json;
}

Json to_json(const Table& table) {
  Json json = Json::object();
  if (!table.provenance.empty()) {
    const Json first = to_json(table.provenance.front());
    for (const auto& [name, value] : first.items()) json[name] = value;
  }
  if (table.provenance.size() > 1) json["provenance"] = to_json(table.provenance);
  json["role"] = table.role.empty() ? "unknown" : table.role;
  json["header"] = cells_of(table.header);
  json["rows"] = Json::array();
  for (const TableRow& row : table.rows) json["rows"].push_back(cells_of(row.cells));
  return json;
}

// A column that the row leaves empty is null.
Json to_json(const std::vector<std::pair<std::string, std::string>>& columns) {
  return object_of(columns);
}

Json to_json(const std::vector<std::pair<std::string, double>>& columns) {
  return object_of(columns);
}

} // namespace arshjul::model
