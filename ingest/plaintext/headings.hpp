// Which of a text's paragraphs are headings, and how high they stand.
#pragma once

#include "ingest/plaintext/draft.hpp"
#include "ingest/vocabulary.hpp"

#include <string>
#include <vector>

namespace arshjul::ingest::plaintext {

// "Fokusmål 1 …", "Uppdrag: …", "Bilaga 2, …", a heading that committees use, or one that the contents list announces.
bool is_known_heading(std::string_view text, const Vocabulary& vocabulary, const std::vector<std::string>& announced);

// Short, begins with a capital, ends no sentence, is no person, date or label.
bool has_heading_shape(std::string_view text);

// Turns paragraphs into headings. `announced`: the entries of the contents list.
void mark_headings(std::vector<Draft>& drafts, const Vocabulary& vocabulary, const std::vector<std::string>& announced);

} // namespace arshjul::ingest::plaintext
