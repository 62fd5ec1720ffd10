#include "cli/workspace/choice.hpp"

#include <gtest/gtest.h>

namespace arshjul::cli {
namespace {

Group group(int year, const char* checkpoint) {
  return {"Socialnämnden", year, checkpoint, {}};
}

TEST(Choice, ComparesLikeWithLike) {
  const Choice choice =
      choose({group(2023, "helar"), group(2024, "april"), group(2024, "helar"), group(2025, "april")}, "", "");
  EXPECT_EQ(choice.from, 1U);
  EXPECT_EQ(choice.to, 3U);
  EXPECT_TRUE(choice.skipped.empty());
}

TEST(Choice, SaysWhichLaterPeriodsItSkipped) {
  const Choice choice = choose({group(2024, "april"), group(2025, "april"), group(2025, "augusti")}, "", "");
  EXPECT_EQ(choice.from, 0U);
  EXPECT_EQ(choice.to, 1U);
  ASSERT_EQ(choice.skipped.size(), 1U);
  EXPECT_NE(choice.skipped[0].find("2025 augusti"), std::string::npos);
}

TEST(Choice, TakesTheNearestEarlierYear) {
  EXPECT_EQ(choose({group(2021, "april"), group(2023, "april"), group(2025, "april")}, "", "").from, 1U);
}

TEST(Choice, HasNoPairWhereNothingIsAlike) {
  const Choice choice = choose({group(2024, "april"), group(2025, "plan")}, "", "");
  EXPECT_EQ(choice.from, std::nullopt);
  EXPECT_EQ(choice.to, 0U) << "a plan is no follow-up";
  EXPECT_FALSE(choice.why.empty());
}

TEST(Choice, CanBeSetByHand) {
  const std::vector<Group> groups = {group(2023, "april"), group(2024, "april"), group(2025, "april")};
  const Choice choice = choose(groups, "2023-April", "2025 april");
  EXPECT_EQ(choice.from, 0U);
  EXPECT_EQ(choice.to, 2U);
  EXPECT_THROW(choose(groups, "2019 april", ""), Error);
  EXPECT_THROW(choose(groups, "2024 april", "2024 april"), Error);
}

} // namespace
} // namespace arshjul::cli
