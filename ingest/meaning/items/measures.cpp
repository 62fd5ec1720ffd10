#include "ingest/meaning/items/measures.hpp"

#include "ingest/meaning/items/columns.hpp"
#include "ingest/meaning/items/confidence.hpp"
#include "ingest/meaning/items/sublabels.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace arshjul::ingest {
namespace {

constexpr std::string_view category = "goal_column";

// One organisation's part in the measure.
struct Part {
  std::string organisation, person, due;
};

Part part_of(const GridRow& row, const Columns& columns) {
  Part part;
  for (std::size_t column = 0; column < columns.fields.size() && column < row.cells.size(); ++column) {
    if (!row.begins(column) || row.cells[column]->text.empty()) continue;
    const std::string text = text::normalize(row.cells[column]->text);
    if (columns.fields[column] == "due")
      part.due = text;
    else if (column == *columns.first("responsible"))
      part.organisation = text;
    else
      part.person = text;
  }
  return part;
}

// "- Förskolan: rektor", a line for each that has one; the text alone when it is the same for all.
std::string told_of(const std::vector<Part>& parts, std::string Part::*field) {
  std::vector<const Part*> telling;
  for (const Part& part : parts)
    if (!(part.*field).empty()) telling.push_back(&part);
  if (telling.empty()) return {};
  const auto same = [&](const Part* part) { return part->*field == telling.front()->*field; };
  if (field == &Part::due && std::all_of(telling.begin(), telling.end(), same)) return telling.front()->*field;
  std::string text;
  for (const Part* part : telling) {
    if (!text.empty()) text += '\n';
    text += "- " + (part->organisation.empty() ? "" : part->organisation + ": ") + part->*field;
  }
  return text;
}

// With one column for who, that is the person; with two, the first says which organisation.
std::string people_of(const std::vector<Part>& parts, bool two_columns) {
  if (two_columns) return told_of(parts, &Part::person);
  std::string text;
  for (const Part& part : parts)
    if (!part.organisation.empty()) text += (text.empty() ? "" : "\n") + part.organisation;
  return text;
}

} // namespace

void note_measure(const Block& block, Measure& measure) {
  static const Pattern numbered(R"((\d{1,2}(?:\.\d{1,2}){1,2})\.?\s+(.+))");
  const std::string text = text::normalize(block.marker.empty() ? block.text : block.marker + " " + block.text);
  const auto match = numbered.match(text);
  if (match && (*match)[1] != measure.number) {
    measure = {match->str(1), match->str(2), "", block.provenance};
  } else if (!measure.number.empty()) {
    if (block.kind == BlockKind::heading && !match) return void(measure = {}); // another subject
    // A number printed again over the text ("1.5 …" as a title and as a sentence) is the same measure's.
    add_paragraph(measure.description, block.text);
    model::merge(measure.provenance, block.provenance);
  }
}

bool tells_who_and_when(const Grid& grid, const Vocabulary& vocabulary) {
  const Columns columns = explain_header(grid, category, vocabulary);
  return columns.has("responsible") && columns.has("due") &&
         std::all_of(columns.fields.begin(), columns.fields.end(),
                     [](const std::string& field) { return field == "responsible" || field == "due"; });
}

void read_measure(const Reading& reading, const Measure& measure) {
  const Columns columns = explain_header(reading.grid, category, reading.vocabulary);
  std::vector<Part> parts;
  for (const GridRow& row : reading.grid.rows)
    if (row.kind == RowKind::data) parts.push_back(part_of(row, columns));
  model::Goal goal;
  goal.kind = "aktivitet";
  goal.number = measure.number;
  goal.text = measure.title;
  goal.description = measure.description;
  goal.responsible = people_of(parts, std::count(columns.fields.begin(), columns.fields.end(), "responsible") > 1);
  goal.due = told_of(parts, &Part::due);
  goal.provenance = measure.provenance;
  model::merge(goal.provenance, reading.grid.table->provenance);
  trust_table(goal, reading.grid.table->confidence, reading.grid.table->evidence, 1);
  doubt(goal, worth::unlabelled, "measure_by_place",
        "no label calls it a measure; it stands numbered over a table of who does what by when");
  reading.document.goals.push_back(std::move(goal));
}

} // namespace arshjul::ingest
