#include "ingest/meaning/items/entries.hpp"

#include "ingest/meaning/items/columns.hpp"
#include "ingest/meaning/items/confidence.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <iterator>
#include <span>

namespace arshjul::ingest {
namespace {

// At least so many labels, and this share of the rows that have a text in the first column.
constexpr int least_labels = 3;
constexpr double least_share = 0.6;

using Cells = std::vector<const Cell*>;

// The cells of a row, each once, from left to right.
Cells cells_of(const Table& table, int row) {
  Cells cells;
  for (int column = 0; column < table.columns; ++column)
    if (const Cell* cell = table.at(row, column); cell && (cells.empty() || cells.back() != cell)) cells.push_back(cell);
  return cells;
}

std::string joined(std::span<const Cell* const> cells) {
  std::string value;
  for (const Cell* cell : cells)
    if (!cell->text.empty()) value += (value.empty() ? "" : "\n\n") + cell->text;
  return value;
}

// Two pairs side by side, "Sannolikhet | 3 | Konsekvens | 4": both labels are known as they stand.
bool is_two_pairs(const Cells& cells, std::string_view category, const Vocabulary& vocabulary) {
  constexpr std::size_t two_pairs = 4;
  const auto known = [&](const Cell* cell) {
    const auto match = match_label(cell->text, category, vocabulary);
    return match && match->worth >= worth::label_trimmed;
  };
  return cells.size() == two_pairs && known(cells[0]) && known(cells[2]);
}

// "Risk 1: Att avtal saknas" across the whole table heads a record: what it is, its number, its words.
std::vector<Entry> head_of(const Cell& cell, std::string_view category, const Vocabulary& vocabulary) {
  static const Pattern head(R"((\p{L}[\p{L} ]*?)\s*(\d+(?:\.\d+)*)?\s*[:–]\s+(.+))");
  const std::string whole = text::normalize(cell.text);
  const auto hit = head.match(whole);
  if (!hit) return {};
  const auto match = match_label(hit->str(1), category, vocabulary);
  if (!match || match->worth < 1) return {};
  std::vector<Entry> entries = {{hit->str(1), match->field, hit->str(3), match->worth, cell.provenance}};
  if (!hit->str(2).empty()) entries.push_back({hit->str(1), "number", hit->str(2), match->worth, cell.provenance});
  return entries;
}

Entry entry_of(std::span<const Cell* const> cells, int row, std::string_view category, const Vocabulary& vocabulary) {
  const Cell& label = *cells.front();
  const auto match = match_label(label.text, category, vocabulary);
  Entry entry{text::normalize(label.text), match ? match->field : std::string(), joined(cells.subspan(1)),
              match ? match->worth : 0, label.provenance};
  for (const Cell* cell : cells.subspan(1))
    if (cell->row == row) model::merge(entry.provenance, cell->provenance);
  return entry;
}

} // namespace

std::vector<Entry> entries_of(const Table& table, int rows, std::string_view category, const Vocabulary& vocabulary) {
  std::vector<Entry> entries;
  for (int row = 0; row < std::min(rows, table.rows); ++row) {
    const Cells cells = cells_of(table, row);
    const std::span<const Cell* const> all(cells);
    const Cell* label = table.at(row, 0);
    if (!label || label->row != row || label->text.empty()) {
      // No label: the row above goes on.
      const std::string more = joined(label ? all.subspan(1) : all);
      if (!entries.empty() && !more.empty()) entries.back().value += "\n\n" + more;
      continue;
    }
    if (cells.size() == 1) {
      if (std::vector<Entry> head = head_of(*label, category, vocabulary); !head.empty()) {
        std::move(head.begin(), head.end(), std::back_inserter(entries));
        continue;
      }
    }
    if (is_two_pairs(cells, category, vocabulary)) {
      for (const std::size_t pair : {0, 2}) entries.push_back(entry_of(all.subspan(pair, 2), row, category, vocabulary));
      continue;
    }
    entries.push_back(entry_of(all, row, category, vocabulary));
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
