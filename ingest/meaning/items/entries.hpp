// The rows of a record table: a label, and the value beside it.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/vocabulary.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace arshjul::ingest {

struct Entry {
  std::string label, field, value; // field: what the label means in the category; empty: not known
  double worth = 1;                // of the label's match
  model::Provenance provenance;
};

// Of the first `rows` rows; a row without a label goes on from the one above.
std::vector<Entry> entries_of(const Table& table, int rows, std::string_view category, const Vocabulary& vocabulary);

bool names(const std::vector<Entry>& entries, std::string_view field);
int known_labels(const std::vector<Entry>& entries); // distinct ones
bool is_record(const std::vector<Entry>& entries);   // enough of its labels are known

} // namespace arshjul::ingest
