// How far to the right the text of a page reaches: what a full line looks like.
#pragma once

#include "ingest/layout/page_draft.hpp"

#include <map>
#include <vector>

namespace arshjul::ingest::layout {

class TextEdges {
public:
  explicit TextEdges(const std::vector<PageDraft>& pages);

  double right_of(const Line& line) const;

private:
  std::map<int, double> rights; // by page; a page with few lines has that of all pages of its width
};

} // namespace arshjul::ingest::layout
