// Drawn lines as they are seen: collinear pieces united, underlines and invisible lines left out, the edges of shaded
// boxes taken as soft rulings.
#pragma once

#include "ingest/source/page.hpp"

#include <vector>

namespace arshjul::ingest::layout {

// An interval across: of a horizontal ruling at y = at from x = begin to end, of a vertical one at x = at.
struct Rule {
  double at = 0, begin = 0, end = 0;
  bool soft = false; // the edge of a shaded box, nowhere a drawn line
};

struct Rulings {
  std::vector<Rule> horizontal, vertical; // by place across, then along
  std::vector<Fill> shades;               // the fills that can be a cell's shade: neither marks nor backgrounds
};

Rulings read_rulings(const Page& page, double em);

} // namespace arshjul::ingest::layout
