#include "model/compare/field_values.hpp"
#include "render/report/wording.hpp"
#include "render/sheets/lists.hpp"
#include "render/sheets/sheet.hpp"
#include "render/told.hpp"

#include <algorithm>

namespace arshjul::render {
namespace {

// What the lists' items have in common stands last.
struct Origin {
  std::string source, doubts;
  double confidence = 1;
};

struct Row {
  std::vector<model::FieldValue> values;
  Origin origin;
};

Origin origin_of(const model::Item& item) {
  Origin origin{places_told(item.provenance), "", item.confidence};
  for (const model::Warning& warning : item.warnings)
    origin.doubts += (origin.doubts.empty() ? "" : "\n") + doubt(warning);
  return origin;
}

template <class T>
std::vector<Row> rows_of(const std::vector<T>& items) {
  std::vector<Row> rows;
  for (const T& item : items) rows.push_back({model::field_values(item), origin_of(item)});
  return rows;
}

std::vector<Row> budget_rows(const std::vector<model::BudgetRow>& items) {
  std::vector<Row> rows;
  for (const model::BudgetRow& item : items) {
    Row row{{{"group", item.group}, {"label", item.label}}, origin_of(item)};
    for (const auto& [column, amount] : item.values) row.values.push_back({"columns." + column, amount});
    row.values.push_back({"unit", item.unit});
    rows.push_back(std::move(row));
  }
  return rows;
}

// The fields that any of the rows has, in the order in which they are met.
std::vector<std::string> columns_of(const std::vector<Row>& rows) {
  std::vector<std::string> columns;
  for (const Row& row : rows)
    for (const model::FieldValue& value : row.values)
      if (!std::holds_alternative<std::monostate>(cell_of(value.value)) &&
          std::find(columns.begin(), columns.end(), value.name) == columns.end())
        columns.push_back(value.name);
  return columns;
}

void add_sheet(std::vector<Sheet>& sheets, const char* name, const std::vector<Row>& rows) {
  if (rows.empty()) return;
  const std::vector<std::string> columns = columns_of(rows);
  Sheet sheet{name, {}, {}};
  for (const std::string& column : columns) sheet.header.push_back(field_name(column));
  for (const char* column : {"Källa", "Säkerhet", "Att kontrollera"}) sheet.header.push_back(column);
  for (const Row& row : rows) {
    std::vector<SheetCell> cells(columns.size());
    for (const model::FieldValue& value : row.values) {
      const auto at = std::find(columns.begin(), columns.end(), value.name);
      if (at != columns.end()) cells[static_cast<std::size_t>(at - columns.begin())] = cell_of(value.value);
    }
    cells.insert(cells.end(), {cell_of(row.origin.source), row.origin.confidence, cell_of(row.origin.doubts)});
    sheet.rows.push_back(std::move(cells));
  }
  sheets.push_back(std::move(sheet));
}

} // namespace

std::vector<Sheet> dossier_sheets(const model::Dossier& dossier) {
  std::vector<Sheet> sheets;
  add_sheet(sheets, "Uppdrag och nämndmål", rows_of(dossier.goals));
  add_sheet(sheets, "Risker", rows_of(dossier.risks));
  add_sheet(sheets, "Kontrollmoment", rows_of(dossier.controls));
  add_sheet(sheets, "Indikatorer", rows_of(dossier.indicators));
  add_sheet(sheets, "Budget", budget_rows(dossier.budget));
  add_sheet(sheets, "Övergripande mål", rows_of(dossier.objectives));
  add_sheet(sheets, "Förslag till beslut", rows_of(dossier.decisions));
  if (sheets.empty()) sheets.push_back({"Dossier", {}, {}});
  return sheets;
}

} // namespace arshjul::render
