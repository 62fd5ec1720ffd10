// Tables that lost their cells: the header's names on a line, then cell after cell in reading order, each wrapped to
// its column's width. Rows and cells are rebuilt from evidence; words are never lost.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/plaintext/text_lines.hpp"
#include "ingest/plaintext/word_repair.hpp"
#include "ingest/vocabulary.hpp"

#include <optional>

namespace arshjul::ingest::plaintext {

struct FlatTable {
  Table table;
  std::vector<model::Furniture> repeated; // headers printed again after a page break
  std::size_t end = 0;                    // the first line after it
};

// The flattened table whose header begins at `lines[at]`, if one does. `announced`: the contents list's headings.
std::optional<FlatTable> read_flat_table(Lines lines, std::size_t at, const Joiner& joiner,
                                         const Vocabulary& vocabulary, const std::vector<std::string>& announced);

} // namespace arshjul::ingest::plaintext
