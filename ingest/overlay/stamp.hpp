// Drawings laid over the pages of a PDF that stays what it is: the only door to QPDF.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace arshjul::ingest {

// The PDF with a drawing over each page, in points from the top left of the crop box as the page is seen. A drawing is
// laid on as an annotation: no byte of the page's own content is touched, however unbalanced it may be. Encryption
// stays. Throws Error (malformed, locked). To be called in a limited child only: deep page trees exhaust the stack.
std::string stamp_pages(std::string_view pdf, const std::vector<std::string>& drawings, const std::string& file);

} // namespace arshjul::ingest
