#include "model/diff.hpp"
#include "model/wording.hpp"
#include "tests/model/random_items.hpp"

#include <gtest/gtest.h>

namespace arshjul::model {
namespace {

Document follow_up(const std::string& checkpoint) {
  Document document;
  document.source.file = checkpoint + ".pdf";
  document.committee = "Hamnnämnden";
  document.kinds = {"uppfoljning_verksamhetsplan"};
  document.period.checkpoint = checkpoint;
  Goal goal;
  goal.id = "goal-1";
  goal.kind = "uppdrag";
  goal.number = "3";
  goal.text = "Rusta upp kajen vid fiskhamnen";
  goal.status = Coded{"Pågår", "ongoing"};
  goal.comment = "Arbetet följer tidplanen.";
  document.goals = {goal};
  Risk risk;
  risk.id = "risk-1";
  risk.title = "Isen skadar bryggorna";
  risk.value = 6;
  document.risks = {risk};
  return document;
}

Diff compared(const Document& before, const Document& after) {
  return compare(merge_documents({before}), merge_documents({after}));
}

const FieldChange& only_field(const std::vector<Entry>& entries) {
  EXPECT_EQ(entries.size(), 1u);
  EXPECT_EQ(entries.at(0).fields.size(), 1u);
  return entries.at(0).fields.at(0);
}

TEST(Compare, SaysThatAStatusGotWorse) {
  Document after = follow_up("april");
  after.goals[0].status = Coded{"Försenad", "delayed"};
  const Diff diff = compared(follow_up("april"), after);
  EXPECT_EQ(diff.goals.at(0).change, Change::changed);
  EXPECT_EQ(only_field(diff.goals).field, "status");
  EXPECT_EQ(only_field(diff.goals).direction, "worse");
  EXPECT_TRUE(diff.differs());
}

TEST(Compare, TakesAHigherRiskForWorse) {
  Document after = follow_up("april");
  after.risks[0].value = 9;
  const Diff diff = compared(follow_up("april"), after);
  EXPECT_EQ(only_field(diff.risks).direction, "worse");
  EXPECT_EQ(only_field(diff.risks).delta, 3.0);
}

TEST(Compare, SaysNothingOfTheDirectionOfAnUnknownStatus) {
  Document after = follow_up("april");
  after.goals[0].status = Coded{"Vilar", "unknown"};
  EXPECT_EQ(only_field(compared(follow_up("april"), after).goals).direction, "");
}

TEST(Compare, SeesNoChangeInPrint) {
  Document after = follow_up("april");
  after.goals[0].text = "Rusta upp  kajen vid fisk\u00ADhamnen";
  after.goals[0].comment = "Arbetet följer tid-\nplanen.";
  EXPECT_FALSE(compared(follow_up("april"), after).differs());
}

TEST(Compare, RemovesOnlyBetweenLikePeriods) {
  Document after = follow_up("april");
  after.goals.clear();
  EXPECT_EQ(compared(follow_up("april"), after).goals.at(0).change, Change::removed);
  after.period.checkpoint = "t1";
  EXPECT_EQ(compared(follow_up("april"), after).goals.at(0).change, Change::removed);
  after.period.checkpoint = "helar";
  const Diff unlike = compared(follow_up("april"), after);
  EXPECT_EQ(unlike.goals.at(0).change, Change::not_reported);
  EXPECT_FALSE(unlike.comparable);
  EXPECT_FALSE(unlike.reason.empty());
  EXPECT_FALSE(unlike.differs());
}

TEST(Compare, TakesNoFieldAwayThatAFollowUpNeedNotRepeat) {
  Document plan = follow_up("plan"), after = follow_up("april");
  plan.goals[0].status.reset();
  plan.goals[0].description = "Kajen byggdes för länge sedan och sjunker.";
  EXPECT_EQ(only_field(compared(plan, after).goals).field, "status");
  Document before = follow_up("april");
  before.goals[0].description = plan.goals[0].description;
  EXPECT_EQ(only_field(compared(before, after).goals).field, "description");
}

TEST(Compare, AddsOnlyBetweenLikePeriods) {
  Document before = follow_up("april");
  before.goals.clear();
  EXPECT_EQ(compared(before, follow_up("april")).goals.at(0).change, Change::added);
  EXPECT_EQ(compared(before, follow_up("augusti")).goals.at(0).change, Change::not_reported);
}

TEST(Compare, RemovesNoControlWhenTheControlDocumentIsMissing) {
  Document before = follow_up("april");
  before.kinds.push_back("uppfoljning_internkontroll");
  Document after = follow_up("april");
  after.risks.clear();
  const Diff diff = compared(before, after);
  EXPECT_TRUE(diff.comparable);
  EXPECT_EQ(diff.risks.at(0).change, Change::not_reported);
}

TEST(Compare, DoesNotChangeGoalsWhoseObjectiveWasRenumbered) {
  Document before = follow_up("april"), after = follow_up("april");
  Objective objective;
  objective.kind = "fokusmal";
  objective.number = "1";
  objective.title = "En trygg hamn";
  before.objectives = {objective};
  before.goals[0].objective = "1";
  objective.number = "2";
  after.objectives = {objective};
  after.goals[0].objective = "2";
  const Diff diff = compared(before, after);
  EXPECT_EQ(diff.goals.at(0).change, Change::unchanged);
  EXPECT_EQ(only_field(diff.objectives).field, "number");
}

TEST(Compare, CountsIndicatorsAsNumbersWhereBothAre) {
  Indicator indicator;
  indicator.name = "Andel båtar med el";
  indicator.values.total = "45,1 %";
  Document before = follow_up("april"), after = follow_up("april");
  before.indicators = {indicator};
  indicator.values.total = "45,3 %";
  after.indicators = {indicator};
  EXPECT_EQ(only_field(compared(before, after).indicators).delta, 0.2);
}

TEST(Compare, LetsOtherCommitteesNotBeCompared) {
  Document after = follow_up("april");
  after.committee = "Fyrnämnden";
  EXPECT_NE(compared(follow_up("april"), after).reason.find("Fyrnämnden"), std::string::npos);
}

TEST(Compare, KnowsACommitteeByItsOtherWritings) {
  Document before = follow_up("april"), after = follow_up("april");
  before.committee = "Hamn- och fyrnämnden";
  after.committee = "Strandviks kommuns hamn & fyrnämnd";
  EXPECT_EQ(compared(before, after).reason, "");
}

TEST(Compare, LetsOtherMunicipalitiesNotBeCompared) {
  Document before = follow_up("april"), after = follow_up("april");
  before.municipality = "Strandviks kommun";
  after.municipality = "Strandvik";
  EXPECT_EQ(compared(before, after).reason, "");
  after.municipality = "Sjöhamns kommun";
  EXPECT_NE(compared(before, after).reason.find("Sjöhamn"), std::string::npos);
}

TEST(PrintKey, HoldsForOtherPrintOfTheSameWords) {
  EXPECT_EQ(print_key("”mål” – 2024"), print_key("\"mål\" - 2024"));
  EXPECT_EQ(print_key("hamn\u00ADen"), print_key("hamnen"));
  EXPECT_EQ(print_key("verksam-\nheten"), print_key("verksamheten"));
  EXPECT_EQ(print_key("e-tjänst"), print_key("e\u2011tjänst"));
  EXPECT_EQ(print_key("vad\u00A0gäller"), print_key("vad gäller"));
}

TEST(PrintKey, HoldsApartWhatSaysSomethingElse) {
  EXPECT_NE(print_key("10 12"), print_key("1012"));
  EXPECT_NE(print_key("10-12"), print_key("1012"));
  EXPECT_NE(print_key("-5"), print_key("5"));
  EXPECT_NE(print_key("Hamnen"), print_key("hamnen"));
  EXPECT_NE(print_key("minst 10 %"), print_key("minst 15 %"));
}

TEST(CompareProperty, ADossierAgainstItselfDiffersInNothing) {
  EXPECT_TRUE(rc::check([] {
    const Dossier dossier = merge_documents({random_document("a.pdf")});
    const Diff diff = compare(dossier, dossier);
    RC_ASSERT(!diff.differs());
    RC_ASSERT(diff.comparable);
    RC_ASSERT(diff.goals.size() == dossier.goals.size());
  }));
}

} // namespace
} // namespace arshjul::model
