// What the reader of a table is given, and where it writes.
#pragma once

#include "ingest/meaning/items/legend.hpp"
#include "ingest/meaning/items/sign_legend.hpp"
#include "ingest/meaning/items/table_role.hpp"
#include "ingest/vocabulary.hpp"
#include "model/document.hpp"

#include <string>
#include <vector>

namespace arshjul::ingest {

struct Reading {
  const Grid& grid;
  const RoleGuess& guess;
  const Vocabulary& vocabulary;
  const std::vector<std::string>& context; // texts above the table, nearest first
  model::Document& document;
  const Legend& legend;
  const SignLegend& signs;
};

// An item of a row: its provenance, and the confidence that the table and its header give it.
void begin_item(model::Item& item, const Reading& reading, const GridRow& row);

} // namespace arshjul::ingest
