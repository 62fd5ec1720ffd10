// The header of a table that lost its cells: a line, or a few, made only of column names.
#pragma once

#include "ingest/plaintext/text_lines.hpp"
#include "ingest/vocabulary.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace arshjul::ingest::plaintext {

struct Column {
  std::string name;
  std::set<std::string> codes; // all that the name means in some kind of table: area, risk, status, …
  std::string closed;          // the category whose phrases are its only values; empty for free text

  bool is(std::string_view code) const { return codes.contains(std::string(code)); }
};

struct FlatHeader {
  std::vector<Column> columns;
  std::vector<std::string> lines; // folded, as printed: they come again after page breaks
  std::size_t end = 0;            // the line after it

  // How many lines from `at` on are the header again, or the rest of it; 0 if none is.
  std::size_t repeats(Lines text, std::size_t at) const;
};

// "Bokslut 2023" is named by its first word, "Mål 2027" too.
std::string without_year(const std::string& name);

// What a name means in every kind of table that has it.
Column column_named(const std::string& name, const Vocabulary& vocabulary);

// The header that begins at `lines[at]`, if one does.
std::optional<FlatHeader> find_flat_header(Lines lines, std::size_t at, const Vocabulary& vocabulary);

} // namespace arshjul::ingest::plaintext
