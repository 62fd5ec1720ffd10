#include "cli/table_formats.hpp"

#include "model/base/json.hpp"
#include "render/sheets/csv.hpp"
#include "render/template.hpp"

#include <set>

namespace arshjul::cli {
namespace {

using ingest::Cell;
using ingest::Table;

Json as_json(const model::Box& box) {
  return Json::array({box.x0, box.y0, box.x1, box.y1});
}

std::set<int> pages_of(const Table& table) {
  std::set<int> pages;
  for (const model::Place& place : table.provenance) pages.insert(place.page);
  return pages;
}

Json as_json(const Cell& cell, bool with_page) {
  Json json{{"row", cell.row},
            {"col", cell.column},
            {"rowspan", cell.row_span},
            {"colspan", cell.column_span},
            {"text", cell.text}};
  if (!cell.provenance.empty()) {
    if (with_page) json["page"] = cell.provenance.front().page;
    json["bbox"] = as_json(cell.provenance.front().box);
  }
  return json;
}

Json as_json(const Table& table) {
  const std::set<int> pages = pages_of(table);
  Json json = Json::object();
  if (!table.provenance.empty()) {
    json["page"] = table.provenance.front().page;
    if (pages.size() > 1) json["pages"] = pages;
    json["bbox"] = as_json(table.provenance.front().box);
  }
  json["cells"] = Json::array();
  for (const Cell& cell : table.cells) json["cells"].push_back(as_json(cell, pages.size() > 1));
  return json;
}

// A cell's lines stay lines.
std::string html_text(std::string_view text) {
  std::string out;
  for (const char c : render::escaped_html(text)) out += c == '\n' ? std::string("<br>") : std::string(1, c);
  return out;
}

std::string html_cell(const Cell& cell, bool header) {
  const std::string name = header ? "th" : "td";
  std::string out = "<" + name;
  if (cell.row_span > 1) out += " rowspan=\"" + std::to_string(cell.row_span) + "\"";
  if (cell.column_span > 1) out += " colspan=\"" + std::to_string(cell.column_span) + "\"";
  return out + ">" + html_text(cell.text) + "</" + name + ">";
}

std::string html_table(const Table& table) {
  std::string out = "<table>\n";
  if (!table.provenance.empty())
    out += "<caption>Sida " + std::to_string(table.provenance.front().page) + "</caption>\n";
  for (int row = 0; row < table.rows; ++row) {
    out += "<tr>";
    for (const Cell& cell : table.cells)
      if (cell.row == row) out += html_cell(cell, row < table.header_rows);
    out += "</tr>\n";
  }
  return out + "</table>\n";
}

} // namespace

std::string tables_as_json(const std::vector<Table>& tables) {
  Json all = Json::array();
  for (const Table& table : tables) all.push_back(as_json(table));
  return write_json({{"tables", all}});
}

std::string tables_as_csv(const std::vector<Table>& tables) {
  std::string out;
  for (const Table& table : tables) {
    if (!out.empty()) out += "\r\n";
    for (int row = 0; row < table.rows; ++row) {
      for (int column = 0; column < table.columns; ++column) {
        const Cell* cell = table.at(row, column);
        out += (column > 0 ? "," : "") +
               (cell != nullptr ? render::csv_field(cell->text, render::CsvFlavour::machine) : std::string());
      }
      out += "\r\n";
    }
  }
  return out;
}

std::string tables_as_html(const std::vector<Table>& tables, std::string_view title) {
  std::string out = "<!DOCTYPE html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>" + html_text(title) +
                    "</title>\n<style>table{border-collapse:collapse;margin:1em 0}td,th{border:1px solid;padding:.3em;"
                    "vertical-align:top;text-align:left}</style></head>\n<body>\n";
  for (const Table& table : tables) out += html_table(table);
  return out + "</body>\n</html>\n";
}

} // namespace arshjul::cli
