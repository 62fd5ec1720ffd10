// What a document looks like in reading order: headings, paragraphs, list items and tables, with running heads set
// apart. Made by layout/ from the pages of a PDF and by plaintext/ from a text; read by meaning/. Nothing here knows a
// nämnd.
#pragma once

#include "ingest/source/page.hpp"
#include "model/document.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace arshjul::ingest {

// A sign that is no letter, and its colour.
struct Sign {
  std::size_t at = 0; // byte of the piece's text; what a picture or drawn dot stands before: 0
  std::uint32_t colour = 0;
};

// A run of words on one line that no wide gap interrupts: enough geometry to see that a value stands under its label.
// In a text, `line` is its 1-based line and box.x0 its column (in characters); page is 0.
struct Piece {
  std::string text;
  int page = 0;
  Box box;
  int line = 0;
  double size = 0;
  bool bold = false;
  std::vector<Sign> signs{}; // dots, ticks, small pictures: what a legend explains
};

// A small picture or drawn shape in a cell: all that is known of a status that has no word.
struct Mark {
  Box box;
  Colour colour = 0;
  double filled = 0;           // share of the cell's width that it fills, 0..1
  std::optional<double> bar{}; // how far a bar that is one picture is filled, 0..1
};

struct Cell {
  int row = 0, column = 0, row_span = 1, column_span = 1;
  std::string text; // paragraphs parted by "\n\n", bullets as lines "- …", numbered items as lines "1. …"
  model::Provenance provenance;
  bool bold = false;
  std::optional<Colour> fill;
  std::vector<Mark> marks;
};

struct Table {
  int rows = 0, columns = 0;
  int header_rows = 0;     // leading rows that look like a header (bold, shaded, repeated over pages); 0: can't be seen
  std::vector<Cell> cells; // by row, then column; each grid place belongs to at most one cell
  model::Provenance provenance;
  double confidence = 1; // ruled 1; found by alignment less
  std::string evidence;  // ruled shaded aligned tagged tabs markdown flattened

  const Cell* at(int row, int column) const; // the cell that covers the place, or null
};

enum class BlockKind { heading, paragraph, list_item, table };

struct Block {
  BlockKind kind = BlockKind::paragraph;
  int level = 0;             // headings: 1 = largest; list items: nesting, 0 = outermost
  std::string marker;        // list items: "-" for any bullet, else as printed: "1.", "a)"
  std::string text;          // one paragraph, lines joined and de-hyphenated, without its marker; empty for tables
  Table table;               // only for tables
  std::vector<Piece> pieces; // the lines it was made of; empty for tables
  model::Provenance provenance;
  double size = 0; // font size of most of it, 0 in a text
  bool bold = false;
  double confidence = 1;
};

// A small raised number that refers to a note on the same page.
struct NoteMark {
  int page = 0;
  Box box;
  std::string before, text; // the word that it follows, and the number
};

struct Flow {
  std::vector<Block> blocks;
  std::vector<model::Furniture> furniture; // set apart: heads, feet, page numbers, contents, margin text
  std::vector<Piece> furniture_pieces;     // the lines of the heads and feet, each distinct text once
  std::vector<model::Warning> warnings;
  std::vector<NoteMark> note_marks{};
};

} // namespace arshjul::ingest
