// A table while it is being made: its cells keep their lines until its pieces on all pages are known.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/layout/hyphenation.hpp"
#include "ingest/layout/lines.hpp"

#include <optional>
#include <string>
#include <vector>

namespace arshjul::ingest::layout {

struct DraftCell {
  int row = 0, column = 0, row_span = 1, column_span = 1;
  Box box;                 // where it begins
  std::vector<Line> lines; // over all its pages
  model::Provenance provenance;
  std::optional<Colour> fill;
  std::vector<Mark> marks;

  bool covers(int r, int c) const { return r >= row && r < row + row_span && c >= column && c < column + column_span; }
  bool bold() const;
};

struct DraftTable {
  int first_page = 0, last_page = 0;
  std::vector<double> xs; // column edges
  int rows = 0;
  std::vector<DraftCell> cells; // by row, then column
  Box box;                      // on its last page
  model::Provenance provenance;
  int header_rows = 0;
  double confidence = 1;
  std::string evidence;
  bool open_top = false, open_bottom = false; // no rule closes it: a row may be cut there

  int columns() const { return static_cast<int>(xs.size()) - 1; }
  bool frame() const; // a box around prose, or an empty form, unless a table goes on with it
};

bool is_bold_row(const std::vector<const DraftCell*>& cells);

// The leading rows that are set off by weight or shade from those below.
int count_header_rows(const DraftTable& table);

std::vector<DraftCell*> cells_of_row(DraftTable& table, int row);
std::vector<const DraftCell*> cells_of_row(const DraftTable& table, int row);

// `pitch`: the document's usual distance of baselines, in em.
Table finish(const DraftTable& draft, double pitch, const Lexicon& lexicon);

} // namespace arshjul::ingest::layout
