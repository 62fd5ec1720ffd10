// Words to lines: what stands on one baseline, read from left to right, with its blanks put right.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/source/page.hpp"

#include <string>
#include <vector>

namespace arshjul::ingest::layout {

struct Line {
  std::vector<int> words; // indices into Page::words, in reading order
  int page = 0;
  std::string text; // as drawn, soft hyphens and hyphens at the end included
  Box box;
  double baseline = 0;
  double size = 0;        // of most of it
  double first_token = 0; // width of what comes before the first blank
  double right = 0;       // the right edge that it could have reached
  Colour colour = 0;
  bool bold = false;   // all letters are
  bool label = false;  // begins with a label in bold ("Metod:") before a text that isn't
  bool bullet = false; // a drawn one stands before it
  int tagged = 0;      // level of the heading that all its words are tagged as; 0: none
  std::vector<Sign> signs;
  Turn turn = Turn::none;
};

bool is_bold(const Page& page, const Word& word);

// Lines from top to bottom; words of another direction make lines of their own, after the others.
std::vector<Line> make_lines(const Page& page, const std::vector<int>& words);

// The parts of a line between gaps of more than `gap` em, as lines of their own.
std::vector<Line> split_line(const Page& page, const Line& line, double gap);

// Lines side by side as one.
Line unite(const Page& page, const Line& left, const Line& right);

Piece to_piece(const Line& line);

} // namespace arshjul::ingest::layout
