#include "ingest/flow.hpp"

namespace arshjul::ingest {

const Cell* Table::at(int row, int column) const {
  for (const Cell& cell : cells)
    if (row >= cell.row && row < cell.row + cell.row_span && column >= cell.column && column < cell.column + cell.column_span)
      return &cell;
  return nullptr;
}

} // namespace arshjul::ingest
