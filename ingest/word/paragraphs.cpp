#include "ingest/word/paragraphs.hpp"

#include "ingest/layout/hyphenation.hpp"
#include "ingest/layout/list_marker.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <map>

namespace arshjul::ingest::word {
namespace {

struct TextLine {
  int number = 0;
  std::vector<Piece> pieces;
};

// Cuts the runs into lines, and these into the pieces between tabs.
class Cutter {
public:
  explicit Cutter(int& next_line) : line(next_line) { lines.push_back({line, {}}); }

  void add(const Run& run) {
    for (char32_t c : text::code_points(run.text)) {
      if (c == U'\n') {
        end_piece();
        column = 0;
        lines.push_back({++line, {}});
      } else if (c == U'\t') {
        end_piece();
        ++column;
      } else if (c != U'\u00AD') { // a soft hyphen is only seen where the margin cuts its word
        if (text.empty()) begin = column;
        text::append(text, c);
        (run.bold ? bold : regular) += text::is_space(c) ? 0 : 1;
        if (!text::is_space(c)) ++sizes[run.size];
        ++column;
      }
    }
  }

  std::vector<TextLine> finish() {
    end_piece();
    ++line;
    return std::move(lines);
  }

private:
  void end_piece() {
    Piece piece;
    piece.text = text::normalize(text);
    if (!piece.text.empty()) {
      piece.line = line;
      piece.box.x0 = begin;
      piece.box.x1 = column;
      // A label in bold before a value that isn't ("Sannolikhet: 3") sets nothing off.
      piece.bold = regular > 0 && piece.text.find(": ") != std::string::npos ? false : bold > regular;
      piece.size = std::max_element(sizes.begin(), sizes.end(), [](const auto& a, const auto& b) {
                     return a.second < b.second;
                   })->first;
      lines.back().pieces.push_back(std::move(piece));
    }
    text.clear();
    sizes.clear();
    bold = regular = 0;
  }

  int& line;
  std::vector<TextLine> lines;
  std::string text;
  int column = 0, begin = 0, bold = 0, regular = 0;
  std::map<double, int> sizes; // letters of each
};

std::string joined(const TextLine& line) {
  std::string text;
  for (const Piece& piece : line.pieces) text += (text.empty() ? "" : " ") + piece.text;
  return text;
}

model::Provenance place_of(int first, int last) {
  model::Place place;
  place.first_line = first;
  place.last_line = last;
  return {place};
}

// The marker that a writer typed: a bullet or dash, or a number; the letter "o" may be a word's.
std::string typed_marker(std::string_view text) {
  const auto found = layout::list_marker(text);
  return found && !text.starts_with("o ") ? found->marker : std::string();
}

// A line within a paragraph that begins an item: a bullet, or the number that comes after the last one's.
bool begins_item(std::string_view line, const Block& before) {
  const std::string marker = typed_marker(line);
  if (marker.empty()) return false;
  return marker == "-" || layout::follows(before.marker, marker) || (before.marker.empty() && marker.starts_with('1'));
}

void take_typed_marker(Block& block) {
  const std::string marker = typed_marker(block.text);
  if (marker.empty() || block.kind == BlockKind::heading) return;
  block.kind = BlockKind::list_item;
  block.marker = marker;
  block.text = block.text.substr(layout::list_marker(block.text)->length);
}

void add(Block& block, TextLine line) {
  append_line(block.text, joined(line), Lexicon());
  model::merge(block.provenance, place_of(line.number, line.number));
  for (Piece& piece : line.pieces) block.pieces.push_back(std::move(piece));
}

void finish(Block& block) {
  block.bold = mostly_bold(block.pieces);
  block.size = block.pieces.front().size;
}

} // namespace

std::vector<Block> make_blocks(const Content& content, const ParagraphStyle& style, const std::string& marker,
                               int& line) {
  Cutter cutter(line);
  for (const Run& run : content.runs) cutter.add(run);
  std::vector<Block> blocks;
  bool parted = true;
  for (TextLine& one : cutter.finish()) {
    if (one.pieces.empty()) {
      parted = true;
      continue;
    }
    const bool heading = style.heading > 0 && blocks.empty();
    if (parted || (!heading && begins_item(joined(one), blocks.back()))) {
      Block block;
      if (heading) {
        block.kind = BlockKind::heading;
        block.level = style.heading;
        if (!marker.empty() && marker != "-") one.pieces.front().text.insert(0, marker + " ");
      } else if (!marker.empty() && blocks.empty()) {
        block.kind = BlockKind::list_item;
        block.marker = marker;
        block.level = style.numbered.level;
      }
      blocks.push_back(std::move(block));
    }
    const bool first = blocks.back().pieces.empty();
    add(blocks.back(), std::move(one));
    if (first && blocks.back().marker.empty()) take_typed_marker(blocks.back());
    parted = false;
  }
  for (Block& block : blocks) finish(block);
  return blocks;
}

std::string to_text(const std::vector<Block>& blocks) {
  std::string text;
  const Block* before = nullptr;
  for (const Block& block : blocks) {
    if (block.text.empty()) continue;
    const bool item = block.kind == BlockKind::list_item;
    if (before) text += item && before->kind == BlockKind::list_item ? "\n" : "\n\n";
    if (item) text += block.marker + " ";
    text += block.text;
    before = &block;
  }
  return text;
}

bool mostly_bold(const std::vector<Piece>& pieces) {
  std::size_t letters = 0, bold = 0;
  for (const Piece& piece : pieces) {
    letters += piece.text.size();
    if (piece.bold) bold += piece.text.size();
  }
  return letters > 0 && 2 * bold > letters;
}

} // namespace arshjul::ingest::word
