// No word is lost: what no field of a document tells is kept as furniture, labelled by what it is.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/meaning/prose/outline.hpp"

#include <vector>

namespace arshjul::ingest {

// The blocks that neither the title nor a section nor a table holds: letterhead, contents, captions, signatures, and
// text that stands before any heading.
std::vector<model::Furniture> leftovers(const Flow& flow, const Outline& outline);

} // namespace arshjul::ingest
