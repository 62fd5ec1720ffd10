// A table of the file as a Table: its grid, merged cells, header rows.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/word/styles.hpp"
#include "ingest/word/xml.hpp"

#include <functional>
#include <vector>

namespace arshjul::ingest::word {

struct CellContent {
  std::vector<Block> blocks; // in order, tables among them
  model::Provenance place;   // all its lines, empty ones too
};

// Reads a cell; it is called once for each cell that is printed, in order.
using ReadCell = std::function<CellContent(const Element& cell)>;

struct TableContent {
  Table table;
  std::vector<std::vector<Block>> blocks; // of each of its cells, tables in them too
  bool changed = false;                   // tracked changes took rows or cells away
  bool ruled = false;                     // some border is drawn
};

// Throws Error (malformed) for a grid larger than any table's.
TableContent read_table(const Element& element, const Styles& styles, const ReadCell& read_cell,
                        const std::string& file);

// A box around text, or a few cells that only set texts side by side (letterheads, signatures): not a table.
bool is_frame(const TableContent& content);

} // namespace arshjul::ingest::word
