// Footnotes: the small raised numbers in the text and those that begin the notes at the foot.
#pragma once

#include "ingest/flow.hpp"

#include <vector>

namespace arshjul::ingest::layout {

// The page's references to notes that stand on it. A raised figure without its note is left alone: it may be a power.
std::vector<NoteMark> note_marks(const Page& page);

} // namespace arshjul::ingest::layout
