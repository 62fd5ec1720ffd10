// A table of all projects with a status each, beside the projects' own records: a second witness.
#pragma once

#include "ingest/vocabulary.hpp"
#include "model/document.hpp"

namespace arshjul::ingest {

// A record without a status gets the overview's; where both tell one and they differ, the record's stands with doubt.
void compare_with_overviews(model::Document& document, const Vocabulary& vocabulary);

} // namespace arshjul::ingest
