// The report as Markdown: CommonMark with GitHub's tables.
#pragma once

#include "render/report/blocks.hpp"

#include <string>

namespace arshjul::render {

// Parts are set apart by a thematic break. A table's cell keeps its paragraphs by <br>.
std::string report_markdown(const Report& report);

} // namespace arshjul::render
