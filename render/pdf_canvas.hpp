// Draws set pages as a PDF: the only door to libharu.
#pragma once

#include "render/fonts.hpp"
#include "render/typeset/typeset.hpp"

#include <memory>
#include <string>

namespace arshjul::render {

struct Metadata {
  std::string title, author, subject;
  std::string date; // ISO 8601 of the document; empty: the file has no date
};

class PdfCanvas {
public:
  explicit PdfCanvas(const FontFiles& fonts); // throws Error for a font that can't be used
  ~PdfCanvas();

  Advance advance() const; // valid while the canvas lives; a character without a glyph is as wide as its substitute

  // A tagged PDF with embedded subset fonts; the same bytes for the same input. Once for a canvas. Throws Error
  // (internal).
  std::string draw(const Typeset& typeset, const Metadata& metadata);

private:
  class Document;
  std::unique_ptr<Document> document;
};

} // namespace arshjul::render
