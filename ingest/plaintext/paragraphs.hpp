// From lines to paragraphs and list items.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/plaintext/text_lines.hpp"
#include "ingest/plaintext/word_repair.hpp"

#include <string>
#include <vector>

namespace arshjul::ingest::plaintext {

// Paragraph and list item blocks, in order. `width`: the usual one if it is known, in characters.
std::vector<Block> to_blocks(Lines lines, const Joiner& joiner, int width = 0);

// The same as the text of a cell: paragraphs parted by an empty line, items on lines of their own.
std::string to_cell_text(Lines lines, const Joiner& joiner, int width);

std::string join_lines(Lines lines, const Joiner& joiner, int width = 0); // as one paragraph

Piece piece_of(const TextLine& line);

} // namespace arshjul::ingest::plaintext
