// Which items of two periods are the same: one to one, over wording, number, kind and place.
#pragma once

#include "model/compare/features.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace arshjul::model {

struct Pair {
  std::size_t before = 0, after = 0;
  double score = 0;            // 0..1
  std::vector<std::string> by; // what the two share: "identical", "number", "text", "wording", "group", "kind"
};

struct Alignment {
  std::vector<Pair> pairs;                          // by `before`
  std::vector<std::size_t> only_before, only_after; // ascending
};

// What a person has settled, by index: pairs to be made, each item in one at most, and pairs never to be made.
struct Rulings {
  std::map<std::size_t, std::size_t> made;
  std::set<std::size_t> pinned; // the items before of those that are pinned
  std::set<std::pair<std::size_t, std::size_t>> rejected;
};

Alignment align(const std::vector<Features>& before, const std::vector<Features>& after, const Rulings& rulings = {});

} // namespace arshjul::model
