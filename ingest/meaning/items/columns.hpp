// Columns found by the words of their header, never by their position.
#pragma once

#include "ingest/meaning/items/grid.hpp"
#include "ingest/vocabulary.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace arshjul::ingest {

struct LabelMatch {
  std::string field;
  double worth = 1; // 1: the vocabulary's own phrase; less: nearly
};

// What a label names among a category's fields ("risk_column", …).
std::optional<LabelMatch> match_label(std::string_view label, std::string_view category, const Vocabulary& vocabulary);

// The vocabulary's own phrase in some kind of table.
bool is_column_label(std::string_view label, const Vocabulary& vocabulary);

// A label that may stand in a header: nearly a known one, a year, or a unit of money.
bool may_head_column(std::string_view label, const Vocabulary& vocabulary);

// Two columns' names run together ("Nr Aktivitet"): their cells stand in one column too, and can't be told apart.
bool holds_two_names(std::string_view label, const Vocabulary& vocabulary);

// In how many kinds of tables the label occurs: one word that all share tells little.
int kinds_with(std::string_view label, const Vocabulary& vocabulary);

// A header explained as one kind of table.
struct Columns {
  std::vector<std::string> fields; // per column; empty: the header says nothing we know
  std::vector<double> worths;

  bool has(std::string_view field) const;
  std::optional<std::size_t> first(std::string_view field) const;
  double worth(std::string_view field) const; // of its first column, 1 if there is none
};

Columns explain_header(const Grid& grid, std::string_view category, const Vocabulary& vocabulary);

// The field's text in a row: its columns' own cells, in column order, parted as paragraphs.
std::string field_text(const GridRow& row, const Columns& columns, std::string_view field);

// The same, but a cell merged downwards also speaks for the rows it reaches.
std::string reaching_text(const GridRow& row, const Columns& columns, std::string_view field);

// The first cell of the field's first column that begins in the row, or null.
const Cell* field_cell(const GridRow& row, const Columns& columns, std::string_view field);

} // namespace arshjul::ingest
