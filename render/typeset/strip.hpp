// The galley between blocks and pages: strips across the page, each of stacks of lines side by side. A paragraph has
// one stack, a list item two (label and text), a table row one for each cell; so one rule splits them all.
#pragma once

#include "render/typeset/typeset.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace arshjul::render {

struct Highlight {
  double x = 0, width = 0;
};

// Positions count from the strip's content: x from the left margin, `top` from its first line's top.
struct Line {
  double top = 0, height = 0;
  double baseline = 0; // from `top`
  std::vector<Run> runs;
  std::vector<Highlight> highlights;
  int paragraph = 0;   // of the text, from 0
  bool bullet = false; // the paragraph is one; its first line begins with the sign

  double bottom() const { return top + height; }
};

struct Stack {
  std::vector<Line> lines;
};

struct Strip {
  std::vector<Stack> stacks;
  double space_before = 0, space_after = 0, padding = 0;
  bool whole = false;          // not split as long as a page can hold it
  bool keep_with_next = false; // not the last on its page
  bool opens_page = false;     // the first strip of a part
  bool lying = false;          // the part's pages are landscape
  int table = -1;              // the strips of one table have one number
  bool goes_on = false;        // cut: the rest stands on the next page
  bool is_header = false;      // repeated on each page that the table reaches
  std::vector<double> edges;   // x of the vertical rules; empty: no frame
  double underline = 0;        // width of a rule under the strip; 0: none
  std::optional<Bookmark> bookmark;
  std::vector<Shape> shapes; // of a figure
  int figure = artifact;     // its element

  double height() const;
};

// The part of a strip that fits into `room`, and the rest. Both keep at least `least_lines` of each stack where they
// can; an empty first part (no stacks) means that nothing worth placing fits. `force` places one line at least.
std::pair<Strip, Strip> split(const Strip& strip, double room, bool force);

} // namespace arshjul::render
