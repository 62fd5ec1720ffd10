// Tables whose cells are parted by tabs.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/plaintext/text_lines.hpp"
#include "ingest/plaintext/word_repair.hpp"
#include "ingest/vocabulary.hpp"

#include <vector>

namespace arshjul::ingest::plaintext {

struct TabTables {
  std::vector<Table> tables;
  std::vector<model::Furniture> repeated; // headers printed again after a page break
  std::size_t end = 0;                    // the first line that belongs to none of them
};

// The tables that begin at `lines[begin]`, which has tabs.
TabTables read_tab_tables(Lines lines, std::size_t begin, const Joiner& joiner, const Vocabulary& vocabulary);

// A tab table's header stands at the line.
bool begins_with_header(Lines lines, std::size_t at, const Vocabulary& vocabulary);

// The vocabulary's categories of column names.
inline constexpr std::string_view column_kinds[] = {"goal_column", "action_column",  "indicator_column",
                                                    "risk_column", "control_column", "budget_column"};

// The text is the name of a column in some table that we know.
bool is_column_name(std::string_view text, const Vocabulary& vocabulary);

} // namespace arshjul::ingest::plaintext
