#include "ingest/plaintext/paragraphs.hpp"

#include "ingest/plaintext/options.hpp"
#include "ingest/plaintext/wrapping.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest::plaintext {
namespace {

// A word too long for its column was cut without a hyphen: it fills its line alone and its rest is no word of the
// document.
bool cuts_word(const TextLine& line, const TextLine& next, const Joiner& joiner, int width) {
  if (line.width < std::max<double>(cut_word, cut_fill * width) || line.text.find(' ') != std::string::npos)
    return false;
  const auto rest = text::words(first_word(next.text)), whole = text::words(line.text);
  if (rest.empty() || whole.empty() || !starts_small(next.text) || ends_sentence(line.text) || line.text.ends_with(','))
    return false;
  return width > 0 && width_of(rest.front()) <= cut_rest && joiner.use.count(text::fold(rest.front())) <= 1 &&
         joiner.use.count(text::fold(whole.back())) <= 1;
}

Block block_of(Lines lines, const Joiner& joiner, int width) {
  Block block;
  const Marker marker = marker_of(lines.front().text);
  if (!marker.sign.empty()) {
    block.kind = BlockKind::list_item;
    block.marker = marker.sign;
  }
  std::vector<TextLine> own(lines.begin(), lines.end());
  own.front().text = marker.rest;
  block.text = join_lines(own, joiner, width);
  block.provenance = place_of(lines);
  for (const TextLine& line : lines) block.pieces.push_back(piece_of(line));
  return block;
}

// Nesting of list items: each deeper indent than the item before is one level down.
void set_nesting(std::vector<Block>& blocks) {
  std::vector<double> indents;
  for (Block& block : blocks) {
    if (block.kind != BlockKind::list_item) {
      indents.clear();
      continue;
    }
    const double indent = block.pieces.front().box.x0;
    while (!indents.empty() && indents.back() >= indent) indents.pop_back();
    block.level = static_cast<int>(indents.size());
    indents.push_back(indent);
  }
}

} // namespace

Piece piece_of(const TextLine& line) {
  Piece piece;
  piece.text = line.text;
  piece.line = line.number;
  piece.box.x0 = line.indent;
  piece.box.x1 = line.indent + line.width;
  return piece;
}

std::string join_lines(Lines lines, const Joiner& joiner, int width) {
  std::string text;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (i > 0 && cuts_word(lines[i - 1], lines[i], joiner, width))
      text += lines[i].text;
    else
      append_line(text, lines[i].text, joiner.lexicon);
  return repaired(without_soft_hyphens(text), joiner.use);
}

std::vector<Block> to_blocks(Lines lines, const Joiner& joiner, int width) {
  const std::vector<bool> starts = paragraph_starts(lines, width);
  std::vector<Block> blocks;
  for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = end) {
    for (end = begin + 1; end < lines.size() && !starts[end]; ++end) {
    }
    blocks.push_back(block_of(lines.subspan(begin, end - begin), joiner, width));
  }
  set_nesting(blocks);
  return blocks;
}

std::string to_cell_text(Lines lines, const Joiner& joiner, int width) {
  std::string text;
  BlockKind before = BlockKind::paragraph;
  for (const Block& block : to_blocks(lines, joiner, width)) {
    const bool item = block.kind == BlockKind::list_item;
    if (!text.empty()) text += item && before == BlockKind::list_item ? "\n" : "\n\n";
    text += item ? block.marker + " " + block.text : block.text;
    before = block.kind;
  }
  return text;
}

} // namespace arshjul::ingest::plaintext
