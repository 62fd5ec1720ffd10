// One item that became several, or several that became one.
#pragma once

#include "model/compare/alignment.hpp"

#include <cstddef>
#include <vector>

namespace arshjul::model {

struct Parts {
  std::size_t whole = 0;
  std::vector<std::size_t> parts; // at least two, ascending
  double score = 0;               // how much of the whole's words the parts hold together
};

struct Divisions {
  std::vector<Parts> split;  // whole before, parts after
  std::vector<Parts> merged; // whole after, parts before
};

// Parts are items that the alignment left alone, and the one that it matched with the whole.
Divisions divisions(const std::vector<Features>& before, const std::vector<Features>& after,
                    const Alignment& alignment);

} // namespace arshjul::model
