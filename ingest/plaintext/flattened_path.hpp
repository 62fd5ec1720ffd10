// The most plausible way through a flattened table: which column each unit belongs to, and where rows begin.
#pragma once

#include "ingest/plaintext/flattened_header.hpp"
#include "ingest/plaintext/flattened_units.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace arshjul::ingest::plaintext {

// What is known of a column; learned from the table itself by reading it several times.
struct ColumnShape {
  int width = 0;          // characters at which its lines wrap; 0: not known yet
  double slack = 1;       // how many times as wide a line may be: letters are of many widths, and lines few
  double sentences = 0.5; // share of its cells that end a sentence
  double filled = 0.7;    // share of the rows in which it has a cell
  bool terse = false;     // names things: areas, titles, numbers
  bool titled = false;    // holds a name above its sub-labels, as "Risker" with "Riskbeskrivning" in its cells
  bool merges = false;    // one cell may stand for several rows
  std::map<std::string, int> openers; // folded words that more than one of its cells begins with
  std::set<std::string> labels;       // the sub-labels that belong into it
  std::set<std::string> values;       // folded texts of cells that come again
};

struct Step {
  int column = 0;
  bool new_row = false;
  bool goes_on = false; // the rest of a cell that a page break cut
  friend bool operator==(const Step&, const Step&) = default;
};

struct Path {
  std::vector<Step> steps; // one a unit
  double cost = 0;         // 0: everything fits; a guess costs about 5
};

Path find_path(const std::vector<Unit>& units, const std::vector<Column>& columns,
               const std::vector<ColumnShape>& shapes);

} // namespace arshjul::ingest::plaintext
