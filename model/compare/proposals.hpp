// Real rewrites: what the alignment left alone on both sides and may still be one item. A person decides.
#pragma once

#include "model/compare/alignment.hpp"

#include <vector>

namespace arshjul::model {

// Below it a match that was made is marked as weak.
inline constexpr double sure_score = 0.6;

// One to one among the items that `alignment` left alone, by `before`; none that a person has rejected.
std::vector<Pair> propose(const std::vector<Features>& before, const std::vector<Features>& after,
                          const Alignment& alignment, const Rulings& rulings);

} // namespace arshjul::model
