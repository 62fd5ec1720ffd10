#include "ingest/meaning/items/entries.hpp"

#include "ingest/meaning/items/columns.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

// At least so many labels, and this share of the rows that have a text in the first column.
constexpr int least_labels = 3;
constexpr double least_share = 0.6;
// The value of a row: the texts of its other cells, each once.
std::string value_of(const Table& table, int row) {
  std::string value;
  const Cell* last = table.at(row, 0);
  for (int column = 1; column < table.columns; ++column) {
    const Cell* cell = table.at(row, column);
    if (!cell || cell == last || cell->text.empty()) continue;
    if (!value.empty()) value += "\n\n";
    value += cell->text;
    last = cell;
  }
  return value;
}

} // namespace

std::vector<Entry> entries_of(const Table& table, int rows, std::string_view category, const Vocabulary& vocabulary) {
  std::vector<Entry> entries;
  for (int row = 0; row < std::min(rows, table.rows); ++row) {
    const Cell* label = table.at(row, 0);
    if (!label || label->row != row || label->text.empty()) {
      // No label: the row above goes on.
      if (!entries.empty())
        if (const std::string more = value_of(table, row); !more.empty()) entries.back().value += "\n\n" + more;
      continue;
    }
    const auto match = match_label(label->text, category, vocabulary);
    Entry entry{text::normalize(label->text), match ? match->field : std::string(), value_of(table, row),
                match ? match->worth : 0, label->provenance};
    for (int column = 1; column < table.columns; ++column)
      if (const Cell* cell = table.at(row, column); cell && cell->row == row && cell->column == column)
        model::merge(entry.provenance, cell->provenance);
    entries.push_back(std::move(entry));
  }
  return entries;
}

bool names(const std::vector<Entry>& entries, std::string_view field) {
  return std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.field == field; });
}

int known_labels(const std::vector<Entry>& entries) {
  std::vector<std::string> fields;
  for (const Entry& entry : entries)
    if (!entry.field.empty() && std::find(fields.begin(), fields.end(), entry.field) == fields.end())
      fields.push_back(entry.field);
  return static_cast<int>(fields.size());
}

bool is_record(const std::vector<Entry>& entries) {
  const auto known =
      std::count_if(entries.begin(), entries.end(), [](const Entry& entry) { return !entry.field.empty(); });
  return known_labels(entries) >= least_labels &&
         static_cast<double>(known) >= least_share * static_cast<double>(entries.size());
}

} // namespace arshjul::ingest
