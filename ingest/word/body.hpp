// A story of the document (its body, a header, a cell, a text box) as blocks in reading order.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/word/numbering.hpp"
#include "ingest/word/runs.hpp"
#include "ingest/word/styles.hpp"

#include <string>
#include <vector>

namespace arshjul::ingest::word {

// What the stories of one document share: lines and lists count on through all of them.
struct Reading {
  std::string file;
  Styles styles;
  Numbering numbering;
  Findings findings;
  std::string contents;     // lines of tables of contents
  int line = 1;             // the next one's number
  bool page_number = false; // the last story read counts pages
};

std::vector<Block> read_story(const Element& story, Reading& reading);

} // namespace arshjul::ingest::word
