#include "ingest/meaning/prose/prose.hpp"

namespace arshjul::ingest {

void interpret_prose(const Flow&, const Vocabulary&, model::Document&) {}

} // namespace arshjul::ingest
