// Which lines are headings, by size and weight beside the document's body, and of which level.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/layout/page_draft.hpp"

#include <vector>

namespace arshjul::ingest::layout {

struct BodyStyle {
  double size = 0;
  bool bold = false;
};

// The style of most letters outside tables, but a bold one only if it has sentences or no other style has any; of all
// lines given if there are none.
BodyStyle body_style(const std::vector<PageDraft>& pages);

bool same_heading_style(const Line& a, const Line& b);

// Whether a line alone on its row could be a heading by its looks.
bool looks_like_heading(const Line& line, const BodyStyle& body);

// Gives the heading blocks their levels: 1 for the most prominent style of the document.
void rank_headings(std::vector<Block>& blocks);

// Replaces the levels by looks with those of the document's tags, where nearly all headings have one: `tagged` has the
// level of each block, 0 for none. A heading without one gets the level that others of its looks have.
void take_tagged_levels(std::vector<Block>& blocks, const std::vector<int>& tagged);

} // namespace arshjul::ingest::layout
