// A table taken apart for its readers: titles above the header, one label a column, rows by kind.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/vocabulary.hpp"

#include <string>
#include <vector>

namespace arshjul::ingest {

enum class RowKind {
  data,
  group,  // one text across the table: what the rows below hang on
  comment // one text across the table that begins with "Kommentar": belongs to the row above
};

struct GridRow {
  RowKind kind = RowKind::data;
  std::vector<const Cell*> cells; // the cell that covers each column, or null
  std::string text;               // of a group or comment row, without the comment's label
  int row = 0;                    // in the table
  model::Provenance provenance;   // of the cells that begin in it

  bool begins(std::size_t column) const; // the cell at the column has its first place in this row and column
};

struct Grid {
  std::vector<std::string> titles; // full-width rows above the header
  std::vector<std::string> header; // the storeys' labels joined by a blank, top first; empty: no header
  std::vector<std::string> lower;  // the lowest storey's own label
  int header_rows = 0;             // with the titles
  std::vector<GridRow> rows;
  const Table* table = nullptr;
};

// Views into `table`, which must outlive the grid.
Grid grid_of(const Table& table, const Vocabulary& vocabulary);

// Marks rows as groups that neither a merged cell nor bold type shows as such, where the table leaves no doubt.
void find_unmarked_groups(Grid& grid);

// Tables that were printed without a gap between them and taken for one: a part for each header.
std::vector<Table> split_at_headers(const Table& table, const Vocabulary& vocabulary);

// Two tables set side by side, each under the same header: the second half's rows below the first's.
Table below_each_other(const Table& table, const Vocabulary& vocabulary);

// One cell of some text and the rest of the row empty: the text, else empty.
std::string lone_text(const Table& table, int row);

} // namespace arshjul::ingest
