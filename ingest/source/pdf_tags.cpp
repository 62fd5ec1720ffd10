// Poppler's own StructTreeRoot recurses, and dies of a role that is mapped to itself and of deep trees; here the raw
// dictionaries are walked with a stack, a budget of nodes and a limit of depth, and no node is visited twice. What is
// needed is little: which marked content stands in which cell of which table, and which is a heading (ISO 32000-1,
// 14.7 and 14.8).
#include "ingest/source/pdf_tags.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>

#include <poppler/Catalog.h>
#include <poppler/Object.h>
#include <poppler/PDFDoc.h>
#include <poppler/XRef.h>

namespace arshjul::ingest {
namespace {

constexpr std::size_t nodes_most = 500'000; // a page has some hundred
constexpr int depth_most = 200;             // Word's deepest nested lists stay below 30
constexpr int role_steps_most = 8;          // of a role mapped to a role mapped to …
constexpr int ids_most = 100'000;           // marked contents of a page
constexpr int span_most = 200;              // columns or rows that a cell reaches over
constexpr double tagged_least = 0.95;       // share of the document's words that a tree to be trusted holds
constexpr int artifact = -2;                // Word::marked_content

// Where the next cell of a table goes.
struct Cursor {
  int row = -1, column = 0;
  std::vector<int> held; // by column: rows that a cell from above still reaches over
};

// What a node hands down to its kids.
struct Place {
  Tag tag;
  int page = -1;  // index
  int table = -1; // the table around
  int depth = 0;
};

class TagReader {
public:
  TagReader(PDFDoc& source, std::vector<Page>& target) : document(source), pages(target) {}

  void read() {
    Object catalog = document.getXRef()->getCatalog();
    if (!catalog.isDict()) return;
    const Object root = catalog.dictLookup("StructTreeRoot");
    if (!root.isDict()) return;
    roles = root.dictLookup("RoleMap");
    for (std::size_t i = 0; i < pages.size(); ++i)
      if (const Ref* ref = document.getCatalog()->getPageRef(static_cast<int>(i) + 1))
        page_of[ref->num] = static_cast<int>(i);
    push_kids(root, {});
    while (!stack.empty()) {
      const auto [node, place] = std::move(stack.back());
      stack.pop_back();
      visit(node, place);
    }
  }

private:
  void push_kids(const Object& node, const Place& place) {
    if (place.depth > depth_most) return;
    const Object kids = node.dictLookup("K");
    if (!kids.isArray()) return push(node.dictLookupNF("K"), place);
    for (int i = kids.arrayGetLength() - 1; i >= 0; --i) push(kids.arrayGetNF(i), place); // the first kid on top
  }

  void push(const Object& kid, const Place& place) {
    if (++nodes > nodes_most) return;
    if (kid.isRef() && !seen.insert(kid.getRef().num).second) return;
    Object node = kid.isRef() ? document.getXRef()->fetch(kid.getRef()) : kid.copy();
    if (node.isInt() || node.isDict()) stack.emplace_back(std::move(node), place);
  }

  void visit(const Object& node, Place place) {
    if (node.isInt()) return mark(place, node.getInt());
    if (const auto page = page_of.find(ref_of(node, "Pg")); page != page_of.end()) place.page = page->second;
    const Object type = node.dictLookup("Type");
    if (type.isName("OBJR")) return;
    if (type.isName("MCR")) {
      const Object id = node.dictLookup("MCID");
      if (id.isInt() && node.dictLookupNF("Stm").isNull()) mark(place, id.getInt());
      return;
    }
    ++place.depth;
    enter(node, place);
    push_kids(node, place);
  }

  void enter(const Object& node, Place& place) {
    const std::string role = role_of(node);
    if (role == "Table") {
      place.table = static_cast<int>(cursors.size());
      cursors.emplace_back();
      place.tag = {};
    } else if (role == "TR" && place.table >= 0) {
      Cursor& cursor = cursors[static_cast<std::size_t>(place.table)];
      ++cursor.row;
      cursor.column = 0;
      for (int& rows : cursor.held) rows = std::max(0, rows - 1);
    } else if ((role == "TD" || role == "TH") && place.table >= 0) {
      place.tag = cell(node, place.table);
      place.tag.header = role == "TH";
    } else if (role.size() == 2 && role[0] == 'H' && role[1] >= '1' && role[1] <= '6') {
      place.tag.heading = role[1] - '0';
    }
  }

  Tag cell(const Object& node, int table) {
    Cursor& cursor = cursors[static_cast<std::size_t>(table)];
    Tag tag;
    tag.table = table;
    tag.row = std::max(cursor.row, 0);
    tag.row_span = span(node, "RowSpan");
    tag.column_span = span(node, "ColSpan");
    const auto free = [&](int column) {
      return static_cast<std::size_t>(column) >= cursor.held.size() ||
             cursor.held[static_cast<std::size_t>(column)] == 0;
    };
    while (!free(cursor.column)) ++cursor.column;
    tag.column = cursor.column;
    cursor.column += tag.column_span;
    if (cursor.held.size() < static_cast<std::size_t>(cursor.column) && cursor.column <= ids_most)
      cursor.held.resize(static_cast<std::size_t>(cursor.column));
    for (int column = tag.column; column < cursor.column && static_cast<std::size_t>(column) < cursor.held.size();
         ++column)
      cursor.held[static_cast<std::size_t>(column)] = tag.row_span;
    return tag;
  }

  // Attributes are a dictionary or a list of dictionaries and their revisions.
  static int span(const Object& node, const char* name) {
    const Object attributes = node.dictLookup("A");
    int found = 1;
    const auto look = [&](const Object& one) {
      if (!one.isDict()) return;
      const Object value = one.dictLookup(name);
      if (value.isInt()) found = std::clamp(value.getInt(), 1, span_most);
    };
    look(attributes);
    for (int i = 0; attributes.isArray() && i < std::min(attributes.arrayGetLength(), span_most); ++i)
      look(attributes.arrayGet(i));
    return found;
  }

  std::string role_of(const Object& node) const {
    Object name = node.dictLookup("S");
    for (int step = 0; step < role_steps_most && name.isName() && roles.isDict(); ++step) {
      Object mapped = roles.dictLookup(name.getName());
      if (!mapped.isName()) break;
      name = std::move(mapped);
    }
    return name.isName() ? name.getName() : "";
  }

  static int ref_of(const Object& node, const char* key) {
    const Object& value = node.dictLookupNF(key);
    return value.isRef() ? value.getRef().num : -1;
  }

  void mark(const Place& place, int id) {
    if (place.page < 0 || id < 0 || id >= ids_most) return;
    std::vector<Tag>& tags = pages[static_cast<std::size_t>(place.page)].tags;
    const auto at = static_cast<std::size_t>(id);
    if (tags.size() <= at) tags.resize(at + 1);
    if (tags[at].known) return;
    tags[at] = place.tag;
    tags[at].known = true;
  }

  PDFDoc& document;
  std::vector<Page>& pages;
  Object roles;
  std::map<int, int> page_of; // object number → index
  std::set<int> seen;         // object numbers of nodes
  std::vector<std::pair<Object, Place>> stack;
  std::vector<Cursor> cursors; // by table
  std::size_t nodes = 0;
};

bool has_marks(const std::vector<Page>& pages) {
  return std::any_of(pages.begin(), pages.end(), [](const Page& page) {
    return std::any_of(page.words.begin(), page.words.end(), [](const Word& word) { return word.marked_content >= 0; });
  });
}

bool is_tagged(const Page& page, const Word& word) {
  const int id = word.marked_content;
  return id == artifact ||
         (id >= 0 && static_cast<std::size_t>(id) < page.tags.size() && page.tags[static_cast<std::size_t>(id)].known);
}

} // namespace

void read_tags(PDFDoc& document, std::vector<Page>& pages) {
  if (!has_marks(pages)) return;
  TagReader(document, pages).read();
  std::size_t words = 0, tagged = 0;
  for (const Page& page : pages)
    for (const Word& word : page.words) {
      ++words;
      tagged += is_tagged(page, word);
    }
  if (static_cast<double>(tagged) >= tagged_least * static_cast<double>(words)) return;
  for (Page& page : pages) page.tags.clear();
}

} // namespace arshjul::ingest
