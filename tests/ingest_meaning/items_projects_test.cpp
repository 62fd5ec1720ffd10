// Projects told in records, their overview, and measures whose table tells only who and when.
#include "items_builder.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest::test {
namespace {

Block record(const std::string& title, const std::string& name, const std::string& status) {
  return block_of(table_of({{title, "Projektbeskrivning"},
                            {"Projektnamn", name},
                            {"Status", status},
                            {"Beskrivning av projektet", "Planket målas om."},
                            {"Tidplan", "2031"}},
                           0));
}

Block overview(const std::string& status) {
  return block_of(table_of({{"Prio", "Status", "Investeringar (tkr)", "Budget 2031"},
                            {"1", status, "Plank i hamnen", "120"},
                            {"2", "N", "Staket", "80"}}));
}

TEST(Projects, NeedNoNumberInTheirTitle) {
  const auto document = read({record("**Projekt - Underhåll **", "Underhåll", "Pågående")});
  ASSERT_EQ(document.goals.size(), 1u);
  EXPECT_EQ(document.goals[0].text, "Underhåll");
  EXPECT_EQ(document.goals[0].number, "");
}

TEST(Projects, LeaveAnEmptyFormAlone) {
  EXPECT_TRUE(read({record("Projekt", "", "Pågående eller Ny")}).goals.empty());
}

TEST(Records, OfGoalsMayBeginWithTheirNumber) {
  const Table table = table_of({{"Nummer", "3"},
                                {"Uppdrag", "Laga bryggan"},
                                {"Ansvarig", "Hamnchef"},
                                {"Status", "Pågår"},
                                {"Nummer", "7"},
                                {"Uppdrag", "Måla båten"},
                                {"Ansvarig", "Båtsman"},
                                {"Status", "Klart"}},
                               0);
  const auto document = read({block_of(table)});
  ASSERT_EQ(document.goals.size(), 2u);
  EXPECT_EQ(document.goals[0].number, "3");
  EXPECT_EQ(document.goals[0].text, "Laga bryggan");
  EXPECT_EQ(document.goals[1].number, "7");
  EXPECT_EQ(document.goals[1].status->code, "completed");
}

TEST(Overview, AgreesWithTheRecordByItsLetter) {
  const auto document = read({overview("P"), record("Projekt (1)", "Plank i hamnen", "Pågående")});
  ASSERT_EQ(document.goals.size(), 1u);
  EXPECT_TRUE(document.goals[0].warnings.empty());
}

TEST(Overview, CastsDoubtOnAStatusThatDiffers) {
  const auto document = read({overview("P"), record("Projekt (1)", "Plank i hamnen", "Ny")});
  ASSERT_EQ(document.goals.size(), 1u);
  EXPECT_EQ(document.goals[0].status->text, "Ny");
  EXPECT_LT(document.goals[0].confidence, 0.9);
  EXPECT_EQ(document.goals[0].warnings.back().code, "status_differs");
}

TEST(Overview, FillsAStatusThatTheRecordLacks) {
  const auto document = read({overview("P"), record("Projekt (1)", "Plank i hamnen", "")});
  ASSERT_EQ(document.goals.size(), 1u);
  ASSERT_TRUE(document.goals[0].status);
  EXPECT_EQ(document.goals[0].status->code, "ongoing");
}

TEST(Overview, TellsNothingOfAnotherProject) {
  const auto document = read({overview("P"), record("Projekt (1)", "Bryggor", "Ny")});
  ASSERT_EQ(document.goals.size(), 1u);
  EXPECT_TRUE(document.goals[0].warnings.empty());
}

Block who_and_when() {
  return block_of(table_of({{"Förvaltning", "Ansvarig", "Tidsplan"},
                            {"Hamnen", "Hamnchef", "31 maj 2031"},
                            {"Parken", "", ""},
                            {"Skolan", "Rektor", "31 maj 2031"}}));
}

TEST(Measures, AreTheNumberedTextOverWhoAndWhen) {
  const auto document =
      read({paragraph("2.3 Byt lampor i magasinen"), paragraph("Alla rör byts mot dioder."), who_and_when()});
  ASSERT_EQ(document.goals.size(), 1u);
  const model::Goal& goal = document.goals[0];
  EXPECT_EQ(goal.number, "2.3");
  EXPECT_EQ(goal.text, "Byt lampor i magasinen");
  EXPECT_EQ(goal.description, "Alla rör byts mot dioder.");
  EXPECT_EQ(goal.responsible, "- Hamnen: Hamnchef\n- Skolan: Rektor");
  EXPECT_EQ(goal.due, "31 maj 2031");
  EXPECT_LT(goal.confidence, 0.9);
}

TEST(Measures, TellDatesThatDifferWithTheirOrganisation) {
  const auto document = read({heading("1.1 Laddplatser"), block_of(table_of({{"Förvaltning", "Ansvarig", "Tidsplan"},
                                                                             {"Hamnen", "Hamnchef", "2031"},
                                                                             {"Skolan", "Rektor", "2032"}}))});
  ASSERT_EQ(document.goals.size(), 1u);
  EXPECT_EQ(document.goals[0].due, "- Hamnen: 2031\n- Skolan: 2032");
}

TEST(Measures, NeedANumber) {
  EXPECT_TRUE(read({heading("Laddplatser"), who_and_when()}).goals.empty());
}

TEST(Measures, EndAtTheNextHeading) {
  EXPECT_TRUE(read({paragraph("2.3 Byt lampor"), heading("Arbetsgrupp"), who_and_when()}).goals.empty());
}

TEST(Objectives, TakeTheSentenceBelowTheirNumber) {
  const auto document = read({heading("Mål 3"), paragraph("Hamnen ska vara ren.")});
  ASSERT_EQ(document.objectives.size(), 1u);
  EXPECT_EQ(document.objectives[0].title, "Hamnen ska vara ren.");
}

TEST(Objectives, TakeNoProseForTheirTitle) {
  const auto document = read({heading("Mål 3"), paragraph("Hamnen är ren. Vattnet är klart.")});
  ASSERT_EQ(document.objectives.size(), 1u);
  EXPECT_EQ(document.objectives[0].title, "");
}

} // namespace
} // namespace arshjul::ingest::test
