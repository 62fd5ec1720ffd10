// Words that the extraction split ("t ill") or glued ("2024och"), put right where the document's own other words prove
// it.
#pragma once

#include "ingest/layout/hyphenation.hpp"

#include <map>
#include <string>
#include <string_view>

namespace arshjul::ingest::plaintext {

// How often each word, and each pair of neighbours, stands in the document.
class WordUse {
public:
  void add(std::string_view line);

  int count(std::string_view word) const;
  int count_pair(std::string_view first, std::string_view second) const;

private:
  std::map<std::string, int, std::less<>> words, pairs; // folded; pairs with one blank between
};

// Joins lines to running text and puts its words right.
struct Joiner {
  Lexicon lexicon;
  WordUse use;

  void add(std::string_view line);
};

std::string repaired(std::string_view text, const WordUse& use);

} // namespace arshjul::ingest::plaintext
