// Measures of a plan of action: a numbered title, what is to be done, and a table of who does it by when.
#pragma once

#include "ingest/meaning/items/reading.hpp"

#include <string>

namespace arshjul::ingest {

// What has been said since the last numbered title.
struct Measure {
  std::string number, title, description; // number empty: nothing numbered stands above
  model::Provenance provenance;
};

// Takes a block above a table: a new number begins a measure, other prose goes on in the last.
void note_measure(const Block& block, Measure& measure);

// The table tells who and when, and nothing of what: its subject stands above it.
bool tells_who_and_when(const Grid& grid, const Vocabulary& vocabulary);

// The measure as a goal, with the table's people and dates.
void read_measure(const Reading& reading, const Measure& measure);

} // namespace arshjul::ingest
