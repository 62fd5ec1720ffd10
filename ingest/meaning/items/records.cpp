#include "ingest/meaning/items/records.hpp"

#include "ingest/meaning/items/columns.hpp"
#include "ingest/meaning/items/confidence.hpp"
#include "ingest/meaning/items/controls.hpp"
#include "ingest/meaning/items/entries.hpp"
#include "ingest/meaning/items/projects.hpp"
#include "ingest/meaning/items/risks.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

// So many rows tell whether a table is a record.
constexpr int told_rows = 40;
// Record tables are label and value, perhaps with the value's cell split; more columns make another table.
constexpr int most_columns = 4;

std::string_view category_of(Role role) {
  return role == Role::risks ? "risk_column" : "control_column";
}

// The header of a column table may begin with a label too; then its other cells are labels as well.
bool first_row_is_header(const Table& table, const Vocabulary& vocabulary) {
  if (table.columns < 2 || table.rows == 0) return false;
  const Cell* second = table.at(0, table.columns - 1);
  return second && second != table.at(0, 0) && is_column_label(second->text, vocabulary);
}

// One item for each time that the first label comes; `set` writes an entry into it.
template <typename Item, typename Set>
std::vector<Item> items_of(const std::vector<Entry>& entries, const Table& table, Set set) {
  std::vector<Item> items;
  std::vector<double> worths;
  for (const Entry& entry : entries) {
    if (items.empty() || (entry.field == entries.front().field && !entry.field.empty())) {
      items.emplace_back();
      worths.push_back(1);
    }
    model::merge(items.back().provenance, entry.provenance);
    if (!entry.field.empty()) worths.back() = std::min(worths.back(), entry.worth);
  }
  std::size_t at = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    trust_table(items[i], table.confidence, table.evidence, worths[i]);
    set(items[i], entries[at]);
    for (++at; at < entries.size() && (entries[at].field != entries.front().field || entries[at].field.empty()); ++at)
      set(items[i], entries[at]);
  }
  return items;
}

// How many of the entries belong to the record before: a page break cut it, so the table begins with fields that only
// follow what an item is told by.
std::size_t cut_off(const std::vector<Entry>& entries, std::string_view telling) {
  static constexpr std::string_view following[] = {
      "value",   "level",     "likelihood",        "consequence", "follows_plan", "planned_response",
      "comment", "follow_up", "existing_controls", "measures",    "result",       "reporting"};
  if (entries.empty() ||
      std::find(std::begin(following), std::end(following), entries.front().field) == std::end(following))
    return 0;
  const auto next =
      std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.field == telling; });
  return static_cast<std::size_t>(next - entries.begin());
}

// Gives the entries of a cut record to its beginning, the last item so far, and takes them away; without one they stay.
template <typename Item, typename Set>
bool finish_cut_record(std::vector<Item>& items, std::vector<Entry>& entries, std::string_view telling, Set set) {
  const bool next_page = !items.empty() && !entries.empty() && !entries.front().provenance.empty() &&
                         !items.back().provenance.empty() &&
                         items.back().provenance.back().page + 1 == entries.front().provenance.front().page;
  const std::size_t count = next_page ? cut_off(entries, telling) : 0;
  if (count == 0) return false;
  for (std::size_t i = 0; i < count; ++i) {
    set(items.back(), entries[i]);
    model::merge(items.back().provenance, entries[i].provenance);
  }
  doubt(items.back(), worth::cut_row, "cut_row", "a row without a goal of its own was read as this one's continuation");
  entries.erase(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(count));
  return true;
}

} // namespace

std::optional<Role> record_role(const Table& table, const Vocabulary& vocabulary) {
  if (table.columns < 2 || table.columns > most_columns || first_row_is_header(table, vocabulary)) return std::nullopt;
  const auto as_risk = entries_of(table, told_rows, "risk_column", vocabulary);
  const auto as_control = entries_of(table, told_rows, "control_column", vocabulary);
  const bool control = is_record(as_control) && names(as_control, "control");
  const bool risk = is_record(as_risk) && (names(as_risk, "title") || names(as_risk, "description"));
  if (control && (!risk || known_labels(as_control) > known_labels(as_risk))) return Role::controls;
  if (risk) return Role::risks;
  return is_goal_record(table, vocabulary) ? std::optional(Role::goals) : std::nullopt;
}

void read_records(const Reading& reading) {
  const Table& table = *reading.grid.table;
  if (reading.guess.role == Role::goals) return read_goal_records(reading);
  auto entries = entries_of(table, table.rows, category_of(reading.guess.role), reading.vocabulary);
  if (reading.guess.role == Role::risks) {
    const auto set = [&](model::Risk& item, const Entry& entry) {
      set_risk_field(item, entry.field, entry.value, reading.vocabulary);
    };
    auto& risks = reading.document.risks;
    if (finish_cut_record(risks, entries, "title", set)) finish_risk(risks.back());
    for (model::Risk& risk : items_of<model::Risk>(entries, table, set)) {
      finish_risk(risk);
      risks.push_back(std::move(risk));
    }
  } else {
    const auto set = [&](model::Control& item, const Entry& entry) {
      set_control_field(item, entry.field, entry.value, reading.vocabulary);
    };
    auto& controls = reading.document.controls;
    finish_cut_record(controls, entries, "control", set);
    for (model::Control& control : items_of<model::Control>(entries, table, set))
      controls.push_back(std::move(control));
  }
}

} // namespace arshjul::ingest
