// The tree is walked by cmark's own iterator, so that no depth of nesting can exhaust our stack.
#include "render/letters/markdown_blocks.hpp"

#include "model/base/error.hpp"
#include "model/base/pattern.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

namespace arshjul::render {
namespace {

struct Free {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using Tree = std::unique_ptr<cmark_node, Free>;

Tree parse(std::string_view markdown) {
  cmark_gfm_core_extensions_ensure_registered();
  const std::unique_ptr<cmark_parser, Free> parser(cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8));
  cmark_syntax_extension* tables = cmark_find_syntax_extension("table");
  if (!parser || !tables) throw Error(Fault::internal, "", "the Markdown reader has no tables");
  cmark_parser_attach_syntax_extension(parser.get(), tables);
  cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
  return Tree(cmark_parser_finish(parser.get()));
}

template <class Visit>
void walk(cmark_node* tree, Visit visit) {
  const std::unique_ptr<cmark_iter, Free> iterator(cmark_iter_new(tree));
  for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
       event = cmark_iter_next(iterator.get()))
    visit(cmark_iter_get_node(iterator.get()), event == CMARK_EVENT_ENTER);
}

// The extension's nodes have no constants in the installed headers, but names.
bool is_kind(cmark_node* node, std::string_view name) {
  return cmark_node_get_type_string(node) == name;
}

// "[fyll i: …]" and "[kontrollera: …]" get their marks.
void add_marked(Text& text, const std::string& words, Mark mark) {
  static const Pattern places(R"(\[(fyll i|kontrollera): [^\]]*\])");
  std::size_t from = 0;
  const auto plain_part = [&](std::size_t to) {
    if (to > from) text.push_back({words.substr(from, to - from), mark});
  };
  while (const auto found = places.find(words, from)) {
    plain_part(found->begin);
    text.push_back({found->str(0), (*found)[1] == "kontrollera" ? Mark::check : Mark::fill_in});
    from = found->end;
  }
  plain_part(words.size());
}

Text marked(const Text& spans) {
  Text joined; // neighbours of one mark, so that a place isn't cut by its brackets
  for (const Span& span : spans) {
    if (!joined.empty() && joined.back().mark == span.mark)
      joined.back().text += span.text;
    else
      joined.push_back(span);
  }
  Text text;
  for (const Span& span : joined) add_marked(text, span.text, span.mark);
  return text;
}

class Gatherer {
public:
  void operator()(cmark_node* node, bool enters) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_STRONG || type == CMARK_NODE_EMPH) strong += enters ? 1 : -1;
    if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) add(cmark_node_get_literal(node));
    if (type == CMARK_NODE_SOFTBREAK) add(" ");
    if (type == CMARK_NODE_LINEBREAK) add("\n");
    if (type == CMARK_NODE_LINK && !enters) add_address(cmark_node_get_url(node));
    if (type == CMARK_NODE_HEADING && !enters) blocks.push_back(Heading{level_of(node), plain(take())});
    if (type == CMARK_NODE_PARAGRAPH && !enters && lists == 0) blocks.push_back(Paragraph{take()});
    if (type == CMARK_NODE_LIST) enters ? begin_list(node) : end_list();
    if (type == CMARK_NODE_ITEM && enters && lists > 1) add("\n- ");
    if (type == CMARK_NODE_PARAGRAPH && enters && in_item) add("\n");
    if (type == CMARK_NODE_PARAGRAPH && !enters) in_item = lists > 0;
    if (type == CMARK_NODE_ITEM) {
      in_item = !enters && lists > 1;
      if (!enters && lists == 1) list.items.push_back(take());
    }
    in_table(node, enters);
  }

  std::vector<Block> blocks;

private:
  static int level_of(cmark_node* node) {
    constexpr int deepest = 3;
    return std::min(cmark_node_get_heading_level(node), deepest);
  }

  void add(const char* words) {
    if (words) spans.push_back({words, strong > 0 ? Mark::strong : Mark::plain});
  }

  // The address of a link is a word of the letter too, unless it is the text.
  void add_address(const char* address) {
    if (address && *address && plain(spans).find(address) == std::string::npos)
      add((" (" + std::string(address) + ")").c_str());
  }

  Text take() { return marked(std::exchange(spans, {})); }

  void begin_list(cmark_node* node) {
    if (lists++ > 0) return;
    list = {cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? Labels::numbers : Labels::bullets, {}};
  }

  void end_list() {
    if (--lists == 0) blocks.push_back(std::exchange(list, {}));
  }

  void in_table(cmark_node* node, bool enters) {
    if (enters) return;
    if (is_kind(node, "table_cell")) cells.push_back(take());
    if (is_kind(node, "table_header"))
      for (const Text& cell : std::exchange(cells, {})) table.header.push_back(plain(cell));
    if (is_kind(node, "table_row")) table.rows.push_back(std::exchange(cells, {}));
    if (is_kind(node, "table")) blocks.push_back(std::exchange(table, {}));
  }

  Text spans;
  List list;
  Table table;
  std::vector<Text> cells;
  int strong = 0, lists = 0; // how deep
  bool in_item = false;      // after an item's first paragraph
};

} // namespace

std::vector<Block> markdown_blocks(std::string_view markdown) {
  const Tree tree = parse(markdown);
  Gatherer gatherer;
  walk(tree.get(), [&](cmark_node* node, bool enters) { gatherer(node, enters); });
  return std::move(gatherer.blocks);
}

std::vector<Unfit> unfit_markdown(std::string_view markdown) {
  static constexpr std::pair<std::string_view, std::string_view> unfit[] = {
      {"image", "a picture; a logo is chosen in the settings"},
      {"code_block", "code: a line that begins with four blanks, or ```"},
      {"html_block", "HTML"},
      {"html_inline", "HTML"},
      {"thematic_break", "a rule across the page"}};
  std::vector<Unfit> found;
  const Tree tree = parse(markdown);
  int line = 0;
  walk(tree.get(), [&](cmark_node* node, bool enters) {
    if (!enters) return;
    line = std::max(line, cmark_node_get_start_line(node)); // nodes inside a line may have none
    for (const auto& [kind, what] : unfit)
      if (is_kind(node, kind)) found.push_back({line, std::string(what)});
  });
  return found;
}

} // namespace arshjul::render
