// A long table of few columns is often folded to save paper: "Uppdrag | Status | Uppdrag | Status". The header that
// says everything twice shows it, and each half of a row is a row of its own.
#include "ingest/meaning/items/columns.hpp"
#include "ingest/meaning/items/grid.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

std::string label_at(const Table& table, int column) {
  const Cell* cell = table.at(0, column);
  return cell && cell->column == column ? text::fold(text::normalize(cell->text)) : std::string();
}

// The columns of one half, when the header's second half says the same known labels as its first; else 0.
int half_width(const Table& table, const Vocabulary& vocabulary) {
  constexpr int fewest = 2; // columns: a single label may well stand twice in a header
  const int half = table.columns / 2;
  if (table.columns % 2 != 0 || half < fewest || table.rows < 2) return 0;
  for (int column = 0; column < half; ++column) {
    const std::string label = label_at(table, column);
    if (label.empty() || label != label_at(table, column + half) || !is_column_label(label, vocabulary)) return 0;
  }
  const bool crossed = std::any_of(table.cells.begin(), table.cells.end(), [&](const Cell& cell) {
    return cell.column < half && cell.column + cell.column_span > half;
  });
  return crossed ? 0 : half;
}

} // namespace

Table below_each_other(const Table& table, const Vocabulary& vocabulary) {
  const int half = half_width(table, vocabulary);
  if (half == 0) return table;
  Table stacked = table;
  stacked.columns = half;
  stacked.rows = 2 * table.rows - 1;
  stacked.cells.clear();
  for (const bool second : {false, true})
    for (Cell cell : table.cells) {
      if ((cell.column >= half) != second || (second && cell.row == 0)) continue;
      if (second) cell.column -= half, cell.row += table.rows - 1;
      stacked.cells.push_back(std::move(cell));
    }
  return stacked;
}

} // namespace arshjul::ingest
