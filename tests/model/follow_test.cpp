#include "model/diff.hpp"
#include "model/follow/promised_time.hpp"

#include <gtest/gtest.h>

namespace arshjul::model {
namespace {

Dossier dossier(int year, const std::string& date) {
  Dossier made;
  made.committee = "Hamnnämnden";
  made.kinds = {"uppfoljning_verksamhetsplan", "uppfoljning_internkontroll"};
  made.period = {year, "april", "per april " + std::to_string(year)};
  made.date = date;
  return made;
}

Goal goal(const std::string& text, const std::string& code, const std::string& comment = "") {
  Goal made;
  made.id = "goal-" + text;
  made.kind = "uppdrag";
  made.text = text;
  if (!code.empty()) made.status = Coded{code, code};
  made.comment = comment;
  return made;
}

Control control(const std::string& text, const std::string& code, const std::string& comment = "") {
  Control made;
  made.id = "control-" + text;
  made.control = text;
  if (!code.empty()) made.result = Coded{code, code};
  made.comment = comment;
  return made;
}

using List = std::vector<std::string>;

// "kind list value" of each.
List told(const Dossier& before, const Dossier& after) {
  List all;
  for (const FollowUp& found : compare(before, after).follow_through)
    all.push_back(found.kind + " " + found.list + " " + found.value);
  return all;
}

TEST(Follow, TheSameUnfinishedStatusIsStuck) {
  Dossier before = dossier(2030, "2030-05-02"), after = dossier(2031, "2031-05-02");
  before.goals = {goal("Muddra hamnen", "ongoing"), goal("Måla fyren", "completed"),
                  goal("Bygg en kaj", "not_started")};
  after.goals = {goal("Muddra hamnen", "ongoing"), goal("Måla fyren", "completed"), goal("Bygg en kaj", "ongoing")};
  EXPECT_EQ(told(before, after), List{"stuck goals ongoing"});
}

TEST(Follow, BetweenUnlikePeriodsNothingIsStuckAndNothingVanishes) {
  Dossier before = dossier(2030, "2030-05-02"), after = dossier(2031, "2031-09-02");
  after.period.checkpoint = "augusti";
  before.goals = {goal("Muddra hamnen", "ongoing"), goal("Måla fyren", "ongoing")};
  after.goals = {goal("Muddra hamnen", "ongoing")};
  EXPECT_EQ(told(before, after), List{});
}

TEST(Follow, WhatIsMovedOrTooEarlyIsPostponed) {
  Dossier before = dossier(2030, "2030-05-02"), after = dossier(2031, "2031-05-02");
  after.controls = {control("Räkna bojarna", "", "Kontrollen flyttas till nästa år."),
                    control("Väg fisken", "", "Det är för tidigt att bedöma vikten.")};
  EXPECT_EQ(told(before, after), (List{"postponed controls moved", "postponed controls too_early"}));
}

TEST(Follow, WhatWasMovedAndIsntFoundWasNotTakenUp) {
  Dossier before = dossier(2030, "2030-05-02"), after = dossier(2031, "2031-05-02");
  before.controls = {control("Räkna bojarna", "", "Kontrollen flyttas till nästa år.")};
  EXPECT_EQ(told(before, after), (List{"postponed controls not_taken_up", "vanished controls "}));
}

TEST(Follow, WhatWasUnfinishedAndIsGoneHasVanished) {
  Dossier before = dossier(2030, "2030-05-02"), after = dossier(2031, "2031-05-02");
  before.goals = {goal("Muddra hamnen", "delayed"), goal("Måla fyren", "completed")};
  EXPECT_EQ(told(before, after), List{"vanished goals delayed"});
}

TEST(Follow, ADeadlineIsHeldAgainstTheDossiersOwnDate) {
  Dossier before = dossier(2030, "2030-05-02"), after = dossier(2031, "2031-05-02");
  before.goals = {goal("Muddra hamnen", "not_started")};
  after.goals = {goal("Muddra hamnen", "ongoing")};
  after.goals[0].due = "2031-03-31";
  EXPECT_EQ(told(before, after), List{"overdue goals 2031-03-31"});
  after.date = "2031-03-01";
  EXPECT_EQ(told(before, after), List{});
}

TEST(Follow, APromiseWhoseTimeHasComeIsTold) {
  Dossier before = dossier(2030, "2030-05-02"), after = dossier(2031, "2031-05-02");
  before.goals = {goal("Muddra hamnen", "not_started", "Arbetet ska starta under hösten 2030.")};
  after.goals = {goal("Muddra hamnen", "ongoing")};
  EXPECT_EQ(told(before, after), List{"overdue goals 2030-12-31"});
  after.goals[0].status->code = "completed";
  EXPECT_EQ(told(before, after), List{});
}

TEST(Follow, ARemarkMayReturn) {
  Dossier before = dossier(2030, "2030-05-02"), after = dossier(2031, "2031-05-02");
  before.controls = {control("Räkna bojarna", "deviation")};
  after.controls = {control("Räkna bojarna", "minor_deviation")};
  EXPECT_EQ(told(before, after), List{"remark_returns controls minor_deviation"});
}

TEST(Follow, AControlThatIsNeverPerformedReturns) {
  Dossier before = dossier(2030, "2030-05-02"), after = dossier(2031, "2031-05-02");
  before.controls = {control("Räkna bojarna", "not_performed"), control("Väg fisken", "not_performed")};
  after.controls = {control("Räkna bojarna", "not_performed"), control("Väg fisken", "no_remark")};
  EXPECT_EQ(told(before, after), List{"remark_returns controls not_performed"});
}

TEST(Follow, ARecommendationInOtherWordsIsTheSame) {
  Dossier before = dossier(2030, "2030-05-02"), after = dossier(2031, "2031-05-02");
  Recommendation asked, again, other;
  asked.id = "recommendation-1";
  asked.text = "att nämnden upprättar en rutin för besiktning av bojar och bryggor";
  again.id = "recommendation-2";
  again.text = "Nämnden bör upprätta en rutin för besiktning av bryggor och bojar.";
  other.id = "recommendation-3";
  other.text = "att stärka kontrollen av hamnavgifter";
  before.recommendations = {asked};
  after.recommendations = {other, again};
  const Diff diff = compare(before, after);
  ASSERT_EQ(diff.follow_through.size(), 2u);
  EXPECT_FALSE(diff.follow_through[0].before);
  ASSERT_TRUE(diff.follow_through[1].before);
  EXPECT_EQ(diff.follow_through[1].before->id, "recommendation-1");
}

TEST(Follow, RecommendationsHaveAnswersOrNone) {
  Dossier before = dossier(2030, "2030-05-02"), after = dossier(2031, "2031-05-02");
  Recommendation first, second, third;
  first.id = "recommendation-1";
  first.text = "att räkna bojarna";
  second.id = "recommendation-2";
  second.text = "att väga fisken";
  second.response = "En våg har upphandlats och rutinen är fastställd.";
  third.id = "recommendation-3";
  third.text = "att måla fyren";
  before.recommendations = {third};
  after.recommendations = {first, second};
  EXPECT_EQ(told(before, after),
            (List{"recommendation recommendations no_answer", "recommendation recommendations done",
                  "recommendation recommendations not_followed_up"}));
}

TEST(Follow, ADecisionDeclaresATaskDone) {
  const Dossier before = dossier(2030, "2030-05-02");
  Dossier after = dossier(2031, "2031-05-02");
  Decision decision;
  decision.id = "decision-1";
  decision.text = "att förklara uppdraget om fyren fullgjort";
  after.decisions = {decision};
  EXPECT_EQ(told(before, after), List{"declared_done decisions declared"});
}

TEST(PromisedTime, IsTheLastDayThatKeepsIt) {
  EXPECT_EQ(promise_in("Kajen ska stå klar senast den 30 juni 2031.")->date, "2031-06-30");
  EXPECT_EQ(promise_in("Under 2031 kommer fyren att målas.")->date, "2031-12-31");
  EXPECT_EQ(promise_in("Fyren kommer att målas i början av 2031.")->date, "2031-04-30");
  EXPECT_EQ(promise_in("Fyren ska målas under våren 2031.")->date, "2031-06-30");
  EXPECT_EQ(promise_in("Målningen planeras till september 2031.")->date, "2031-09-30");
}

TEST(PromisedTime, APastTimeBeforeThePromiseIsNotItsTime) {
  EXPECT_FALSE(promise_in("En plan för fyren togs fram under 2030 och den kommer att följas."));
  EXPECT_FALSE(promise_in("Fyren målades under 2030."));
  EXPECT_FALSE(promise_in("Arbetet kommer att fortsätta under 2031."));
}

TEST(PromisedTime, ReadsADeadlineColumn) {
  EXPECT_EQ(deadline("2031-06-30"), "2031-06-30");
  EXPECT_EQ(deadline("Q2 2031"), "2031-06-30");
  EXPECT_EQ(deadline("2031"), "2031-12-31");
  EXPECT_EQ(deadline("löpande"), "");
}

} // namespace
} // namespace arshjul::model
