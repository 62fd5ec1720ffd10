#include "model/series.hpp"
#include "tests/model/random_items.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace arshjul::model {
namespace {

Goal goal(const std::string& text, const std::string& status = "") {
  Goal made;
  made.kind = "uppdrag";
  made.text = text;
  if (!status.empty()) made.status = Coded{status, status};
  return made;
}

Dossier dossier(int year, const std::string& checkpoint, std::vector<Goal> goals) {
  Dossier made;
  made.committee = "Hamnnämnden";
  made.kinds = {checkpoint == "plan" ? "verksamhetsplan" : "uppfoljning_verksamhetsplan"};
  made.period = {year, checkpoint, ""};
  made.goals = std::move(goals);
  for (std::size_t i = 0; i < made.goals.size(); ++i) made.goals[i].id = "goal-" + std::to_string(i + 1);
  return made;
}

Series series(const std::vector<Dossier>& dossiers, const std::vector<Settled>& settled = {}) {
  std::vector<const Dossier*> periods;
  for (const Dossier& one : dossiers) periods.push_back(&one);
  return series_of(periods, settled);
}

std::vector<Presence> presences(const ItemSeries& item) {
  std::vector<Presence> all;
  for (const SeriesPoint& point : item.points) all.push_back(point.presence);
  return all;
}

constexpr Presence there = Presence::present, gone = Presence::absent, untold = Presence::not_reported;
const std::string quay = "Rusta upp kajen vid fiskhamnen", light = "Måla den gamla fyren på udden",
                  raft = "Sälj pråmen som ligger i inre hamnen";

TEST(Series, FollowsAStatusOverTheYears) {
  const Series told = series({dossier(2031, "april", {goal(quay, "ongoing"), goal(light, "delayed")}),
                              dossier(2032, "april", {goal(light, "delayed"), goal(quay, "completed")}),
                              dossier(2033, "april", {goal(quay, "ongoing"), goal(light, "delayed")})});
  ASSERT_EQ(told.goals.size(), 2u);
  ASSERT_EQ(told.goals[0].label, quay);
  const Track& status = told.goals[0].tracks.at(0);
  EXPECT_EQ(status.field, "status");
  EXPECT_EQ(status.values[0].direction, "");
  EXPECT_EQ(status.values[1].direction, "better");
  EXPECT_EQ(status.values[2].direction, "worse");
  EXPECT_FALSE(told.goals[0].standstill);
  ASSERT_TRUE(told.goals[1].standstill);
  EXPECT_EQ(told.goals[1].standstill->since, 0u);
  EXPECT_EQ(told.goals[1].standstill->periods, 3);
}

TEST(Series, FindsAnItemAgainThatAPeriodLeftOut) {
  const Series told = series({dossier(2031, "april", {goal(quay, "ongoing"), goal(light, "ongoing")}),
                              dossier(2032, "april", {goal(light, "ongoing")}),
                              dossier(2033, "april", {goal(light, "ongoing"), goal(quay, "completed")})});
  ASSERT_EQ(told.goals.size(), 2u);
  EXPECT_EQ(told.goals[1].label, quay);
  EXPECT_EQ(presences(told.goals[1]), (std::vector{there, gone, there}));
  EXPECT_EQ(told.goals[1].tracks.at(0).values[2].direction, "better");
}

TEST(Series, AFollowUpOfAPartSaysNothingOfTheRest) {
  const Series told =
      series({dossier(2031, "plan", {goal(quay), goal(light)}), dossier(2031, "april", {goal(quay, "ongoing")}),
              dossier(2032, "plan", {goal(quay), goal(light)})});
  EXPECT_EQ(presences(told.goals.at(1)), (std::vector{there, untold, there}));
  EXPECT_FALSE(told.steps.at(0).comparable);
}

TEST(Series, HoldsAStatusOnlyAgainstAPeriodOfItsKind) {
  const Series told =
      series({dossier(2031, "april", {goal(quay, "ongoing")}), dossier(2031, "helar", {goal(quay, "completed")}),
              dossier(2032, "april", {goal(quay, "ongoing")})});
  const Track& status = told.goals.at(0).tracks.at(0);
  EXPECT_EQ(status.values[1].direction, "");
  EXPECT_EQ(status.values[2].direction, "same");
  EXPECT_FALSE(told.goals[0].standstill); // it was done in between
}

TEST(Series, AnUnfinishedAprilBeforeAnUnfinishedAugustIsNoStandstill) {
  const Series told =
      series({dossier(2031, "april", {goal(quay, "ongoing")}), dossier(2031, "augusti", {goal(quay, "ongoing")}),
              dossier(2031, "helar", {goal(quay, "ongoing")})});
  EXPECT_FALSE(told.goals.at(0).standstill);
}

TEST(Series, WhatIsGoneStandsNoLonger) {
  const Series told = series({dossier(2031, "april", {goal(quay, "ongoing"), goal(light, "ongoing")}),
                              dossier(2032, "april", {goal(quay, "ongoing"), goal(light, "ongoing")}),
                              dossier(2033, "april", {goal(quay, "ongoing")})});
  EXPECT_TRUE(told.goals.at(0).standstill);
  EXPECT_EQ(told.goals.at(1).label, light);
  EXPECT_FALSE(told.goals[1].standstill);
}

TEST(Series, TellsWhatARisksValueDid) {
  std::vector<Dossier> dossiers;
  for (const double value : {6.0, 9.0, 4.0}) {
    Dossier one = dossier(2031 + static_cast<int>(dossiers.size()), "plan", {});
    one.kinds = {"internkontrollplan"};
    Risk risk;
    risk.id = "risk-1";
    risk.title = "Isen skadar bryggorna";
    risk.value = value;
    one.risks = {risk};
    dossiers.push_back(one);
  }
  const Track value = series(dossiers).risks.at(0).tracks.at(0);
  EXPECT_EQ(value.values[1].direction, "worse");
  EXPECT_EQ(value.values[1].delta, 3.0);
  EXPECT_EQ(value.values[2].direction, "better");
  EXPECT_EQ(value.values[2].delta, -5.0);
}

TEST(Series, MarksANewWording) {
  const Series told =
      series({dossier(2031, "plan", {goal(quay)}), dossier(2032, "plan", {goal("Rusta upp kajen vid nya fiskhamnen")}),
              dossier(2033, "plan", {goal("Rusta  upp kajen vid nya fisk\u00ADhamnen")})});
  ASSERT_EQ(told.goals.size(), 1u);
  EXPECT_TRUE(told.goals[0].points[1].reworded);
  EXPECT_FALSE(told.goals[0].points[2].reworded); // only its print
}

TEST(Series, APersonsRulingHoldsOverAGap) {
  const std::vector<Dossier> years{dossier(2031, "plan", {goal(quay), goal(light)}),
                                   dossier(2032, "plan", {goal(light)}),
                                   dossier(2033, "plan", {goal(light), goal(raft)})};
  EXPECT_EQ(series(years).goals.size(), 3u);
  const Series ruled = series(years, {{"goals", quay, raft, "confirm"}});
  ASSERT_EQ(ruled.goals.size(), 2u);
  EXPECT_EQ(ruled.goals[1].points[2].settled, "confirmed");
  const Series parted = series({years[0], years[1], years[0]}, {{"goals", quay, quay, "reject"}});
  EXPECT_EQ(parted.goals.size(), 3u);
}

TEST(Series, RefusesASinglePeriod) {
  EXPECT_ANY_THROW(series({dossier(2031, "plan", {})}));
}

TEST(SeriesProperty, EveryItemIsInExactlyOneSeries) {
  EXPECT_TRUE(rc::check([] {
    std::vector<Dossier> dossiers;
    for (const char* file : {"a.pdf", "b.pdf", "c.pdf", "d.pdf"})
      dossiers.push_back(merge_documents({random_document(file)}));
    const Series told = series(dossiers);
    for (std::size_t period = 0; period < dossiers.size(); ++period) {
      std::vector<std::string> found, wanted;
      for (const ItemSeries& item : told.goals)
        if (item.points[period].item) found.push_back(item.points[period].item->id);
      for (const Goal& one : dossiers[period].goals) wanted.push_back(one.id);
      std::sort(found.begin(), found.end());
      std::sort(wanted.begin(), wanted.end());
      RC_ASSERT(found == wanted);
    }
  }));
}

TEST(SeriesProperty, TheSamePeriodOverAndOverIsOneSeriesAnItem) {
  EXPECT_TRUE(rc::check([] {
    const Dossier one = merge_documents({random_document("a.pdf")});
    const Series told = series({one, one, one});
    RC_ASSERT(!told.differs());
    for (const auto& [name, items] : lists_of(told))
      for (const ItemSeries& item : *items)
        for (const SeriesPoint& point : item.points) RC_ASSERT(point.presence == Presence::present && !point.reworded);
    RC_ASSERT(told.goals.size() == one.goals.size());
  }));
}

} // namespace
} // namespace arshjul::model
