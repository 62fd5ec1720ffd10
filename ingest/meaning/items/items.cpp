#include "ingest/meaning/items/items.hpp"

namespace arshjul::ingest {

void interpret_items(const Flow&, const Vocabulary&, model::Document&) {}

} // namespace arshjul::ingest
