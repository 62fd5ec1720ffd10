// From lines to a Flow: furniture out, tables and paragraphs in order, then the headings.
#include "ingest/plaintext/plaintext.hpp"

#include "ingest/plaintext/flattened_tables.hpp"
#include "ingest/plaintext/furniture.hpp"
#include "ingest/plaintext/headings.hpp"
#include "ingest/plaintext/listed_rows.hpp"
#include "ingest/plaintext/markdown.hpp"
#include "ingest/plaintext/paragraphs.hpp"
#include "ingest/plaintext/records.hpp"
#include "ingest/plaintext/spaced_tables.hpp"
#include "ingest/plaintext/tab_tables.hpp"
#include "ingest/plaintext/text_lines.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <set>

namespace arshjul::ingest {
namespace plaintext {
namespace {

Draft draft_of(Block block, Lines lines) {
  Draft draft;
  const int first = block.provenance.empty() ? 0 : block.provenance.front().first_line;
  const auto line = std::lower_bound(lines.begin(), lines.end(), first,
                                     [](const TextLine& l, int number) { return l.number < number; });
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
  std::set<std::string> titles = {}; // folded, of the tables so far
  Refused refused = {};
  std::size_t prose = 0; // the first line that is in no draft yet

  void add_prose(std::size_t begin, std::size_t end) {
    for (Block& block : to_blocks(lines.subspan(begin, end - begin), joiner))
      drafts.push_back(draft_of(std::move(block), lines));
  }

  void set_apart(const std::vector<model::Furniture>& furniture) {
    flow.furniture.insert(flow.furniture.end(), furniture.begin(), furniture.end());
  }

  // The tables with tabs that begin at `at`, under a title if the line before is one.
  std::size_t add_tab_tables(std::size_t at, const TextLine* title) {
    TabTables found = read_tab_tables(lines, at, joiner, vocabulary);
    set_apart(found.repeated);
    if (title) add_title(found.tables.front(), *title, joiner);
    for (const Table& table : found.tables)
      if (table.header_rows > 1) titles.insert(text::fold(table.cells.front().text));
    if (is_header_only(found.tables.back()))
      found.end = add_listed_rows(found.tables.back(), lines, found.end, joiner, vocabulary, announced);
    for (Table& table : found.tables) drafts.push_back(table_draft(std::move(table), lines));
    return found.end;
  }

  // A title that a page break printed again: the table above goes on in plain lines.
  std::size_t extend_last_table(std::size_t at) {
    const bool under_table = at == prose && !drafts.empty() && drafts.back().block.table.evidence == "tabs";
    if (!under_table || !titles.contains(text::fold(repaired(lines[at].text, joiner.use)))) return at;
    Block& block = drafts.back().block;
    const std::size_t end = add_listed_rows(block.table, lines, at + 1, joiner, vocabulary, announced);
    if (end == at + 1) return at;
    set_apart({{0, "running_head", lines[at].text}});
    block.provenance = block.table.provenance;
    block.confidence = block.table.confidence;
    return end;
  }

  // The line after the tables that begin at `at`; `at` itself if none does.
  std::size_t add_tables(std::size_t at) {
    if (lines[at].cells.size() > 1) return add_tab_tables(at, nullptr);
    if (is_table_title(lines[at], vocabulary)) {
      if (at + 1 < lines.size() && begins_with_header(lines, at + 1, vocabulary))
        return add_tab_tables(at + 1, &lines[at]);
      if (const std::size_t end = extend_last_table(at); end > at) return end;
    }
    if (auto found = read_spaced_table(lines, at, joiner, vocabulary)) {
      drafts.push_back(table_draft(std::move(found->table), lines));
      return found->end;
    }
    if (auto found = read_flat_table(lines, at, joiner, vocabulary, announced)) {
      drafts.push_back(table_draft(std::move(found->table), lines));
      set_apart(found->repeated);
      return found->end;
    }
    if (auto found = read_records(lines, at, joiner, vocabulary, announced, refused)) {
      for (Table& table : found->tables) drafts.push_back(table_draft(std::move(table), lines));
      return found->end;
    }
    return at;
  }

  void read() {
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
  for (const TextLine& head : furnishings.heads) flow.furniture_pieces.push_back(piece_of(head));
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

// A text that only bears the name, with neither headings nor tables of Markdown, is read as the plain text that it is.
Flow read_markdown(std::string_view utf8, const Vocabulary& vocabulary) {
  using namespace plaintext;
  if (!has_markdown_structure(utf8)) return read_text(utf8, vocabulary);
  Joiner joiner;
  for (const TextLine& line : split_lines(utf8)) joiner.add(line.text);
  Flow flow;
  flow.blocks = parse_markdown(utf8, joiner);
  return flow;
}

} // namespace arshjul::ingest
