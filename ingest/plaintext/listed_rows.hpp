// Tables whose header has its tabs still, while their rows were left as plain lines with nothing but the first cell.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/plaintext/text_lines.hpp"
#include "ingest/plaintext/word_repair.hpp"
#include "ingest/vocabulary.hpp"

#include <vector>

namespace arshjul::ingest::plaintext {

// "Nämndmål: Fler båtar": a line that says which goal a table of indicators is about.
bool is_table_title(const TextLine& line, const Vocabulary& vocabulary);

// Only title and header, no rows.
bool is_header_only(const Table& table);

// Makes the line the title over the table's header.
void add_title(Table& table, const TextLine& line, const Joiner& joiner);

// Adds the plain lines from `at` on as rows and gives the first line that is none.
std::size_t add_listed_rows(Table& table, Lines lines, std::size_t at, const Joiner& joiner,
                            const Vocabulary& vocabulary, const std::vector<std::string>& announced);

} // namespace arshjul::ingest::plaintext
