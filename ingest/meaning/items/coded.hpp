// Coded values: what the source says, and the code of a closed list that the vocabulary gives it.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/vocabulary.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace arshjul::ingest {

// The text with its code; a text that no rule knows gets "unknown" and lowers the item's confidence. Nothing for "".
std::optional<model::Coded> code_text(std::string_view text, std::string_view category, const Vocabulary& vocabulary,
                                      model::Item& item);

// The code of a text by the category's phrases: the whole text, or the phrase it begins with up to a punctuation mark.
std::optional<std::string> find_code(std::string_view text, std::string_view category, const Vocabulary& vocabulary);

// "Minsk a" → "Minska": a known word that a narrow column broke. Any other text as it is.
std::string with_whole_word(const std::string& text, std::string_view category, const Vocabulary& vocabulary);

} // namespace arshjul::ingest
