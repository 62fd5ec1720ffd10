// A page while it is being laid out: what tables took, what is left in rows of pieces.
#pragma once

#include "ingest/layout/draft.hpp"
#include "ingest/layout/ruled.hpp"
#include "ingest/layout/rulings.hpp"

#include <vector>

namespace arshjul::ingest::layout {

// What stands on one baseline: several pieces where wide gaps part them.
struct Row {
  Line line; // all of it
  std::vector<Line> pieces;
};

struct PageDraft {
  const Page* page = nullptr;
  double em = 10; // the size of most of its letters
  Rulings rulings;
  Taken taken;
  std::vector<int> hidden; // words that nobody sees
  std::vector<DraftTable> tables;
  std::vector<Row> rows; // what no table took, from top to bottom

  int number() const { return page->number; }
};

PageDraft open_page(const Page& page);

// Fills `rows` with the words that nothing took; turned words aside.
void make_rows(PageDraft& draft);

// The same row without some of its pieces.
Row row_of(const Page& page, std::vector<Line> pieces);

} // namespace arshjul::ingest::layout
