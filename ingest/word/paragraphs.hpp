// From a paragraph's content to blocks: its lines, its marker, what stands between its tabs.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/word/runs.hpp"

#include <string>
#include <vector>

namespace arshjul::ingest::word {

// The blocks of a paragraph: one, unless empty lines or typed list markers part it; none when it is empty. `marker` is
// its list's number, empty for none. `line` is the number of the document's next line and counts on: a line ends with a
// paragraph or a forced break.
std::vector<Block> make_blocks(const Content& content, const ParagraphStyle& style, const std::string& marker,
                               int& line);

// Blocks as one text, as in a cell: paragraphs parted by a blank line, the items of a list by a line feed.
std::string to_text(const std::vector<Block>& blocks);

bool mostly_bold(const std::vector<Piece>& pieces); // by letters; of nothing false

} // namespace arshjul::ingest::word
