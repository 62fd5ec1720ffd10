// Tables that lie on their side on an upright page.
#pragma once

#include "ingest/layout/draft.hpp"

namespace arshjul::ingest::layout {

// Names rows and columns as a reader who turns the page does, if nearly all words are turned the same way. Boxes stay
// where they are on the page.
void stand_up(DraftTable& table, const Page& page);

} // namespace arshjul::ingest::layout
