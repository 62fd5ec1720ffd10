// Rulings to cells: connected rulings make a grid of places, and places that no ruling parts make one cell.
// After the usual scheme of table extraction (A. Nurminen, Algorithmic Extraction of Data in Tables in PDF Documents,
// 2013).
#pragma once

#include "ingest/layout/rulings.hpp"

#include <vector>

namespace arshjul::ingest::layout {

struct GridCell {
  int row = 0, column = 0, row_span = 1, column_span = 1;
};

struct Grid {
  std::vector<double> xs, ys;                 // edges of columns and rows, ascending
  std::vector<GridCell> cells;                // by row, then column; each place in exactly one
  bool soft = false;                          // made of the edges of shaded boxes only
  bool open_top = false, open_bottom = false; // no rule closes it there: cut by a page's end

  int columns() const { return static_cast<int>(xs.size()) - 1; }
  int rows() const { return static_cast<int>(ys.size()) - 1; }
  double area() const { return (xs.back() - xs.front()) * (ys.back() - ys.front()); }
};

// All grids of a page, frames of a single cell too, the smaller first.
std::vector<Grid> find_grids(const Rulings& rulings, double em);

// Takes an empty strip out of the grid; cells that reach over it lose one place.
void remove_column(Grid& grid, int column);
void remove_row(Grid& grid, int row);

} // namespace arshjul::ingest::layout
