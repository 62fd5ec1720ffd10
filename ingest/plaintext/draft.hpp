// A block on its way into the Flow, with what its headings are judged by.
#pragma once

#include "ingest/flow.hpp"

namespace arshjul::ingest::plaintext {

struct Draft {
  Block block;
  bool page_starts = false; // a page begins with it
  int blanks_before = 0;    // blank lines above it
  int width = 0;            // characters of its widest line
};

} // namespace arshjul::ingest::plaintext
