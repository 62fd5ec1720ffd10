// What stands beside the one-to-one list: proposals, splits, a person's rulings, numbers inside texts.
#include "model/compare/number_changes.hpp"
#include "model/diff.hpp"
#include "tests/model/random_items.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace arshjul::model {
namespace {

Dossier dossier(const std::vector<std::string>& goals) {
  Dossier made;
  made.committee = "Hamnnämnden";
  made.kinds = {"verksamhetsplan"};
  made.period = {2031, "plan", "2031"};
  for (const std::string& text : goals) {
    Goal goal;
    goal.id = "goal-" + std::to_string(made.goals.size() + 1);
    goal.kind = "uppdrag";
    goal.number = std::to_string(made.goals.size() + 1);
    goal.text = text;
    made.goals.push_back(goal);
  }
  return made;
}

const std::string quay = "Rusta upp kajen vid fiskhamnen och bygg nya bryggor för fritidsbåtar";
const std::string quay_alone = "Rusta upp kajen vid fiskhamnen";
const std::string jetties = "Bygg nya bryggor för fritidsbåtar";
const std::string light = "Måla den gamla fyren på udden";

TEST(Matching, TellsAGoalThatWasSplit) {
  const Diff diff = compare(dossier({quay, light}), dossier({quay_alone, light, jetties}));
  ASSERT_EQ(diff.splits.size(), 1u);
  EXPECT_EQ(diff.splits[0].kind, "split");
  EXPECT_EQ(diff.splits[0].before.at(0).label, quay);
  ASSERT_EQ(diff.splits[0].after.size(), 2u);
  EXPECT_EQ(diff.splits[0].after[0].label, quay_alone);
  EXPECT_EQ(diff.splits[0].after[1].label, jetties);
}

TEST(Matching, TellsGoalsThatWereMerged) {
  const Diff diff = compare(dossier({quay_alone, light, jetties}), dossier({light, quay}));
  ASSERT_EQ(diff.splits.size(), 1u);
  EXPECT_EQ(diff.splits[0].kind, "merged");
  EXPECT_EQ(diff.splits[0].before.size(), 2u);
  EXPECT_EQ(diff.splits[0].after.at(0).label, quay);
}

TEST(Matching, ANearTwinIsNoSplit) {
  const Diff diff =
      compare(dossier({"Loggkontroll av båtägare i hamnens system"}),
              dossier({"Loggkontroll av båtägare i hamnens system", "Loggkontroll av båtplatser i hamnens system"}));
  EXPECT_TRUE(diff.splits.empty());
}

TEST(Matching, ARewrittenGoalIsProposedNotDecided) {
  const Diff diff = compare(dossier({"Inventera kajerna i fiskhamnen inför en renovering", light}),
                            dossier({light, "Renovera kajerna i fiskhamnen etappvis från norr"}));
  ASSERT_EQ(diff.proposals.size(), 1u);
  EXPECT_EQ(diff.proposals[0].list, "goals");
  EXPECT_EQ(diff.summary[1].second.removed, 1);
  EXPECT_EQ(diff.summary[1].second.added, 1);
}

TEST(Matching, AConfirmedPairIsMadeAndARejectedOneIsNot) {
  const Dossier before = dossier({light, quay}), after = dossier({light, jetties});
  const Diff confirmed = compare(before, after, {{"goals", quay, jetties, "confirm"}});
  EXPECT_EQ(confirmed.summary[1].second.changed, 1);
  EXPECT_EQ(confirmed.goals[1].settled, "confirmed");
  EXPECT_FALSE(confirmed.goals[1].proposed);
  EXPECT_EQ(compare(before, after, {{"goals", quay, jetties, "pin"}}).goals[1].settled, "pinned");
  const Diff rejected = compare(before, after, {{"goals", light, light, "reject"}});
  EXPECT_EQ(rejected.summary[1].second.unchanged, 0);
  for (const Proposal& proposal : rejected.proposals) EXPECT_NE(proposal.before.label, proposal.after.label);
}

TEST(Matching, ARulingOnWhatIsntThereRulesNothing) {
  const Diff diff = compare(dossier({light}), dossier({light}), {{"goals", "Sälj pråmen", light, "pin"}});
  EXPECT_FALSE(diff.differs());
}

TEST(NumberChanges, PairsNumbersByTheirUnit) {
  const auto changes = number_changes("Stickprov av båtar, minst 10 %", "Stickprov av båtar, minst 15 %");
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(changes[0].before, 10);
  EXPECT_EQ(changes[0].after, 15);
  EXPECT_EQ(changes[0].delta, 5);
  EXPECT_EQ(changes[0].unit, "%");
  EXPECT_EQ(number_changes("Två stickprov görs.", "5 stickprov görs.").at(0).delta, 3);
}

TEST(NumberChanges, AnotherUnitHasNoDifference) {
  const auto changes = number_changes("Kontroll av ett stickprov av båtar", "Stickprov av båtar, minst 10 %");
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_FALSE(changes[0].delta);
}

TEST(NumberChanges, LeavesOutWhatCantBePaired) {
  EXPECT_TRUE(number_changes("10 % av båtarna", "10 % av båtarna och 5 % av bojarna").empty());
  EXPECT_TRUE(number_changes("1. Räkna båtar", "2. Räkna båtar").empty());
}

TEST(MatchingProperty, RenumberingAndReorderingChangesNoText) {
  EXPECT_TRUE(rc::check([] {
    Dossier before = dossier({quay, light, jetties, "Sälj den gamla pråmen", "Höj hamnavgiften för gästande båtar"});
    Dossier after = before;
    for (std::size_t i = after.goals.size(); i > 1; --i)
      std::swap(after.goals[i - 1], after.goals[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(i)))]);
    for (Goal& goal : after.goals) goal.number = std::to_string(*rc::gen::inRange(1, 40));
    const Diff diff = compare(before, after);
    for (const Entry& entry : diff.goals) {
      RC_ASSERT(entry.before && entry.after);
      RC_ASSERT(entry.before->label == entry.after->label);
      for (const FieldChange& field : entry.fields) RC_ASSERT(field.field == "number");
    }
    RC_ASSERT(diff.proposals.empty() && diff.splits.empty());
  }));
}

} // namespace
} // namespace arshjul::model
