// The structure tree of a tagged PDF, as a second witness of what geometry shows: a door to Poppler of its own, for
// pdf_reader.
#pragma once

#include "ingest/source/page.hpp"

#include <vector>

class PDFDoc;

namespace arshjul::ingest {

// Fills Page::tags, unless the document has no tree or one that leaves too many words out to be trusted.
void read_tags(PDFDoc& document, std::vector<Page>& pages);

} // namespace arshjul::ingest
