#include "ingest/meaning/interpret.hpp"
namespace arshjul::ingest {
model::Document interpret(const Flow&, const Vocabulary&) { return {}; }
}
