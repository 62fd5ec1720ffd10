// The distance is Levenshtein's (letters put in, left out or exchanged), counted row by row (Wagner and Fischer, 1974).
#include "model/base/nearest_name.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace arshjul {
namespace {

// A name with more than this share of its letters wrong is another word.
constexpr double largest_share_of_errors = 0.4;

std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t exchanged = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({exchanged, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row.back();
}

} // namespace

std::string nearest_name(std::string_view given, const std::vector<std::string>& known) {
  std::string best;
  std::size_t fewest = static_cast<std::size_t>(static_cast<double>(given.size()) * largest_share_of_errors) + 1;
  for (const std::string& name : known)
    if (const std::size_t errors = distance(given, name); errors < fewest) {
      fewest = errors;
      best = name;
    }
  return best;
}

} // namespace arshjul
