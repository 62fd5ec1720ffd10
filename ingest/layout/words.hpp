// The words that layout must know, from vocabulary/layout.json.
#pragma once

#include "ingest/vocabulary.hpp"

namespace arshjul::ingest::layout {

const Vocabulary& words();

} // namespace arshjul::ingest::layout
