// Markdown as a report's blocks: the only door to cmark-gfm in this room.
#pragma once

#include "render/report/blocks.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace arshjul::render {

// Headings, paragraphs, lists and tables; emphasis is strong, "[fyll i: …]" and "[kontrollera: …]" are marks. A list in
// a list stands as lines of its item.
std::vector<Block> markdown_blocks(std::string_view markdown);

// What a letter can't have: pictures, code, HTML, rules. A line each, counted from 1.
struct Unfit {
  int line = 0;
  std::string what;
};
std::vector<Unfit> unfit_markdown(std::string_view markdown);

} // namespace arshjul::render
