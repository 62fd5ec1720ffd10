#include "render/findings.hpp"
#include "render/report/wording.hpp"
#include "render/sheets/lists.hpp"
#include "render/sheets/sheet.hpp"
#include "render/told.hpp"

namespace arshjul::render {
namespace {

using model::Change;

// The columns: what it is, what happened to which field, both values and where they stand.
const std::vector<std::string>& header() {
  static const std::vector<std::string> names = {"Post",     "Förändring", "Uppgift", "Före",       "Efter",
                                                 "Riktning", "Skillnad",   "Träff",   "Källa före", "Källa efter"};
  return names;
}

std::string place_of(const std::optional<model::Side>& side) {
  return side ? places_told(side->provenance) : std::string();
}

SheetCell score_of(const model::Entry& entry) {
  return entry.before && entry.after ? SheetCell{entry.score} : SheetCell{};
}

std::vector<SheetCell> row_of(const model::Entry& entry, const model::FieldChange* change) {
  const std::string label = entry.after ? entry.after->label : entry.before ? entry.before->label : "";
  std::vector<SheetCell> row{cell_of(label), cell_of(change_name(entry.change))};
  if (change) {
    const SheetCell delta = change->delta ? SheetCell{*change->delta} : SheetCell{};
    row.insert(row.end(), {cell_of(field_name(change->field)), cell_of(change->before), cell_of(change->after),
                           cell_of(direction_name(change->direction)), delta});
  } else {
    row.resize(row.size() + 5);
  }
  row.insert(row.end(), {score_of(entry), cell_of(place_of(entry.before)), cell_of(place_of(entry.after))});
  return row;
}

Sheet sheet_of(const std::string& name, const std::vector<model::Entry>& entries) {
  Sheet sheet{name, header(), {}};
  for (const model::Entry& entry : entries) {
    if (entry.fields.empty()) sheet.rows.push_back(row_of(entry, nullptr));
    for (const model::FieldChange& change : entry.fields) sheet.rows.push_back(row_of(entry, &change));
  }
  return sheet;
}

} // namespace

std::vector<Sheet> diff_sheets(const model::Diff& diff, const std::vector<model::Check>& before,
                               const std::vector<model::Check>& after) {
  std::vector<Sheet> sheets;
  for (const std::string list : {"goals", "risks", "controls", "indicators", "objectives", "decisions"})
    if (const auto& entries = entries_of(diff, list); !entries.empty())
      sheets.push_back(sheet_of(list_name(list), entries));
  add_finding_sheets(sheets, diff, before, after);
  if (sheets.empty()) sheets.push_back({"Jämförelse", header(), {}});
  return sheets;
}

} // namespace arshjul::render
