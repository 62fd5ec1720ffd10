// What stands beside the body: headers and footers, footnotes and endnotes.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/word/body.hpp"
#include "ingest/word/relations.hpp"

namespace arshjul::ingest::word {

// The headers and footers that are printed, each distinct text once, and the notes that the text refers to, as
// furniture.
void set_apart_stories(const Element& document, const Parts& parts, Reading& reading, Flow& flow);

} // namespace arshjul::ingest::word
