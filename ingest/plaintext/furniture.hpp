// What a text has beside its content: contents lists and page numbers.
#pragma once

#include "ingest/plaintext/text_lines.hpp"
#include "ingest/vocabulary.hpp"

#include <string>
#include <vector>

namespace arshjul::ingest::plaintext {

struct Furnishings {
  std::vector<model::Furniture> furniture; // set apart
  std::vector<std::string> announced;      // the contents list's headings
};

// Takes the contents list and the page numbers out of the lines.
Furnishings take_furniture(std::vector<TextLine>& lines, const Vocabulary& vocabulary);

} // namespace arshjul::ingest::plaintext
