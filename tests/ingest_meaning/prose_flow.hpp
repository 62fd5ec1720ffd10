// Flows made by hand for the tests of prose.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/meaning/interpret.hpp"
#include "ingest/vocabulary.hpp"

namespace arshjul::ingest::test {

inline const Vocabulary& words() {
  static const Vocabulary vocabulary = Vocabulary::load();
  return vocabulary;
}

// Blocks stand under each other as on a page: each line of a block 14 points high, 10 points between blocks.
class Letter {
public:
  Letter& heading(const std::string& text, int level = 2, double size = 13) {
    return add(BlockKind::heading, text, "", level, size);
  }
  Letter& paragraph(const std::string& text) { return add(BlockKind::paragraph, text, "", 0, 11); }
  Letter& item(const std::string& marker, const std::string& text, int level = 0) {
    return add(BlockKind::list_item, text, marker, level, 11);
  }
  // One paragraph of several pieces on one line, each at its own left edge.
  Letter& columns(const std::vector<std::pair<double, std::string>>& pieces) {
    Block block;
    for (const auto& [x, text] : pieces) {
      block.pieces.push_back(piece(text, x, 11));
      block.text += (block.text.empty() ? "" : " ") + text;
    }
    y += 14;
    finish(std::move(block), 11);
    return *this;
  }
  // One paragraph of several printed lines.
  Letter& lines(const std::vector<std::string>& texts) {
    Block block;
    for (const std::string& text : texts) {
      block.pieces.push_back(piece(text, 70, 11));
      block.text += (block.text.empty() ? "" : " ") + text;
      y += 14;
    }
    finish(std::move(block), 11);
    return *this;
  }
  Letter& running_head(const std::string& text) {
    Piece head = piece(text, 70, 9);
    head.box.y0 = 20;
    head.box.y1 = 30;
    flow.furniture_pieces.push_back(head);
    return *this;
  }
  Letter& table() {
    Block block;
    block.kind = BlockKind::table;
    block.table.rows = block.table.columns = 1;
    block.table.cells.push_back({0, 0, 1, 1, "Uppdrag", {{1, {70, y, 500, y + 14}, 0, 0, ""}}, true, {}, {}});
    finish(std::move(block), 0);
    return *this;
  }

  model::Document document() const { return interpret(flow, words()); }

  Flow flow;

private:
  Piece piece(const std::string& text, double x, double size) const {
    Piece made;
    made.text = text;
    made.page = 1;
    made.box = {x, y, x + 6.0 * static_cast<double>(text.size()), y + 12};
    made.size = size;
    return made;
  }
  Letter& add(BlockKind kind, const std::string& text, const std::string& marker, int level, double size) {
    Block block;
    block.kind = kind;
    block.text = text;
    block.marker = marker;
    block.level = level;
    block.pieces.push_back(piece(text, 70, size));
    y += 14;
    finish(std::move(block), size);
    return *this;
  }
  void finish(Block block, double size) {
    model::Place place;
    place.page = 1;
    for (const Piece& made : block.pieces) place.box.include(made.box);
    block.size = size;
    block.provenance = {place};
    flow.blocks.push_back(std::move(block));
    y += 10;
  }

  double y = 60;
};

} // namespace arshjul::ingest::test
