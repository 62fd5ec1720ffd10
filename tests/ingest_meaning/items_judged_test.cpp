// Goals whose status stands in or right below their heading, and records written as labelled prose.
#include "items_builder.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest::test {
namespace {

TEST(JudgedHeading, EndsWithItsStatus) {
  const auto document = read({heading("Mål 2: Alla broar är hela – Delvis uppnått"), paragraph("Två broar återstår.")});
  ASSERT_EQ(document.goals.size(), 1u);
  EXPECT_EQ(document.goals[0].kind, "mal");
  EXPECT_EQ(document.goals[0].number, "2");
  EXPECT_EQ(document.goals[0].text, "Alla broar är hela");
  EXPECT_EQ(document.goals[0].status->code, "partly_fulfilled");
  EXPECT_EQ(document.goals[0].description, "Två broar återstår.");
  EXPECT_TRUE(document.objectives.empty());
}

TEST(JudgedHeading, KeepsADashThatPartsOtherWords) {
  const auto document = read({heading("Nämndmål: Öppna bron – före vintern")});
  ASSERT_EQ(document.goals.size(), 1u);
  EXPECT_EQ(document.goals[0].text, "Öppna bron – före vintern");
  EXPECT_FALSE(document.goals[0].status);
}

TEST(JudgedHeading, IsOneOfTheCouncilsWhenOthersHangOnIt) {
  const auto document = read({heading("Mål 1: Hela broar"), paragraph("Bedömning: Uppfyllt"),
                              heading("Nämndmål: Måla räcken", 3), paragraph("Status: Klart")});
  ASSERT_EQ(document.objectives.size(), 1u);
  ASSERT_EQ(document.goals.size(), 1u);
  EXPECT_EQ(document.goals[0].objective, "1");
}

TEST(JudgedHeading, ShowsAColourThatTheLegendExplains) {
  Block goal = heading("Uppdrag 3: Laga bron ●");
  goal.pieces.push_back({goal.text, 1, {}, 0, 14, true, {{goal.text.size() - 3, 0xC3161C}}});
  const auto document = read({paragraph("Röd: Försenat"), goal});
  ASSERT_EQ(document.goals.size(), 1u);
  EXPECT_EQ(document.goals[0].text, "Laga bron");
  EXPECT_EQ(document.goals[0].status->code, "delayed");
  EXPECT_EQ(document.goals[0].shown_as, "color");
  EXPECT_LT(document.goals[0].confidence, 0.9);
}

TEST(GoalState, StandsInASmallTableBelowTheHeading) {
  const auto document =
      read({heading("Nämndmål 1.2: Laga bron"),
            block_of(table_of({{"Status", "Ansvarig", "Klart senast"}, {"Pågår", "Brochefen", "juni 2031"}}))});
  ASSERT_EQ(document.goals.size(), 1u);
  EXPECT_EQ(document.goals[0].status->code, "ongoing");
  EXPECT_EQ(document.goals[0].responsible, "Brochefen");
  EXPECT_EQ(document.goals[0].due, "juni 2031");
}

TEST(GoalState, StandsAsLabelAndValue) {
  const auto document = read({heading("Uppdrag: Laga bron"), block_of(table_of({{"Bedömning", "Helt uppfyllt"}}, 0))});
  ASSERT_EQ(document.goals.size(), 1u);
  EXPECT_EQ(document.goals[0].status->code, "fulfilled");
}

TEST(LabelledProse, IsARiskUnderItsHeading) {
  const auto document =
      read({heading("Risk 4: Bron rostar"), paragraph("Beskrivning av risk: Räcket har inte målats."),
            paragraph("Sannolikhet: 3"), paragraph("Konsekvens: 2"), paragraph("Riskvärde: 6"), paragraph("Sist.")});
  ASSERT_EQ(document.risks.size(), 1u);
  EXPECT_EQ(document.risks[0].number, "4");
  EXPECT_EQ(document.risks[0].title, "Bron rostar");
  EXPECT_EQ(document.risks[0].description, "Räcket har inte målats.");
  EXPECT_EQ(document.risks[0].value, 6);
}

TEST(LabelledProse, MayStandBelowWhatItsHeadingMeans) {
  const auto document = read({heading("2.1 Bron kan rosta"), paragraph("Räcket har inte målats."),
                              paragraph("Process: Underhåll"), paragraph("Sannolikhet: 3"), paragraph("Konsekvens: 2"),
                              paragraph("Riskvärde: 6"), paragraph("Åtgärd: Måla i maj")});
  ASSERT_EQ(document.risks.size(), 1u);
  EXPECT_EQ(document.risks[0].title, "Bron kan rosta");
  EXPECT_EQ(document.risks[0].description, "Räcket har inte målats.");
  EXPECT_EQ(document.risks[0].process, "Underhåll");
  EXPECT_EQ(document.risks[0].measures, "Måla i maj");
}

TEST(LabelledProse, IsAControlThatNamesItself) {
  const auto document =
      read({heading("Broar"), paragraph("Risk: Räcket rostar"), paragraph("Kontrollmoment: Besiktning"),
            paragraph("Metod: Alla broar"), paragraph("Resultat: Utan anmärkning")});
  ASSERT_EQ(document.controls.size(), 1u);
  EXPECT_EQ(document.controls[0].control, "Besiktning");
  EXPECT_EQ(document.controls[0].risk, "Räcket rostar");
  EXPECT_EQ(document.controls[0].result->code, "no_remark");
}

TEST(LabelledProse, NeedsMoreThanALabelOrTwo) {
  EXPECT_TRUE(read({heading("Broar"), paragraph("Risk: Räcket rostar"), paragraph("Slut.")}).risks.empty());
}

TEST(StatusNotes, MayNameTheirGoal) {
  const auto document = read({paragraph("Uppdrag 4 – Ny färja: ligger efter, motorn dröjer.")});
  ASSERT_EQ(document.goals.size(), 1u);
  EXPECT_EQ(document.goals[0].text, "Ny färja");
  EXPECT_EQ(document.goals[0].status->text, "ligger efter");
  EXPECT_EQ(document.goals[0].status->code, "delayed");
  EXPECT_EQ(document.goals[0].comment, "motorn dröjer.");
}

TEST(StatusNotes, MayLabelTheStatus) {
  const auto document = read({paragraph("Uppdrag 4, Ny färja. Status: pågår. Motorn är beställd.")});
  ASSERT_EQ(document.goals.size(), 1u);
  EXPECT_EQ(document.goals[0].text, "Ny färja");
  EXPECT_EQ(document.goals[0].status->code, "ongoing");
  EXPECT_EQ(document.goals[0].comment, "Motorn är beställd.");
}

TEST(GoalTable, HasTheCommitteesGoalInAColumnOfItsOwn) {
  const auto document = read_table({{"Fokusmål", "Nämndmål", "Uppdrag", "Status"},
                                    {"Fokusmål 1: Hela broar", "Alla räcken är målade", "Köp färg", "Klart"},
                                    {"^", "^", "Måla bron", "Pågår"}});
  ASSERT_EQ(document.goals.size(), 3u);
  EXPECT_EQ(document.goals[0].kind, "namndmal");
  EXPECT_EQ(document.goals[0].text, "Alla räcken är målade");
  EXPECT_EQ(document.goals[0].objective, "1");
  EXPECT_EQ(document.goals[2].objective, "1");
  ASSERT_EQ(document.objectives.size(), 1u);
  EXPECT_EQ(document.objectives[0].title, "Hela broar");
}

TEST(GoalTable, MayBeFoldedIntoTwoHalves) {
  const auto document = read_table({{"Uppdrag", "Status", "Uppdrag", "Status"},
                                    {"Köp färg", "Klart", "Måla bron", "Pågår"},
                                    {"Köp pensel", "Klart", "", ""}});
  ASSERT_EQ(document.goals.size(), 3u);
  EXPECT_EQ(document.goals[2].text, "Måla bron");
  EXPECT_EQ(document.goals[2].status->code, "ongoing");
  EXPECT_TRUE(document.goals[2].objective.empty());
}

} // namespace
} // namespace arshjul::ingest::test
