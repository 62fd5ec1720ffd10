#include "ingest/flow.hpp"

#include <algorithm>
#include <tuple>

namespace arshjul::ingest {

const Cell* Table::at(int row, int column) const {
  const auto covers = [&](const Cell& cell) {
    return row >= cell.row && row < cell.row + cell.row_span && column >= cell.column &&
           column < cell.column + cell.column_span;
  };
  // Cells lie by row, then column: the one sought is the last that begins no later, or a merged one somewhat before.
  const auto after = std::partition_point(cells.begin(), cells.end(), [&](const Cell& cell) {
    return std::tie(cell.row, cell.column) <= std::tie(row, column);
  });
  const auto found = std::find_if(std::make_reverse_iterator(after), cells.rend(), covers);
  return found == cells.rend() ? nullptr : &*found;
}

} // namespace arshjul::ingest
