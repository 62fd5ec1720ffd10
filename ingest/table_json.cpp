#include "ingest/table_json.hpp"

#include "model/base/error.hpp"
#include "model/base/json.hpp"

#include <array>
#include <cmath>
#include <cstdio>

namespace arshjul::ingest {
namespace {

constexpr double steps_per_point = 100; // a hundredth of a point is finer than any printer

double rounded(double points) {
  return std::round(points * steps_per_point) / steps_per_point;
}

Json box_json(const Box& box) {
  return {rounded(box.x0), rounded(box.y0), rounded(box.x1), rounded(box.y1)};
}

Box box_from(const Json& json) {
  return {json.at(0).get<double>(), json.at(1).get<double>(), json.at(2).get<double>(), json.at(3).get<double>()};
}

std::string colour_text(Colour colour) {
  std::array<char, 8> text{};
  std::snprintf(text.data(), text.size(), "#%06x", colour & 0xFFFFFFU);
  return text.data();
}

Colour colour_from(const Json& json) {
  const auto text = json.get<std::string>();
  return static_cast<Colour>(std::stoul(text.substr(1), nullptr, 16));
}

Json places_json(const model::Provenance& provenance) {
  Json places = Json::array();
  for (const model::Place& place : provenance) places.push_back({{"page", place.page}, {"bbox", box_json(place.box)}});
  return places;
}

model::Provenance places_from(const Json& json) {
  model::Provenance provenance;
  for (const Json& place : json)
    provenance.push_back({place.at("page").get<int>(), box_from(place.at("bbox")), 0, 0, {}});
  return provenance;
}

// Page and box of the first place, for most things have one; all of them only if there are more.
void put_places(Json& json, const model::Provenance& provenance) {
  if (provenance.empty()) return;
  json["page"] = provenance.front().page;
  json["bbox"] = box_json(provenance.front().box);
  if (provenance.size() > 1) json["places"] = places_json(provenance);
}

model::Provenance get_places(const Json& json) {
  if (json.contains("places")) return places_from(json.at("places"));
  if (!json.contains("page")) return {};
  return {{json.at("page").get<int>(), box_from(json.at("bbox")), 0, 0, {}}};
}

Json mark_json(const Mark& mark) {
  Json json{{"bbox", box_json(mark.box)}, {"colour", colour_text(mark.colour)}, {"filled", mark.filled}};
  if (mark.bar) json["bar"] = *mark.bar;
  return json;
}

Json cell_json(const Cell& cell) {
  Json json{{"row", cell.row}, {"col", cell.column}, {"rowspan", cell.row_span}, {"colspan", cell.column_span}};
  json["text"] = cell.text;
  put_places(json, cell.provenance);
  if (cell.bold) json["bold"] = true;
  if (cell.fill) json["fill"] = colour_text(*cell.fill);
  for (const Mark& mark : cell.marks) json["marks"].push_back(mark_json(mark));
  return json;
}

Cell cell_from(const Json& json) {
  Cell cell;
  cell.row = json.at("row").get<int>();
  cell.column = json.at("col").get<int>();
  cell.row_span = json.at("rowspan").get<int>();
  cell.column_span = json.at("colspan").get<int>();
  cell.text = json.at("text").get<std::string>();
  cell.provenance = get_places(json);
  cell.bold = json.value("bold", false);
  if (json.contains("fill")) cell.fill = colour_from(json.at("fill"));
  if (json.contains("marks"))
    for (const Json& mark : json.at("marks"))
      cell.marks.push_back({box_from(mark.at("bbox")), colour_from(mark.at("colour")), mark.at("filled").get<double>(),
                            mark.contains("bar") ? std::optional(mark.at("bar").get<double>()) : std::nullopt});
  return cell;
}

Json table_json(const Table& table) {
  Json json = Json::object();
  put_places(json, table.provenance);
  if (table.provenance.size() > 1)
    for (const model::Place& place : table.provenance) json["pages"].push_back(place.page);
  json["rows"] = table.rows;
  json["cols"] = table.columns;
  json["header_rows"] = table.header_rows;
  json["confidence"] = table.confidence;
  json["evidence"] = table.evidence;
  json["cells"] = Json::array();
  for (const Cell& cell : table.cells) json["cells"].push_back(cell_json(cell));
  return json;
}

Table table_from(const Json& json) {
  Table table;
  table.rows = json.at("rows").get<int>();
  table.columns = json.at("cols").get<int>();
  table.header_rows = json.at("header_rows").get<int>();
  table.confidence = json.at("confidence").get<double>();
  table.evidence = json.at("evidence").get<std::string>();
  table.provenance = get_places(json);
  for (const Json& cell : json.at("cells")) table.cells.push_back(cell_from(cell));
  return table;
}

} // namespace

std::string write_tables(const std::vector<Table>& tables) {
  Json json{{"tables", Json::array()}};
  for (const Table& table : tables) json["tables"].push_back(table_json(table));
  return write_json(json);
}

std::vector<Table> read_tables(std::string_view json, std::string_view file) {
  std::vector<Table> tables;
  try {
    const Json whole = parse_json(json, file);
    for (const Json& table : whole.at("tables")) tables.push_back(table_from(table));
  } catch (const Error&) {
    throw;
  } catch (const std::exception& error) {
    throw Error(Fault::internal, std::string(file), std::string("its tables came out garbled: ") + error.what());
  }
  return tables;
}

} // namespace arshjul::ingest
