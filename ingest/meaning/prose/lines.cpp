#include "ingest/meaning/prose/lines.hpp"

#include "model/base/text.hpp"

namespace arshjul::ingest {
namespace {

Line line_of(const Piece& piece, std::size_t block) {
  Line line{text::normalize(piece.text), piece.page, piece.box, piece.line, piece.size, piece.bold, block, {}};
  model::Place place;
  place.page = piece.page;
  if (piece.page > 0) place.box = piece.box;
  if (piece.page == 0) place.first_line = place.last_line = piece.line;
  line.provenance = {place};
  return line;
}

// A cell's text has no pieces: its paragraphs share its box.
void add_cell(std::vector<Line>& lines, const Cell& cell, std::size_t block) {
  for (std::size_t begin = 0; begin < cell.text.size();) {
    const std::size_t end = std::min(cell.text.find('\n', begin), cell.text.size());
    Line line;
    line.text = text::normalize(std::string_view(cell.text).substr(begin, end - begin));
    line.bold = cell.bold;
    line.block = block;
    line.provenance = cell.provenance;
    if (!cell.provenance.empty()) {
      line.page = cell.provenance.front().page;
      line.box = cell.provenance.front().box;
      line.number = cell.provenance.front().first_line;
    }
    if (!line.text.empty()) lines.push_back(std::move(line));
    begin = end + 1;
  }
}

} // namespace

std::vector<Line> lines_of(const Block& block, std::size_t index) {
  std::vector<Line> lines;
  for (const Cell& cell : block.table.cells) add_cell(lines, cell, index);
  for (const Piece& piece : block.pieces) lines.push_back(line_of(piece, index));
  if (lines.empty() && !block.text.empty()) {
    Line line;
    line.text = block.text;
    line.size = block.size;
    line.bold = block.bold;
    line.block = index;
    line.provenance = block.provenance;
    if (!block.provenance.empty()) {
      line.page = block.provenance.front().page;
      line.box = block.provenance.front().box;
      line.number = block.provenance.front().first_line;
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<Line> lines_of(const Flow& flow) {
  std::vector<Line> lines;
  for (const Piece& piece : flow.furniture_pieces) lines.push_back(line_of(piece, in_furniture));
  for (std::size_t i = 0; i < flow.blocks.size(); ++i)
    for (Line& line : lines_of(flow.blocks[i], i)) lines.push_back(std::move(line));
  return lines;
}

} // namespace arshjul::ingest
