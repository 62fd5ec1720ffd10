// In plain Swedish: what was checked in a dossier, and how it came out. The document's own words and figures are kept;
// what the checks say in English is not.
#pragma once

#include "model/check.hpp"

#include <string>
#include <string_view>

namespace arshjul::render {

std::string verdict_words(std::string_view verdict); // "Fel", "Varning", "Går inte att kontrollera"
std::string rule_words(const model::Check& check);   // "Antalet i texten stämmer inte med antalet rader."
std::string stated_words(const model::Check& check); // the words that claim something, with what they claim
std::string found_words(const model::Check& check);  // what they were held against

} // namespace arshjul::render
