#include "ingest/meaning/interpret.hpp"

#include "ingest/meaning/headings.hpp"
#include "ingest/meaning/items/items.hpp"
#include "ingest/meaning/prose/prose.hpp"

namespace arshjul::ingest {

model::Document interpret(const Flow& flow, const Vocabulary& vocabulary) {
  const Flow whole = with_whole_headings(flow, vocabulary);
  model::Document document;
  document.furniture = whole.furniture;
  document.warnings = whole.warnings;
  interpret_prose(whole, vocabulary, document);
  interpret_items(whole, vocabulary, document);
  return document;
}

} // namespace arshjul::ingest
