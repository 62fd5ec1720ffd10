#include "render/sheets/csv.hpp"

#include <algorithm>
#include <charconv>

namespace arshjul::render {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF", line_end = "\r\n", formula_signs = "=+-@\t\r";

std::string printed(double number, CsvFlavour flavour) {
  char digits[32];
  std::string text(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
  if (flavour == CsvFlavour::excel) std::replace(text.begin(), text.end(), '.', ',');
  return text;
}

std::string field(const SheetCell& cell, CsvFlavour flavour) {
  if (const auto* number = std::get_if<double>(&cell)) return printed(*number, flavour);
  const auto* text = std::get_if<std::string>(&cell);
  return text ? csv_field(*text, flavour) : std::string();
}

std::vector<std::string> columns_of(const std::vector<Sheet>& sheets) {
  std::vector<std::string> columns;
  for (const Sheet& sheet : sheets)
    for (const std::string& name : sheet.header)
      if (std::find(columns.begin(), columns.end(), name) == columns.end()) columns.push_back(name);
  return columns;
}

} // namespace

std::string csv_field(std::string_view text, CsvFlavour flavour) {
  if (text.empty()) return {};
  const bool excel = flavour == CsvFlavour::excel;
  const bool formula = excel && formula_signs.find(text.front()) != std::string_view::npos;
  const std::string value = (formula ? "'" : "") + std::string(text);
  if (value.find_first_of(excel ? ";\"\r\n" : ",\"\r\n") == std::string::npos) return value;
  std::string quoted = "\"";
  for (const char c : value) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + "\"";
}

std::string csv(const std::vector<Sheet>& sheets, const std::string& first_column, CsvFlavour flavour) {
  const std::vector<std::string> columns = columns_of(sheets);
  const char separator = flavour == CsvFlavour::excel ? ';' : ',';
  std::string out(flavour == CsvFlavour::excel ? byte_order_mark : "");
  out += field(first_column, flavour);
  for (const std::string& name : columns) out += separator + field(name, flavour);
  out += line_end;
  for (const Sheet& sheet : sheets)
    for (const auto& row : sheet.rows) {
      out += field(sheet.name, flavour);
      for (const std::string& name : columns) {
        const auto at =
            static_cast<std::size_t>(std::find(sheet.header.begin(), sheet.header.end(), name) - sheet.header.begin());
        out += separator;
        if (at < row.size()) out += field(row[at], flavour);
      }
      out += line_end;
    }
  return out;
}

} // namespace arshjul::render
