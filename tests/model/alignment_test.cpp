#include "model/compare/alignment.hpp"
#include "tests/model/random_items.hpp"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

namespace arshjul::model {
namespace {

Goal goal(const std::string& number, const std::string& text, const std::string& objective = "1") {
  Goal made;
  made.kind = "uppdrag";
  made.number = number;
  made.text = text;
  made.objective = objective;
  return made;
}

Control control(const std::string& moment, const std::string& risk = "Uppgifter kan nå fel personer.") {
  Control made;
  made.area = "System";
  made.risk = risk;
  made.control = moment;
  return made;
}

// "0>1" for each pair, in order of `before`.
template <class T>
std::string pairs(const std::vector<T>& before, const std::vector<T>& after) {
  std::string text;
  for (const Pair& pair : align(features_of(before), features_of(after)).pairs)
    text += (text.empty() ? "" : " ") + std::to_string(pair.before) + ">" + std::to_string(pair.after);
  return text;
}

TEST(Alignment, FollowsARenumberedGoal) {
  EXPECT_EQ(pairs<Goal>({goal("7", "Rusta upp kajen vid fiskhamnen")}, {goal("9", "Rusta upp kajen vid fiskhamnen")}),
            "0>0");
}

TEST(Alignment, FollowsARewordedGoal) {
  EXPECT_EQ(pairs<Goal>({goal("7", "Utreda möjligheten att bygga en ny brygga för fritidsbåtar")},
                        {goal("7", "Utreda hur en ny och längre brygga för fritidsbåtar kan byggas")}),
            "0>0");
}

TEST(Alignment, IsNotFooledByAReusedNumber) {
  EXPECT_EQ(
      pairs<Goal>({goal("7", "Rusta upp kajen vid fiskhamnen"), goal("8", "Anställ två lotsar till sommaren")},
                  {goal("7", "Anställ två lotsar till sommaren"), goal("8", "Mät vattnets salthalt varje månad")}),
      "1>0");
}

TEST(Alignment, PairsNearTwinsWithTheirOwn) {
  EXPECT_EQ(
      pairs<Control>({control("Stickprov av loggar för ärenden"), control("Stickprov av loggar för användare")},
                     {control("Stickprov av loggar, för användare."), control("Stickprov av loggar, för ärenden.")}),
      "0>1 1>0");
}

TEST(Alignment, DoesNotPairControlsByTheirCommonRisk) {
  EXPECT_EQ(pairs<Control>({control("Avtal finns i arkivet")}, {control("Räkna kassan varje fredag")}), "");
}

TEST(Alignment, TellsSameTextsApartByTheirGroup) {
  EXPECT_EQ(pairs<Goal>({goal("", "Nämndens grunduppdrag", "1"), goal("", "Nämndens grunduppdrag", "2")},
                        {goal("", "Nämndens grunduppdrag", "2"), goal("", "Nämndens grunduppdrag", "1")}),
            "0>1 1>0");
}

TEST(Alignment, FollowsAGoalThatWasCutShort) {
  EXPECT_EQ(pairs<Goal>(
                {goal("", "Skynda på muddringen av inre hamnen och skapa plats för fler och större fartyg hela året")},
                {goal("", "Skynda på muddringen av inre hamnen")}),
            "0>0");
}

TEST(Alignment, SaysWhatThePairShares) {
  const Alignment found = align(features_of<Goal>({goal("7", "Rusta upp kajen", "1")}),
                                features_of<Goal>({goal("7", "Rusta upp kajen", "2")}));
  ASSERT_EQ(found.pairs.size(), 1u);
  EXPECT_EQ(found.pairs[0].by, (std::vector<std::string>{"number", "text", "kind"}));
}

std::vector<Goal> random_goals() {
  std::vector<Goal> goals(static_cast<std::size_t>(*rc::gen::inRange(0, 7)));
  for (Goal& made : goals)
    made = goal(std::to_string(*rc::gen::inRange(1, 4)), random_text(),
                *rc::gen::elementOf(std::vector<std::string>{"1", "2", ""}));
  return goals;
}

TEST(AlignmentProperty, UsesEveryItemOnce) {
  EXPECT_TRUE(rc::check([] {
    const std::vector<Goal> before = random_goals(), after = random_goals();
    const Alignment found = align(features_of(before), features_of(after));
    std::multiset<std::size_t> left(found.only_before.begin(), found.only_before.end());
    std::multiset<std::size_t> right(found.only_after.begin(), found.only_after.end());
    for (const Pair& pair : found.pairs) {
      left.insert(pair.before);
      right.insert(pair.after);
      RC_ASSERT(pair.score > 0 && pair.score <= 1);
    }
    for (std::size_t i = 0; i < before.size(); ++i) RC_ASSERT(left.count(i) == 1u);
    for (std::size_t i = 0; i < after.size(); ++i) RC_ASSERT(right.count(i) == 1u);
    RC_ASSERT(left.size() == before.size() && right.size() == after.size());
  }));
}

TEST(AlignmentProperty, FindsIdenticalItemsInAnyOrder) {
  EXPECT_TRUE(rc::check([] {
    const std::vector<Goal> before = random_goals();
    std::vector<Goal> after = before;
    for (std::size_t i = after.size(); i > 1; --i)
      std::swap(after[i - 1], after[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(i)))]);
    const Alignment found = align(features_of(before), features_of(after));
    RC_ASSERT(found.pairs.size() == before.size());
    for (const Pair& pair : found.pairs) RC_ASSERT(before[pair.before].text == after[pair.after].text);
  }));
}

TEST(AlignmentProperty, IsWorthTheSameBothWays) {
  EXPECT_TRUE(rc::check([] {
    const std::vector<Goal> before = random_goals(), after = random_goals();
    const Alignment there = align(features_of(before), features_of(after)),
                    back = align(features_of(after), features_of(before));
    RC_ASSERT(there.pairs.size() == back.pairs.size());
    double sum = 0;
    for (const Pair& pair : there.pairs) sum += pair.score;
    for (const Pair& pair : back.pairs) sum -= pair.score;
    RC_ASSERT(std::abs(sum) < 1e-3);
  }));
}

} // namespace
} // namespace arshjul::model
