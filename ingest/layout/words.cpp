#include "ingest/layout/words.hpp"

namespace arshjul::ingest::layout {

const Vocabulary& words() {
  static const Vocabulary loaded = Vocabulary::load();
  return loaded;
}

} // namespace arshjul::ingest::layout
