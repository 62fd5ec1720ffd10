// A dossier's running text, sentence by sentence.
#pragma once

#include "model/document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace arshjul::model {

struct Sentence {
  std::string text;
  std::string heading;   // of its section; empty in an item's own text
  std::string item;      // id of the section or item in which it stands
  Provenance provenance; // of that section or item
};

// Those of the sections first, then those of the items' descriptions, comments and follow-ups, in the dossier's order.
// A sentence that stands in two places (a goal's description is its section's text too) is there once.
std::vector<Sentence> sentences_of(const Content& content);

// A full stop, question or exclamation mark ends a sentence when a blank and a capital follow; so does a line's end.
std::vector<std::string> split_sentences(std::string_view text);

} // namespace arshjul::model
