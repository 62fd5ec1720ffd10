// Which of two lists' elements belong together: one to one, the best in total.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace arshjul::model {

// A pair that may be made, and what it is worth (> 0). Pairs that aren't named can't be made.
struct Candidate {
  std::size_t row = 0, column = 0;
  double worth = 0;
};

// For each row its column, or none: no column is used twice, and no other such choice is worth more in total.
std::vector<std::optional<std::size_t>> assign(std::size_t rows, std::size_t columns,
                                               const std::vector<Candidate>& candidates);

} // namespace arshjul::model
