// Markdown by its grammar: CommonMark with GitHub's tables, through libcmark-gfm.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/plaintext/word_repair.hpp"

#include <string_view>
#include <vector>

namespace arshjul::ingest::plaintext {

// The blocks in order: headings, paragraphs, list items, tables. Throws Error (malformed) when the grammar can't be set
// up.
std::vector<Block> parse_markdown(std::string_view utf8, const Joiner& joiner);

// The text says its structure in Markdown: there are headings with "#", or tables with bars.
bool has_markdown_structure(std::string_view utf8);

} // namespace arshjul::ingest::plaintext
