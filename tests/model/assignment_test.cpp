#include "model/compare/assignment.hpp"

#include <algorithm>
#include <numeric>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace arshjul::model {
namespace {

using Columns = std::vector<std::optional<std::size_t>>;

double worth(const Columns& columns, const std::vector<Candidate>& candidates) {
  double sum = 0;
  for (std::size_t row = 0; row < columns.size(); ++row) {
    if (!columns[row]) continue;
    const auto made = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
      return candidate.row == row && candidate.column == *columns[row];
    });
    if (made == candidates.end()) return -1; // a pair that can't be made
    sum += made->worth;
  }
  return sum;
}

// By trying everything: for small lists.
double best(std::size_t row, std::size_t rows, std::set<std::size_t> taken, const std::vector<Candidate>& candidates) {
  if (row == rows) return 0;
  double found = best(row + 1, rows, taken, candidates);
  for (const Candidate& candidate : candidates) {
    if (candidate.row != row || taken.contains(candidate.column)) continue;
    std::set<std::size_t> more = taken;
    more.insert(candidate.column);
    found = std::max(found, candidate.worth + best(row + 1, rows, more, candidates));
  }
  return found;
}

std::vector<Candidate> random_candidates(std::size_t rows, std::size_t columns) {
  std::vector<Candidate> candidates;
  for (std::size_t row = 0; row < rows; ++row)
    for (std::size_t column = 0; column < columns; ++column)
      if (const int steps = *rc::gen::inRange(-4, 9); steps > 0) candidates.push_back({row, column, steps / 8.0});
  return candidates;
}

TEST(Assignment, PrefersTheBestTotalToTheBestPair) {
  // The best pair (0,0) would leave row 1 with nothing.
  EXPECT_EQ(assign(2, 2, {{0, 0, 0.9}, {0, 1, 0.8}, {1, 0, 0.7}}), (Columns{1, 0}));
}

TEST(Assignment, LeavesAloneWhatHasNoPair) {
  EXPECT_EQ(assign(2, 1, {{1, 0, 0.1}}), (Columns{std::nullopt, 0}));
  EXPECT_EQ(assign(0, 3, {}), Columns{});
}

TEST(Assignment, PrefersOneSurePairToTwoPoorOnes) {
  EXPECT_EQ(assign(2, 2, {{0, 0, 0.5}, {0, 1, 0.1}, {1, 0, 0.1}}), (Columns{0, std::nullopt}));
}

TEST(AssignmentProperty, IsAsGoodAsTryingEverything) {
  EXPECT_TRUE(rc::check([] {
    const auto rows = static_cast<std::size_t>(*rc::gen::inRange(0, 6)),
               columns = static_cast<std::size_t>(*rc::gen::inRange(0, 6));
    const std::vector<Candidate> candidates = random_candidates(rows, columns);
    const Columns chosen = assign(rows, columns, candidates);
    std::set<std::size_t> used;
    for (const auto& column : chosen)
      if (column) RC_ASSERT(used.insert(*column).second);
    RC_ASSERT(std::abs(worth(chosen, candidates) - best(0, rows, {}, candidates)) < 1e-9);
  }));
}

TEST(Assignment, StaysUsableForTwoThousand) {
  std::vector<Candidate> candidates;
  for (std::size_t row = 0; row < 2000; ++row)
    for (std::size_t near = 0; near < 20; ++near)
      candidates.push_back(
          {row, (row * 7 + near * 131) % 2000, 0.1 + static_cast<double>((row * 31 + near * 17) % 97) / 100});
  const Columns chosen = assign(2000, 2000, candidates);
  EXPECT_GT(worth(chosen, candidates), 1800);
}

} // namespace
} // namespace arshjul::model
