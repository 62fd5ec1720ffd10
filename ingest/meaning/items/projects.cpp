#include "ingest/meaning/items/projects.hpp"

#include "ingest/meaning/items/budget.hpp"
#include "ingest/meaning/items/columns.hpp"
#include "ingest/meaning/items/confidence.hpp"
#include "ingest/meaning/items/entries.hpp"
#include "ingest/meaning/items/goals.hpp"
#include "ingest/meaning/items/numbers.hpp"
#include "ingest/meaning/items/sublabels.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <span>

namespace arshjul::ingest {
namespace {

constexpr std::string_view category = "goal_label";

// The record's own title: "Projekt (4) - Nytt förråd", "Projekt 4", "Projekt - Förråd"; stars are what is left of bold.
const Pattern& title_shape() {
  static const Pattern shape(R"(\**\s*Projekt\s*(?:(?:nr\.?\s*)?\(?(\d{1,3})\)?\s*(?:[-–:].*)?|[-–:]\s*\p{L}.*))");
  return shape;
}

bool begins_record(const Entry& entry) {
  return entry.field == "title" || title_shape().matches(entry.label);
}

// A number stands before the name that it numbers.
bool numbers_next(const std::vector<Entry>& entries, std::size_t at) {
  return entries[at].field == "number" && at + 1 < entries.size() && entries[at + 1].field == "title";
}

// Where each record begins. Under its title the name belongs to the record that the title has begun.
std::vector<std::size_t> starts_of(const std::vector<Entry>& entries) {
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const bool under_title = i > 0 && (title_shape().matches(entries[i - 1].label) || numbers_next(entries, i - 1));
    if ((begins_record(entries[i]) || numbers_next(entries, i)) && !under_title) starts.push_back(i);
  }
  return starts;
}

void take_name(model::Goal& goal, const Entry& entry, const Vocabulary& vocabulary) {
  goal.text = text::normalize(entry.value);
  const auto kind = vocabulary.code_of("goal_kind", entry.label);
  goal.kind = kind.value_or("aktivitet");
}

// The amount of a record whose cell holds nothing else, in the unit that its label or the cell says.
void take_amount(const Entry& entry, const model::Goal& goal, const Reading& reading) {
  const auto amount = parse_amount(entry.value);
  std::string unit = unit_in(entry.label, reading.vocabulary);
  if (unit.empty()) unit = unit_in(entry.value, reading.vocabulary);
  if (!amount || unit.empty()) return;
  model::BudgetRow row;
  row.provenance = entry.provenance;
  row.confidence = goal.confidence;
  row.label = goal.text;
  row.unit = unit;
  row.values.emplace_back(entry.label, *amount);
  reading.document.budget.push_back(std::move(row));
}

// A title whose label is printed as something else stands first, before every label that we know.
const Entry* unlabelled_name(std::span<const Entry> entries) {
  for (const Entry& entry : entries) {
    if (title_shape().matches(entry.label)) continue;
    return entry.field.empty() && !entry.value.empty() ? &entry : nullptr;
  }
  return nullptr;
}

void fill(model::Goal& goal, std::span<const Entry> entries, const Reading& reading) {
  for (const Entry& entry : entries) {
    if (const auto title = title_shape().match(entry.label); title && goal.number.empty()) goal.number = title->str(1);
    if (entry.field == "number" && goal.number.empty()) goal.number = entry.value;
    if (entry.value.empty()) continue;
    if (entry.field == "description")
      add_paragraph(goal.description, entry.value);
    else if (entry.field == "amount")
      take_amount(entry, goal, reading);
    else if (!entry.field.empty())
      set_goal_field(goal, entry.field, entry.value, reading.vocabulary);
  }
}

void read_one(std::span<const Entry> entries, const Reading& reading) {
  model::Goal goal;
  double worth = 1;
  for (const Entry& entry : entries) {
    model::merge(goal.provenance, entry.provenance);
    if (!entry.field.empty() && entry.field != "other") worth = std::min(worth, entry.worth);
  }
  trust_table(goal, reading.grid.table->confidence, reading.grid.table->evidence, worth);
  const auto named = std::find_if(entries.begin(), entries.end(),
                                  [](const Entry& entry) { return entry.field == "title" && !entry.value.empty(); });
  if (named != entries.end()) {
    take_name(goal, *named, reading.vocabulary);
  } else if (const Entry* name = unlabelled_name(entries)) {
    take_name(goal, *name, reading.vocabulary);
    doubt(goal, worth::unlabelled, "unlabelled_name", "what stands first was taken for the name; its label is another");
  } else {
    return;
  }
  fill(goal, entries, reading);
  reading.document.goals.push_back(std::move(goal));
}

} // namespace

bool is_goal_record(const Table& table, const Vocabulary& vocabulary) {
  const auto entries = entries_of(table, table.rows, category, vocabulary);
  if (entries.empty() || !is_record(entries)) return false;
  const bool told = names(entries, "status") || names(entries, "description") ||
                    (names(entries, "responsible") && names(entries, "due"));
  return told && (begins_record(entries.front()) || numbers_next(entries, 0));
}

void read_goal_records(const Reading& reading) {
  const auto entries = entries_of(*reading.grid.table, reading.grid.table->rows, category, reading.vocabulary);
  std::vector<std::size_t> starts = starts_of(entries);
  starts.push_back(entries.size());
  for (std::size_t i = 0; i + 1 < starts.size(); ++i)
    read_one(std::span(entries).subspan(starts[i], starts[i + 1] - starts[i]), reading);
}

} // namespace arshjul::ingest
