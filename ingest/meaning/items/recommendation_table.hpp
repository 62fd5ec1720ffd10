// Auditors' recommendations as a table: who says it about what, and what has been answered or done.
#pragma once

#include "ingest/meaning/items/reading.hpp"

namespace arshjul::ingest {

void read_recommendation_table(const Reading& reading);

} // namespace arshjul::ingest
