// Headings of writers who use no styles: short lines in bold or large type.
#pragma once

#include "ingest/flow.hpp"

#include <vector>

namespace arshjul::ingest::word {

void mark_headings_by_looks(std::vector<Block>& blocks);

} // namespace arshjul::ingest::word
