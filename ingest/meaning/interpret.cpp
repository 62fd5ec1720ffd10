#include "ingest/meaning/interpret.hpp"

#include "ingest/meaning/headings.hpp"
#include "ingest/meaning/items/items.hpp"
#include "ingest/meaning/prose/prose.hpp"

#include <algorithm>

namespace arshjul::ingest {

model::Document interpret(const Flow& flow, const Vocabulary& vocabulary) {
  const Flow whole = with_whole_headings(flow, vocabulary);
  model::Document document;
  document.furniture = whole.furniture;
  document.warnings = whole.warnings;
  interpret_prose(whole, vocabulary, document);
  // As a reader turns the pages, whoever set it apart.
  std::stable_sort(document.furniture.begin(), document.furniture.end(),
                   [](const model::Furniture& a, const model::Furniture& b) { return a.page < b.page; });
  interpret_items(whole, vocabulary, document);
  return document;
}

} // namespace arshjul::ingest
