#include "ingest/meaning/items/goal_state.hpp"

#include "ingest/meaning/items/coded.hpp"
#include "ingest/meaning/items/columns.hpp"
#include "ingest/meaning/items/confidence.hpp"
#include "ingest/meaning/items/entries.hpp"
#include "ingest/meaning/items/goals.hpp"
#include "model/base/pattern.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

constexpr std::string_view category = "goal_column";

// What a goal's state consists of; a table with a text of its own tells of other goals.
bool is_state(std::string_view field) {
  return field == "status" || field == "progress" || field == "responsible" || field == "due" || field == "comment";
}

bool is_known_status(const std::string& text, const Vocabulary& vocabulary) {
  return find_code(text, "status", vocabulary).has_value();
}

// Every label is one of a goal's state, and one of them the status.
bool heads_state(const Columns& columns) {
  return columns.has("status") && std::all_of(columns.fields.begin(), columns.fields.end(), is_state);
}

// "Bedömning | Uppfyllt": labels and values; the status must be a known one, for so few labels tell little.
std::vector<Entry> state_entries(const Table& table, const Vocabulary& vocabulary) {
  if (table.columns != 2) return {};
  std::vector<Entry> entries = entries_of(table, table.rows, category, vocabulary);
  const bool known = std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) {
    return entry.field == "status" && is_known_status(entry.value, vocabulary);
  });
  if (!known || !std::all_of(entries.begin(), entries.end(), [](const Entry& e) { return is_state(e.field); }))
    return {};
  return entries;
}

bool is_state_table(const Grid& grid, const Vocabulary& vocabulary) {
  return !grid.header.empty() && grid.rows.size() == 1 && grid.rows.front().kind == RowKind::data &&
         heads_state(explain_header(grid, category, vocabulary));
}

} // namespace

bool tells_status(const Block& block, const Vocabulary& vocabulary) {
  if (block.kind == BlockKind::table) {
    return is_state_table(grid_of(block.table, vocabulary), vocabulary) ||
           !state_entries(block.table, vocabulary).empty();
  }
  static const Pattern shape(R"(([^:\n]{2,40}):\s*(.+))");
  const auto match = block.kind == BlockKind::paragraph ? shape.match(block.text) : std::nullopt;
  return match && vocabulary.code_of(category, (*match)[1]) == "status" && is_known_status(match->str(2), vocabulary);
}

bool read_state_table(model::Goal& goal, const Reading& reading) {
  const auto take = [&](std::string_view field, const std::string& value) {
    if (!value.empty()) set_goal_field(goal, field, value, reading.vocabulary);
  };
  const Table& table = *reading.grid.table;
  if (is_state_table(reading.grid, reading.vocabulary)) {
    const Columns columns = explain_header(reading.grid, category, reading.vocabulary);
    for (const std::string_view field : {"status", "progress", "responsible", "due", "comment"})
      take(field, field_text(reading.grid.rows.front(), columns, field));
  } else {
    const auto entries = state_entries(table, reading.vocabulary);
    if (entries.empty()) return false;
    for (const Entry& entry : entries) take(entry.field, entry.value);
  }
  model::merge(goal.provenance, table.provenance);
  if (table.confidence < goal.confidence) trust_table(goal, table.confidence, table.evidence, 1);
  return true;
}

} // namespace arshjul::ingest
