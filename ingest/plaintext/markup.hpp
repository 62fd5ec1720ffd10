// Traces of Markdown and HTML that a text was left with: taken away, what they mark is kept.
#pragma once

#include <string>
#include <string_view>

namespace arshjul::ingest::plaintext {

std::string without_markup(std::string_view text);

// The text of a table's cell: without markup, lists that were written into one line as lines again.
std::string cell_text(std::string_view raw);

} // namespace arshjul::ingest::plaintext
