// What speaks against a step through a flattened table, in units of doubt: 0 nothing, 1 a little, 5 a good deal, 8
// nearly all.
#pragma once

#include "ingest/plaintext/flattened_path.hpp"

namespace arshjul::ingest::plaintext {

// The unit stands in this column.
double cost_of_place(const Unit& unit, const Column& column, const ColumnShape& shape);

// `next` goes on in the cell of `unit`.
double cost_of_staying(const Unit& unit, const Unit& next, const ColumnShape& shape);

// The cell of `unit` ends with it.
double cost_of_ending(const Unit& unit, const Unit& next, const ColumnShape& shape);

// A cell begins with `unit`; `goes_on`: its column's cell was left unfinished at a page break.
double cost_of_beginning(const std::vector<Unit>& units, std::size_t at, const ColumnShape& shape, bool goes_on);

double cost_of_row(const Unit& unit, bool rows_are_marked);              // a row begins with the unit
double cost_of_skipping(const Column& column, const ColumnShape& shape); // a row has no cell in the column

bool is_unfinished(const Unit& unit); // its sentence goes on somewhere

} // namespace arshjul::ingest::plaintext
