// How wide a table's columns are.
#pragma once

#include "render/typeset/paragraph.hpp"

#include <vector>

namespace arshjul::render {

struct ColumnDemand {
  double natural = 0; // its widest cell in one line
  double least = 0;   // its widest word
  double total = 0;   // all its cells after one another: how much there is to read

  void include(const ColumnDemand& other); // of a column that shall be as wide
};

std::vector<ColumnDemand> column_demands(const Table& table, const Advance& advance);

// Widths that fill `width`.
std::vector<double> column_widths(const std::vector<ColumnDemand>& demands, double width);

// Wide columns hold texts rather than words: from a number of them on, the page lies down.
bool wants_lying_page(const std::vector<ColumnDemand>& demands);

} // namespace arshjul::render
