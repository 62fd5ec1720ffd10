#include "ingest/layout/words.hpp"

#include "ingest/built_in_vocabulary.hpp"

namespace arshjul::ingest::layout {

const Vocabulary& words() {
  return built_in_vocabulary();
}

} // namespace arshjul::ingest::layout
