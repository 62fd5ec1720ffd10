// Headings as the reader takes them, before anyone asks what stands under them.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/vocabulary.hpp"

namespace arshjul::ingest {

// A heading printed as label and title on two lines ("Fokusmål 1" and the goal's wording) becomes one heading.
Flow with_whole_headings(Flow flow, const Vocabulary& vocabulary);

} // namespace arshjul::ingest
