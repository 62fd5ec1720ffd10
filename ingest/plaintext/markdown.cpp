// The tree is walked by cmark's own iterator, so that no depth of nesting can exhaust our stack.
#include "ingest/plaintext/markdown.hpp"

#include "ingest/plaintext/markup.hpp"
#include "ingest/plaintext/options.hpp"
#include "ingest/plaintext/text_lines.hpp"
#include "model/base/error.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <memory>
#include <string>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

namespace arshjul::ingest::plaintext {
namespace {

struct Free {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

using Tree = std::unique_ptr<cmark_node, Free>;

Tree parse(std::string_view utf8) {
  cmark_gfm_core_extensions_ensure_registered();
  const std::unique_ptr<cmark_parser, Free> parser(cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8));
  cmark_syntax_extension* tables = cmark_find_syntax_extension("table");
  if (!parser || !tables) throw Error(Fault::internal, "", "the Markdown reader has no tables");
  cmark_parser_attach_syntax_extension(parser.get(), tables);
  cmark_parser_feed(parser.get(), utf8.data(), utf8.size());
  return Tree(cmark_parser_finish(parser.get()));
}

std::string_view literal_of(cmark_node* node) {
  const char* literal = cmark_node_get_literal(node);
  return literal ? literal : "";
}

model::Provenance place_of_node(cmark_node* node) {
  model::Place place;
  place.first_line = cmark_node_get_start_line(node);
  place.last_line = std::max(place.first_line, cmark_node_get_end_line(node));
  return {place};
}

// The extension's nodes have no constants in the installed headers, but names.
bool is_kind(cmark_node* node, std::string_view name) {
  return cmark_node_get_type_string(node) == name;
}

bool is_row(cmark_node* node) {
  return is_kind(node, "table_row") || is_kind(node, "table_header");
}

// Gathers blocks while the tree is walked.
class Gatherer {
public:
  explicit Gatherer(const Joiner& own_joiner) : joiner(own_joiner) {}

  void enter(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_HEADING) begin(node, BlockKind::heading, cmark_node_get_heading_level(node));
    if (type == CMARK_NODE_PARAGRAPH) begin_paragraph(node);
    if (type == CMARK_NODE_LIST) lists.push_back({node, cmark_node_get_list_start(node)});
    if (type == CMARK_NODE_ITEM) item_waits = true;
    if (is_kind(node, "table")) begin_table(node);
    if (is_row(node)) ++block.table.rows;
    if (is_kind(node, "table_cell")) text.clear(), cell_node = node;
    if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) text += literal_of(node);
    if (type == CMARK_NODE_HTML_INLINE) text += literal_of(node);
    if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) text += '\n';
    if (type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK) {
      begin(node, BlockKind::paragraph, 0);
      text = literal_of(node);
      finish();
    }
  }

  void leave(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_HEADING || type == CMARK_NODE_PARAGRAPH) finish();
    if (type == CMARK_NODE_LIST) lists.pop_back();
    if (type == CMARK_NODE_ITEM && !lists.empty()) item_waits = false, ++lists.back().number;
    if (is_kind(node, "table_cell")) add_cell();
    if (is_row(node)) column = 0;
    if (is_kind(node, "table")) blocks.push_back(std::move(block));
    if (type == CMARK_NODE_LINK) add_address(node);
  }

  std::vector<Block> blocks;

private:
  struct List {
    cmark_node* node;
    int number; // of its next item
  };

  void begin(cmark_node* node, BlockKind kind, int level) {
    block = {};
    block.kind = kind;
    block.level = level;
    block.provenance = place_of_node(node);
    text.clear();
  }

  // An item's first paragraph is the item; what follows in it stands as paragraphs.
  void begin_paragraph(cmark_node* node) {
    if (!item_waits || lists.empty()) return begin(node, BlockKind::paragraph, 0);
    begin(node, BlockKind::list_item, static_cast<int>(lists.size()) - 1);
    const bool numbered = cmark_node_get_list_type(lists.back().node) == CMARK_ORDERED_LIST;
    block.marker = numbered ? std::to_string(lists.back().number) + "." : "-";
    item_waits = false;
  }

  void begin_table(cmark_node* node) {
    begin(node, BlockKind::table, 0);
    block.table.columns = cmark_gfm_extensions_get_table_columns(node);
    block.table.header_rows = 1;
    block.table.evidence = "markdown";
    block.table.provenance = block.provenance;
  }

  void add_cell() {
    Cell cell;
    cell.row = block.table.rows - 1;
    cell.column = column++;
    cell.text = repaired(cell_text(text), joiner.use);
    cell.provenance = place_of_node(cell_node);
    block.table.cells.push_back(std::move(cell));
    text.clear();
  }

  // "[text](address)": the address is a word of the document too, unless it is the text.
  void add_address(cmark_node* node) {
    const char* address = cmark_node_get_url(node);
    if (address && *address && text.find(address) == std::string::npos) text += " " + std::string(address);
  }

  void finish() {
    std::string joined;
    int line = block.provenance.front().first_line;
    for (std::size_t at = 0; at <= text.size(); ++line) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      Piece piece;
      piece.text = text::normalize(without_markup(std::string_view(text).substr(at, end - at)));
      piece.line = line;
      piece.box.x1 = width_of(piece.text);
      at = end + 1;
      if (piece.text.empty()) continue;
      append_line(joined, piece.text, joiner.lexicon);
      block.pieces.push_back(std::move(piece));
    }
    text.clear();
    block.text = repaired(without_soft_hyphens(joined), joiner.use);
    if (!block.text.empty()) blocks.push_back(std::move(block));
    block = {};
  }

  const Joiner& joiner;
  Block block;
  std::string text; // of the block or cell, with its line feeds
  std::vector<List> lists;
  cmark_node* cell_node = nullptr;
  int column = 0;
  bool item_waits = false; // an item has begun and has no block yet
};

} // namespace

std::vector<Block> parse_markdown(std::string_view utf8, const Joiner& joiner) {
  const Tree tree = parse(utf8);
  const std::unique_ptr<cmark_iter, Free> iterator(cmark_iter_new(tree.get()));
  Gatherer gatherer(joiner);
  for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
       event = cmark_iter_next(iterator.get())) {
    cmark_node* node = cmark_iter_get_node(iterator.get());
    if (event == CMARK_EVENT_ENTER)
      gatherer.enter(node);
    else
      gatherer.leave(node);
  }
  return std::move(gatherer.blocks);
}

bool has_markdown_structure(std::string_view utf8) {
  static const Pattern structure(R"((?m)^#{1,6} \S|^\s*\|?\s*:?-{3,}:?\s*\|)");
  return structure.find(utf8).has_value();
}

} // namespace arshjul::ingest::plaintext
