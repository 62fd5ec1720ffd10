// From text to a Flow. A text has lost its geometry: lines, blanks, tabs, markup and known labels have to do.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/vocabulary.hpp"

#include <string_view>

namespace arshjul::ingest {

// Plain text in UTF-8: hard-wrapped or not, tab-separated or flattened tables, traces of Markdown and HTML.
Flow read_text(std::string_view utf8, const Vocabulary& vocabulary);

// CommonMark with GitHub's tables, in UTF-8.
Flow read_markdown(std::string_view utf8, const Vocabulary& vocabulary);

} // namespace arshjul::ingest
