// Where everything goes: pages of positioned runs and rules, and the tree of what they are.
#pragma once

#include "model/document.hpp"
#include "render/report/blocks.hpp"
#include "render/typeset/measure.hpp"
#include "render/typeset/style.hpp"

#include <map>
#include <string>
#include <vector>

namespace arshjul::render {

enum class Role {
  document,
  part,
  heading1,
  heading2,
  heading3,
  paragraph,
  list,
  item,
  label,
  item_body,
  table,
  row,
  column_header,
  row_header,
  cell,
  span,
  link,
  figure
};

// A node of the logical structure; parents stand before their children, siblings in reading order. A node has either
// children or content of its own.
struct Element {
  Role role = Role::document;
  int parent = -1;
  Labels labels = Labels::none; // of a list
  std::string alternative{};    // of a figure: what it shows, in words
  model::Box box{};             // of a figure, on its page
};

// Instead of an element: what is no content.
inline constexpr int artifact = -1; // a repeated header row
inline constexpr int head_artifact = -2, foot_artifact = -3, stamp_artifact = -4;
constexpr bool is_artifact(int element) {
  return element < 0;
}

// A stretch of text in one face. (x, y) is the start of its baseline, from the page's top left.
struct Run {
  double x = 0, y = 0, width = 0;
  std::string text;
  Face face = Face::regular;
  double size = 0;
  Colour ink;
  int element = artifact;
  int link = 0; // the number of its text's span that is a link, from 1; 0: none
};

struct Rule {
  double x0 = 0, y0 = 0, x1 = 0, y1 = 0, width = style::rule_width;
  Colour ink = style::rule_ink;
};

struct Fill {
  model::Box box;
  Colour ink;
};

// A figure's shapes and where its top left stands; its words are runs of the same element.
struct Drawing {
  double x = 0, y = 0;
  std::vector<Shape> shapes;
};

// A place to press on; what it leads to, its element knows.
struct LinkArea {
  model::Box box;
  int element = 0;
};

struct Page {
  double width = style::page_short, height = style::page_long;
  std::vector<Fill> fills;
  std::vector<Rule> rules;
  std::vector<Run> runs; // in reading order, artifacts last
  std::vector<LinkArea> links;
  std::map<int, Drawing> drawings; // by element
};

struct Bookmark {
  int level = 1;
  std::string text;
  int page = 0; // index
  double y = 0;
};

struct LinkTarget {
  std::size_t bookmark = 0; // index
  std::string words{};      // what a reader says of it
};

struct Typeset {
  std::vector<Page> pages;
  std::vector<Element> elements; // the first is the document
  std::vector<Bookmark> bookmarks;
  std::map<int, LinkTarget> links; // by element
};

Typeset typeset(const Report& report, const Advance& advance);

} // namespace arshjul::render
