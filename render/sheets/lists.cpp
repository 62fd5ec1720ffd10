#include "render/sheets/lists.hpp"

#include "render/report/wording.hpp"

namespace arshjul::render {
SheetCell cell_of(const std::string& text) {
  return text.empty() ? SheetCell{} : SheetCell{text};
}

SheetCell cell_of(const model::Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return cell_of(*text);
  if (const auto* number = std::get_if<double>(&value)) return *number;
  if (const auto* coded = std::get_if<model::Coded>(&value)) return cell_of(coded_told(*coded));
  if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
    std::string lines;
    for (const std::string& element : *list) lines += (lines.empty() ? "" : "\n") + element;
    return cell_of(lines);
  }
  return {};
}

} // namespace arshjul::render
