// A goal's status told in a line of running text, as meeting notes do: "Uppdrag 4: pågår, försenat till Q1."
#pragma once

#include "ingest/flow.hpp"
#include "ingest/vocabulary.hpp"
#include "model/document.hpp"

#include <string_view>
#include <vector>

namespace arshjul::ingest {

// The notes in a block, a goal each: kind, number, status, the rest as comment; its wording stands elsewhere. Every one
// is told with doubt, since prose names a status more freely than a table does. Empty when any line is something else.
std::vector<model::Goal> read_status_notes(const Block& block, const Vocabulary& vocabulary);

} // namespace arshjul::ingest
