#include "model/base/error.hpp"
#include "model/dossier.hpp"

#include <gtest/gtest.h>

namespace arshjul::model {
namespace {

Document document(const std::string& file, std::vector<std::string> kinds = {}) {
  Document made;
  made.source.file = file;
  made.kinds = std::move(kinds);
  made.committee = "Hamnnämnden";
  made.title = "Titel i " + file;
  return made;
}

Goal goal(const std::string& number, const std::string& text, int page) {
  Goal made;
  made.id = "goal-1";
  made.kind = "uppdrag";
  made.number = number;
  made.text = text;
  made.provenance = {{page, {0, 0, 10, 10}, 0, 0, ""}};
  return made;
}

TEST(Dossier, PutsTheLetterFirst) {
  Document plan = document("plan.pdf", {"verksamhetsplan"});
  Document letter = document("brev.pdf", {"tjansteskrivelse"});
  const Dossier dossier = merge_documents({plan, letter});
  EXPECT_EQ(dossier.title, "Titel i brev.pdf");
  ASSERT_EQ(dossier.sources.size(), 2u);
  EXPECT_EQ(dossier.sources[0].source.file, "brev.pdf");
  EXPECT_EQ(dossier.kinds, (std::vector<std::string>{"tjansteskrivelse", "verksamhetsplan"}));
}

TEST(Dossier, UnitesTheSameGoalOfTwoFiles) {
  Document a = document("a.pdf"), b = document("b.pdf");
  a.goals = {goal("4", "Muddra hamnen", 3)};
  b.goals = {goal("4", "Muddra  ham\u00ADnen", 7)};
  b.goals[0].comment = "Pågår sedan i mars.";
  const Dossier dossier = merge_documents({a, b});
  ASSERT_EQ(dossier.goals.size(), 1u);
  EXPECT_EQ(dossier.goals[0].comment, "Pågår sedan i mars.");
  ASSERT_EQ(dossier.goals[0].provenance.size(), 2u);
  EXPECT_EQ(dossier.goals[0].provenance[1].source, "b.pdf");
  EXPECT_TRUE(dossier.warnings.empty());
}

TEST(Dossier, WarnsOfAConflictAndKeepsTheFirst) {
  Document a = document("a.pdf"), b = document("b.pdf");
  a.goals = {goal("4", "Muddra hamnen", 3)};
  a.goals[0].status = Coded{"Pågår", "ongoing"};
  b.goals = {goal("4", "Muddra hamnen", 7)};
  b.goals[0].status = Coded{"Klar", "completed"};
  const Dossier dossier = merge_documents({a, b});
  ASSERT_EQ(dossier.goals.size(), 1u);
  EXPECT_EQ(dossier.goals[0].status->code, "ongoing");
  ASSERT_EQ(dossier.warnings.size(), 1u);
  EXPECT_EQ(dossier.warnings[0].message,
            "goal-1: status is \"Pågår\" in a.pdf, page 3 but \"Klar\" in b.pdf, page 7; the first is kept");
  EXPECT_EQ(dossier.warnings[0].provenance.size(), 2u);
  EXPECT_EQ(dossier.goals[0].warnings, dossier.warnings);
}

TEST(Dossier, UnitesANoteThatNamesAGoalByItsNumber) {
  Document letter = document("brev.pdf", {"tjansteskrivelse"}), note = document("mote.md", {"motesanteckning"});
  letter.goals = {goal("4", "Muddra hamnen", 3), goal("5", "Laga kajen", 3)};
  note.goals = {goal("5", "", 1), goal("6", "", 1)};
  const Dossier dossier = merge_documents({letter, note});
  ASSERT_EQ(dossier.goals.size(), 3u);
  EXPECT_EQ(dossier.goals[1].text, "Laga kajen");
  EXPECT_EQ(dossier.goals[1].provenance.size(), 2u);
}

TEST(Dossier, KeepsApartGoalsThatDifferInNumberOrObjective) {
  Document a = document("a.pdf"), b = document("b.pdf");
  a.goals = {goal("4", "Muddra hamnen", 3), goal("", "Nämndens grunduppdrag", 4)};
  a.goals[1].objective = "1";
  b.goals = {goal("5", "Muddra hamnen", 7), goal("", "Nämndens grunduppdrag", 8)};
  b.goals[1].objective = "2";
  const Dossier dossier = merge_documents({a, b});
  ASSERT_EQ(dossier.goals.size(), 4u);
  EXPECT_EQ(dossier.goals[3].id, "goal-4");
}

TEST(Dossier, NeverUnitesTwoItemsOfOneFile) {
  Document a = document("a.pdf");
  a.goals = {goal("", "Nämndens grunduppdrag", 1), goal("", "Nämndens grunduppdrag", 2)};
  EXPECT_EQ(merge_documents({a}).goals.size(), 2u);
  EXPECT_EQ(merge_documents({a, document("b.pdf")}).goals.size(), 2u);
}

TEST(Dossier, WarnsWhenCaseNumbersDiffer) {
  Document a = document("a.pdf"), b = document("b.pdf");
  a.case_number = "HN-2026/1";
  b.case_number = "HN-2026/2";
  const Dossier dossier = merge_documents({a, b});
  EXPECT_EQ(dossier.case_number, "HN-2026/1");
  ASSERT_EQ(dossier.warnings.size(), 1u);
  EXPECT_NE(dossier.warnings[0].message.find("HN-2026/2"), std::string::npos);
}

TEST(Dossier, NamesBothCaseNumbersAndTheirFiles) {
  Document a = document("a.pdf"), b = document("b.pdf");
  a.case_number = "HN-2031/7";
  b.case_number = "HN 2031-7";
  const Dossier dossier = merge_documents({a, b});
  ASSERT_EQ(dossier.warnings.size(), 1u);
  EXPECT_EQ(dossier.warnings[0].field, "case_number");
  EXPECT_EQ(dossier.warnings[0].values, (std::vector<std::string>{"HN-2031/7", "HN 2031-7"}));
  EXPECT_NE(dossier.warnings[0].message.find("a.pdf"), std::string::npos);
  EXPECT_NE(dossier.warnings[0].message.find("b.pdf"), std::string::npos);
}

TEST(Dossier, TellsApartTwoSourcesOfOneName) {
  Document a = document("plan.pdf"), b = document("plan.pdf");
  a.goals = {goal("4", "Muddra hamnen", 3)};
  b.goals = {goal("5", "Måla fyren", 2)};
  const Dossier dossier = merge_documents({a, b});
  EXPECT_EQ(dossier.sources[1].source.file, "plan.pdf (2)");
  EXPECT_EQ(dossier.goals[0].provenance[0].source, "plan.pdf");
  EXPECT_EQ(dossier.goals[1].provenance[0].source, "plan.pdf (2)");
}

TEST(Dossier, TakesThePeriodFromWhoTellsItMoreClosely) {
  Document plan = document("plan.pdf"), follow_up = document("uppfoljning.pdf");
  plan.period = {2031, "plan", "2031"};
  follow_up.period = {2031, "april", "per april 2031"};
  const Dossier dossier = merge_documents({plan, follow_up});
  EXPECT_EQ(dossier.period.checkpoint, "april");
  EXPECT_EQ(dossier.period.label, "per april 2031");
  EXPECT_TRUE(dossier.warnings.empty());
}

TEST(Dossier, MergesTwoWritingsOfOneCommittee) {
  Document letter = document("brev.pdf", {"tjansteskrivelse"}), appendix = document("bilaga.pdf");
  appendix.committee = "Strandviks kommuns hamnnämnd";
  EXPECT_EQ(merge_documents({letter, appendix}).committee, "Hamnnämnden");
}

TEST(Dossier, RefusesTwoCommitteesAndNone) {
  Document a = document("a.pdf"), b = document("b.pdf");
  b.committee = "Fyrnämnden";
  EXPECT_THROW(merge_documents({a, b}), Error);
  EXPECT_THROW(merge_documents({}), Error);
  b.committee = "HAMNNÄMNDEN";
  EXPECT_NO_THROW(merge_documents({a, b}));
}

} // namespace
} // namespace arshjul::model
