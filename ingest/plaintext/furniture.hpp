// What a text has beside its content: contents lists, page numbers, running heads and feet.
#pragma once

#include "ingest/plaintext/text_lines.hpp"
#include "ingest/vocabulary.hpp"

#include <string>
#include <vector>

namespace arshjul::ingest::plaintext {

struct Furnishings {
  std::vector<model::Furniture> furniture; // set apart
  std::vector<TextLine> heads;             // running heads and feet, each once
  std::vector<std::string> announced;      // the contents list's headings
};

// Takes the contents list, page numbers, running heads and feet out of the lines.
Furnishings take_furniture(std::vector<TextLine>& lines, const Vocabulary& vocabulary);

} // namespace arshjul::ingest::plaintext
