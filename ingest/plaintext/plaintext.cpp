// From lines to a Flow: furniture out, tables and paragraphs in order, then the headings.
#include "ingest/plaintext/plaintext.hpp"

#include "ingest/plaintext/furniture.hpp"
#include "ingest/plaintext/headings.hpp"
#include "ingest/plaintext/paragraphs.hpp"
#include "ingest/plaintext/tab_tables.hpp"
#include "ingest/plaintext/text_lines.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace plaintext {
namespace {

Draft draft_of(Block block, Lines lines) {
  Draft draft;
  const int first = block.provenance.empty() ? 0 : block.provenance.front().first_line;
  const auto line = std::find_if(lines.begin(), lines.end(), [&](const TextLine& l) { return l.number >= first; });
  if (line != lines.end()) {
    draft.page_starts = line->page_starts;
    draft.blanks_before = line->blanks_before;
  }
  for (const Piece& piece : block.pieces) draft.width = std::max(draft.width, width_of(piece.text));
  draft.block = std::move(block);
  return draft;
}

Draft table_draft(Table table, Lines lines) {
  Block block;
  block.kind = BlockKind::table;
  block.provenance = table.provenance;
  block.confidence = table.confidence;
  block.table = std::move(table);
  return draft_of(std::move(block), lines);
}

std::vector<Draft> read_drafts(Lines lines, const Joiner& joiner, const Vocabulary& vocabulary, Flow& flow) {
  std::vector<Draft> drafts;
  for (std::size_t at = 0; at < lines.size();) {
    if (lines[at].cells.size() > 1) {
      TabTables found = read_tab_tables(lines, at, joiner, vocabulary);
      for (Table& table : found.tables) drafts.push_back(table_draft(std::move(table), lines));
      flow.furniture.insert(flow.furniture.end(), found.repeated.begin(), found.repeated.end());
      at = found.end;
      continue;
    }
    std::size_t end = at;
    while (end < lines.size() && lines[end].cells.size() <= 1) ++end;
    for (Block& block : to_blocks(lines.subspan(at, end - at), joiner))
      drafts.push_back(draft_of(std::move(block), lines));
    at = end;
  }
  return drafts;
}

} // namespace
} // namespace plaintext

Flow read_text(std::string_view utf8, const Vocabulary& vocabulary) {
  using namespace plaintext;
  Flow flow;
  std::vector<TextLine> lines = split_lines(utf8);
  Furnishings furnishings = take_furniture(lines, vocabulary);
  flow.furniture = std::move(furnishings.furniture);
  Joiner joiner;
  for (TextLine& line : lines) {
    joiner.add(line.text);
    line.alone = starts_capital(line.text) && vocabulary.code_of("heading", line.text).has_value();
  }
  std::vector<Draft> drafts = read_drafts(lines, joiner, vocabulary, flow);
  mark_headings(drafts, vocabulary, furnishings.announced);
  for (Draft& draft : drafts) flow.blocks.push_back(std::move(draft.block));
  return flow;
}

Flow read_markdown(std::string_view utf8, const Vocabulary& vocabulary) {
  return read_text(utf8, vocabulary);
}

} // namespace arshjul::ingest
