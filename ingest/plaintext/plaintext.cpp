// From lines to a Flow: furniture out, tables and paragraphs in order, then the headings.
#include "ingest/plaintext/plaintext.hpp"

#include "ingest/plaintext/flattened_tables.hpp"
#include "ingest/plaintext/furniture.hpp"
#include "ingest/plaintext/headings.hpp"
#include "ingest/plaintext/paragraphs.hpp"
#include "ingest/plaintext/records.hpp"
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

// What stands at a line: tables begin there, or running text.
struct Reader {
  Lines lines;
  const Joiner& joiner;
  const Vocabulary& vocabulary;
  const std::vector<std::string>& announced;
  Flow& flow;
  std::vector<Draft> drafts;

  void add_prose(std::size_t begin, std::size_t end) {
    for (Block& block : to_blocks(lines.subspan(begin, end - begin), joiner))
      drafts.push_back(draft_of(std::move(block), lines));
  }

  void set_apart(const std::vector<model::Furniture>& furniture) {
    flow.furniture.insert(flow.furniture.end(), furniture.begin(), furniture.end());
  }

  // The line after the tables that begin at `at`; `at` itself if none does.
  std::size_t add_tables(std::size_t at) {
    if (lines[at].cells.size() > 1) {
      TabTables found = read_tab_tables(lines, at, joiner, vocabulary);
      for (Table& table : found.tables) drafts.push_back(table_draft(std::move(table), lines));
      set_apart(found.repeated);
      return found.end;
    }
    if (auto found = read_flat_table(lines, at, joiner, vocabulary, announced)) {
      drafts.push_back(table_draft(std::move(found->table), lines));
      set_apart(found->repeated);
      return found->end;
    }
    if (auto found = read_records(lines, at, joiner, vocabulary, announced)) {
      for (Table& table : found->tables) drafts.push_back(table_draft(std::move(table), lines));
      return found->end;
    }
    return at;
  }

  void read() {
    std::size_t prose = 0;
    for (std::size_t at = 0; at < lines.size();) {
      const std::size_t before = drafts.size();
      const std::size_t end = add_tables(at);
      if (end == at) {
        ++at;
        continue;
      }
      std::vector<Draft> tables(std::make_move_iterator(drafts.begin() + static_cast<std::ptrdiff_t>(before)),
                                std::make_move_iterator(drafts.end()));
      drafts.resize(before);
      add_prose(prose, at);
      drafts.insert(drafts.end(), std::make_move_iterator(tables.begin()), std::make_move_iterator(tables.end()));
      prose = at = end;
    }
    add_prose(prose, lines.size());
  }
};

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
  Reader reader{lines, joiner, vocabulary, furnishings.announced, flow, {}};
  reader.read();
  mark_headings(reader.drafts, vocabulary, furnishings.announced);
  for (Draft& draft : reader.drafts) flow.blocks.push_back(std::move(draft.block));
  return flow;
}

Flow read_markdown(std::string_view utf8, const Vocabulary& vocabulary) {
  return read_text(utf8, vocabulary);
}

} // namespace arshjul::ingest
