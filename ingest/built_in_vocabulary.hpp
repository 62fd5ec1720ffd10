// The built-in vocabulary, read once: reading it costs as much as a short document does.
#pragma once

#include "ingest/vocabulary.hpp"

namespace arshjul::ingest {

const Vocabulary& built_in_vocabulary();

} // namespace arshjul::ingest
