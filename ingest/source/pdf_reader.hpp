// Reads a PDF in one pass over each page: the only door to Poppler.
#pragma once

#include "ingest/source/page.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace arshjul::ingest {

// The /Contents of the annotations that overlay/ draws over pages: they are ours, and no part of what the page says.
inline constexpr const char* overlay_contents = "arshjul overlay";

struct PdfFacts {
  int pages = 0;
  std::string producer;
  bool drawn_on = false; // by overlay/; its pages come without the drawing, pictures of them don't
  bool repaired = false; // its table of contents (xref) was broken: pages or text may be missing
};

struct PdfContent {
  PdfFacts facts;
  std::vector<Page> pages;
};

// Throws Error: malformed (not a PDF, no pages), locked (wants a password). A page that can't be read whole comes with
// complete = false. To be called in a limited child only.
PdfContent read_pdf(std::string_view bytes, std::string_view file);

} // namespace arshjul::ingest
