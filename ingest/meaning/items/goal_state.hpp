// How a goal stands, told right below its heading: a line "Bedömning: …", or a small table of status, who and when.
#pragma once

#include "ingest/meaning/items/reading.hpp"

namespace arshjul::ingest {

// A line or a table that tells a status, and no goal of its own.
bool tells_status(const Block& block, const Vocabulary& vocabulary);

// Reads a table of one row under the goal's labels, or of labels with their values, into the goal; false: it is none.
bool read_state_table(model::Goal& goal, const Reading& reading);

} // namespace arshjul::ingest
