#include "cli/workspace/settling.hpp"

#include <gtest/gtest.h>

namespace {

using namespace arshjul::cli;
using namespace std::chrono_literals;

constexpr Settling::Time start{};

Listing holding(std::uintmax_t size) {
  return {{"ingest/plan.pdf", {size, {}}}};
}

TEST(Settling, WaitsUntilTheFolderHasStoodStill) {
  Settling settling(5s);
  EXPECT_FALSE(settling.ready(holding(10), start));
  EXPECT_FALSE(settling.ready(holding(10), start + 4s));
  EXPECT_TRUE(settling.ready(holding(10), start + 5s));
}

TEST(Settling, StartsAnewWhileAFileGrows) {
  Settling settling(5s);
  settling.ready(holding(10), start);
  EXPECT_FALSE(settling.ready(holding(20), start + 4s));
  EXPECT_FALSE(settling.ready(holding(20), start + 8s));
  EXPECT_TRUE(settling.ready(holding(20), start + 9s));
}

TEST(Settling, HandlesAStateOnce) {
  Settling settling(0s);
  EXPECT_TRUE(settling.ready(holding(10), start));
  EXPECT_FALSE(settling.ready(holding(10), start + 60s));
}

TEST(Settling, SeesThatAFileIsGone) {
  Settling settling(0s);
  settling.ready(holding(10), start);
  EXPECT_TRUE(settling.ready({}, start + 1s));
}

TEST(Settling, LetsAChangeThatWasTakenBackPass) {
  Settling settling(5s);
  settling.ready(holding(10), start);
  ASSERT_TRUE(settling.ready(holding(10), start + 5s));
  EXPECT_FALSE(settling.ready(holding(20), start + 6s));
  EXPECT_FALSE(settling.ready(holding(10), start + 20s));
}

} // namespace
