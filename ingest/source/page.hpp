// What is on a page of a PDF, before anyone asks what it means: made by pdf_reader, read by layout/.
// Points, origin at the top left of the crop box, y downwards, page rotation applied.
#pragma once

#include "model/document.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace arshjul::ingest {

using model::Box;
using Colour = std::uint32_t; // 0xRRGGBB

struct Font {
  std::string name; // without the subset prefix
  bool bold = false, italic = false;
  double ascent = 0.9, descent = -0.2; // above and below the baseline, in em
};

enum class Turn : std::uint8_t { none, quarter, half, three_quarters }; // clockwise, of the text's direction

// A run of glyphs that no visible gap parts. Its text is as drawn: soft hyphens and ligatures are still there.
struct Word {
  std::string text;
  Box box;
  double baseline = 0; // y of the baseline (x for quarter turns)
  double size = 0;     // font size as seen
  int font = 0;        // index into Page::fonts
  Turn turn = Turn::none;
  Colour colour = 0;
  bool hidden = false;      // render mode 3, white on white, clipped away
  bool space_after = false; // a blank glyph follows on the same line
  int marked_content = -1;  // MCID, -1 none, -2 artifact
  double confidence = 1;    // that the text is what is printed: below 1 only when recognised
};

// A straight line, stroked or drawn as a thin filled box; the box is its centre line (no height or no width).
struct Ruling {
  Box box;
  double width = 0;
  Colour colour = 0;
  bool dashed = false;
};

struct Fill {
  Box box;
  Colour colour = 0;
};

struct Image {
  Box box;
  int width = 0, height = 0;      // pixels
  std::optional<Colour> colour;   // of most of it; only of small pictures
  std::optional<double> filled{}; // of a bar: the filled share of its width, 0..1
};

// What the PDF's own structure tree says of marked content. Tables are counted over the whole document.
struct Tag {
  bool known = false; // the tree holds it
  int table = -1, row = 0, column = 0, row_span = 1, column_span = 1;
  bool header = false; // a header cell
  int heading = 0;     // level of the heading, 1 the highest; 0: none, or one without a level
};

struct Page {
  int number = 0; // 1-based
  double width = 0, height = 0;
  std::vector<Font> fonts;
  std::vector<Word> words;   // in the order drawn
  std::vector<Word> slanted; // text at an odd angle (watermarks); part of no line
  std::vector<Ruling> rulings;
  std::vector<Fill> fills;
  std::vector<Fill> shapes; // filled outlines that are no boxes (circles, arrows), as their bounding boxes
  std::vector<Image> images;
  std::vector<Tag> tags;      // by MCID; empty unless the document's tree is to be trusted
  int unreadable = 0;         // glyphs that stand for no known character: U+FFFD within words, left out alone
  bool complete = true;       // false: a limit was hit, the rest of the page is missing
  std::string fault;          // the first fault Poppler met on the page: words may be missing
  bool recognised = false;    // a scan: its words were recognised by OCR, here or by whoever made the file
  double turned = 0;          // degrees clockwise: boxes lie on the picture as it was straightened for recognition
  std::string not_recognised; // a scan: why it could not be
};

} // namespace arshjul::ingest
