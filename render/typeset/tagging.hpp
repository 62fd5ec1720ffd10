// Which element of the structure each line of a text belongs to.
#pragma once

#include "render/typeset/strip.hpp"

#include <map>
#include <string>
#include <vector>

namespace arshjul::render {

// The structure as it grows, in reading order.
struct Tagging {
  std::vector<Element> elements;
  std::map<int, LinkTarget> links;            // by element
  std::map<std::string, std::size_t> anchors; // the bookmarks that links may lead to

  int add(Role role, int parent, Labels labels = Labels::none);

  // A text of one paragraph becomes an element of that role; one of several holds them, and lists of its bullets. As an
  // element can't hold a paragraph if it is one, a paragraph's parts stand beside each other. A text with links is made
  // of spans and links. `lines` are the text's, as set_lines gives them.
  void tag(std::vector<Line>& lines, const Text& text, Role role, int parent);

private:
  void tag_paragraph(std::vector<Line>& lines, std::size_t begin, std::size_t end, const Text& text, int element);
  int tag_bullet(Line& first, int list);
};

} // namespace arshjul::render
