// Draws set pages as a PDF.
#pragma once

#include "render/fonts.hpp"
#include "render/pdf/metadata.hpp"
#include "render/typeset/typeset.hpp"

#include <memory>
#include <string>

namespace arshjul::render {

class PdfCanvas {
public:
  explicit PdfCanvas(const FontFiles& fonts); // throws Error for a font that can't be used
  ~PdfCanvas();

  Advance advance() const; // valid while the canvas lives; a character without a glyph is as wide as its substitute

  // A tagged PDF (PDF/UA-1 and, in the same file, PDF/A) with embedded subset fonts; the same bytes for the same input
  // and SOURCE_DATE_EPOCH. Once for a canvas. Throws Error (internal).
  std::string draw(const Typeset& typeset, const Metadata& metadata);

private:
  class Document;
  std::unique_ptr<Document> document;
};

} // namespace arshjul::render
