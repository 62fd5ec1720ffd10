#include "ingest/meaning/items/goal_headings.hpp"
#include "tests/ingest_meaning/items_builder.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest::test {
namespace {

TEST(Goals, StandUnderAnObjectiveThatAChapterNumberLeads) {
  const auto document = read({heading("2.1 Mål 1: Hamnen är trygg", 2), heading("2.1.1 Nämndmål: Alla kan simma", 3)});
  ASSERT_EQ(document.objectives.size(), 1u);
  EXPECT_EQ(document.objectives[0].title, "Hamnen är trygg");
  ASSERT_EQ(document.goals.size(), 1u);
  EXPECT_EQ(document.goals[0].text, "Alla kan simma");
  EXPECT_EQ(document.goals[0].number, "");
  EXPECT_EQ(document.goals[0].objective, "1");
}

TEST(GoalText, PartsKindNumberAndWording) {
  const GoalText numbered = read_goal_text("12. Odla fler bokskogar.", words());
  EXPECT_EQ(numbered.number, "12");
  EXPECT_EQ(numbered.text, "Odla fler bokskogar.");
  const GoalText kind = read_goal_text("Nämndmål: Alla ska kunna simma", words());
  EXPECT_EQ(kind.kind, "namndmal");
  EXPECT_EQ(kind.text, "Alla ska kunna simma");
  const GoalText bare = read_goal_text("12 Odla skog", words());
  EXPECT_EQ(bare.number, "12");
  const GoalText count = read_goal_text("2 nya bryggor byggs", words());
  EXPECT_EQ(count.number, "");
  EXPECT_EQ(count.text, "2 nya bryggor byggs");
}

TEST(GoalHeading, NeedsAKindAndAWording) {
  EXPECT_EQ(read_goal_heading("Uppdrag: Måla broarna blå", words())->text, "Måla broarna blå");
  EXPECT_EQ(read_goal_heading("Nämndens grunduppdrag", words())->kind, "grunduppdrag");
  EXPECT_EQ(read_goal_heading("Uppdrag 7: Måla broarna", words())->number, "7");
  EXPECT_FALSE(read_goal_heading("Uppdrag", words()));
  EXPECT_FALSE(read_goal_heading("Uppdrag och ansvar", words()));
  EXPECT_FALSE(read_goal_heading("Mål 2025", words()));
}

TEST(Goals, AreRowsUnderTheirObjective) {
  const auto document = read({heading("Fokusmål 3 Sjön ska vara ren"),
                              block_of(table_of({{"Uppdrag", "Status", "Kommentar"},
                                                 {"4. Rensa stranden.", "Påbörjad", "Första passet är klart."},
                                                 {"Nämndmål: Fler ska bada", "Avslutat", ""}}))});
  ASSERT_EQ(document.objectives.size(), 1u);
  EXPECT_EQ(document.objectives[0].kind, "fokusmal");
  EXPECT_EQ(document.objectives[0].title, "Sjön ska vara ren");
  ASSERT_EQ(document.goals.size(), 2u);
  EXPECT_EQ(document.goals[0].id, "goal-1");
  EXPECT_EQ(document.goals[0].number, "4");
  EXPECT_EQ(document.goals[0].text, "Rensa stranden.");
  EXPECT_EQ(document.goals[0].objective, "3");
  EXPECT_EQ(document.goals[0].status->code, "ongoing");
  EXPECT_EQ(document.goals[0].comment, "Första passet är klart.");
  EXPECT_EQ(document.goals[0].confidence, 1);
  EXPECT_EQ(document.goals[1].kind, "namndmal");
  EXPECT_EQ(document.goals[1].status->code, "completed");
  EXPECT_TRUE(document.goals[1].comment.empty());
  ASSERT_EQ(document.tables.size(), 1u);
  EXPECT_EQ(document.tables[0].role, "goals");
}

TEST(Goals, KeepAnUnknownStatusAndSaySo) {
  const auto document = read_table({{"Aktivitet", "Status", "Kommentar"}, {"Bygg en brygga", "Halvvägs i mål", "x"}});
  ASSERT_EQ(document.goals.size(), 1u);
  EXPECT_EQ(document.goals[0].kind, "aktivitet");
  EXPECT_EQ(document.goals[0].status->text, "Halvvägs i mål");
  EXPECT_EQ(document.goals[0].status->code, "unknown");
  EXPECT_LT(document.goals[0].confidence, 1);
  ASSERT_EQ(document.goals[0].warnings.size(), 1u);
  EXPECT_EQ(document.goals[0].warnings[0].code, "unknown_status");
}

TEST(Goals, TakeCommentRowsAndPassGroupRows) {
  const auto document = read_table({{"Aktivitet", "Status", "Färdiggrad"},
                                    {"*Havet ska leva", "<", "<"},
                                    {"Sätt ut musselrep", "Pågår", "40 %"},
                                    {"Kommentar:\n\nRepen hänger.", "<", "<"},
                                    {"Räkna fåglar", "Klar", "100 %"}});
  ASSERT_EQ(document.goals.size(), 2u);
  EXPECT_EQ(document.goals[0].comment, "Repen hänger.");
  EXPECT_EQ(document.goals[0].progress, 40);
  EXPECT_EQ(document.goals[1].status->code, "completed");
}

TEST(Goals, ReadAStatusThatIsOnlyAColour) {
  Table table = table_of({{"Nämndmål", "Bedömning"}, {"Alla får plats", ""}});
  table.cells.back().marks.push_back({{60, 22, 70, 32}, 0x30A040, 0});
  const auto document = read({block_of(table)});
  ASSERT_EQ(document.goals.size(), 1u);
  ASSERT_TRUE(document.goals[0].status);
  EXPECT_EQ(document.goals[0].status->code, "fulfilled");
  EXPECT_EQ(document.goals[0].status->text, "");
  EXPECT_EQ(document.goals[0].shown_as, "color");
  EXPECT_LE(document.goals[0].confidence, 0.5);
}

TEST(Goals, TakeTheLastOfSeveralStatuses) {
  const auto document =
      read_table({{"Uppdrag", "Status april", "Status augusti"}, {"Bygg en brygga", "Påbörjad", "Klar"}});
  ASSERT_EQ(document.goals.size(), 1u);
  EXPECT_EQ(document.goals[0].status->code, "completed");
  EXPECT_EQ(document.goals[0].warnings.at(1).code, "several_statuses");
}

TEST(StatusNotes, AreGoalsByNumberToldWithDoubt) {
  Block note = paragraph("Uppdrag 4: pågår, försenat till Q2. Båten är beställd. Uppdrag 7 – genomfört");
  note.pieces = {{"Uppdrag 4: pågår, försenat till Q2. Båten är beställd.", 0, {}, 5, 0, false},
                 {"Uppdrag 7 – genomfört", 0, {}, 6, 0, false}};
  const model::Document document = read({note, bullet("Uppdrag 9 är avslutat")});
  ASSERT_EQ(document.goals.size(), 3u);
  EXPECT_EQ(document.goals[0].number, "4");
  EXPECT_EQ(document.goals[0].text, "") << "the note leaves the wording out";
  EXPECT_EQ(*document.goals[0].status, (model::Coded{"pågår, försenat till Q2", "delayed"}));
  EXPECT_EQ(document.goals[0].comment, "Båten är beställd.");
  EXPECT_EQ(document.goals[1].status->code, "completed");
  EXPECT_EQ(document.goals[2].number, "9");
  EXPECT_LT(document.goals[2].confidence, 0.9);
  EXPECT_EQ(document.goals[2].warnings.front().code, "status_in_prose");
}

TEST(StatusNotes, LeaveOtherSentencesAlone) {
  EXPECT_TRUE(read({paragraph("Uppdrag 4: se bilagan om hur arbetet pågår")}).goals.empty() ||
              !read({paragraph("Uppdrag 4: se bilagan om hur arbetet pågår")}).goals.front().status);
  EXPECT_TRUE(read({paragraph("I uppdrag 4 pågår mycket")}).goals.empty());
}

TEST(Goals, MayBeATablesTitle) {
  const auto document = read_table({{"Nämndens mål: Fler båtturer", "<", "<"},
                                    {"Åtgärd", "Ansvarig", "Status"},
                                    {"Skriv en tidtabell", "Skepparen", "● Klar"}},
                                   2);
  ASSERT_EQ(document.goals.size(), 2u);
  EXPECT_EQ(document.goals[0].kind, "namndmal");
  EXPECT_EQ(document.goals[1].status->code, "completed");
  EXPECT_TRUE(document.objectives.empty());
}

TEST(Goals, ReadAColourByTheDocumentsLegend) {
  Table table = table_of({{"Nämndmål", "Bedömning"}, {"Alla får plats", ""}});
  table.cells.back().marks.push_back({{60, 22, 70, 32}, 0xE02020, 0});
  const auto document = read({block_of(table), paragraph("Röd = försenad.")});
  ASSERT_TRUE(document.goals.at(0).status);
  EXPECT_EQ(document.goals[0].status->code, "delayed");
  EXPECT_EQ(document.goals[0].status->text, "försenad");
  const auto disputed = read({block_of(table), paragraph("Röd = försenad"), bullet("Rött betyder ej uppnått")});
  EXPECT_EQ(disputed.goals.at(0).status->code, "not_fulfilled") << "by the general rule";
  EXPECT_EQ(disputed.goals.at(0).status->text, "");
}

TEST(Goals, HangOnTheGoalInTheColumnBefore) {
  const auto document = read_table(
      {{"Nämndmål", "Aktivitet", "Status"}, {"Bättre hamn", "Måla kranen", "Klart"}, {"", "Laga kajen", "Pågår"}});
  ASSERT_EQ(document.goals.size(), 3u);
  EXPECT_EQ(document.goals[0].kind, "namndmal");
  EXPECT_EQ(document.goals[0].text, "Bättre hamn");
  EXPECT_EQ(document.goals[1].objective, "Bättre hamn");
  EXPECT_EQ(document.goals[2].objective, "Bättre hamn");
}

TEST(Goals, AreNotReadFromATableOfRecommendations) {
  EXPECT_TRUE(read_table({{"Rekommendation", "Åtgärd", "Status"}, {"Se över avtal", "Avtalen är sedda", "Klar"}})
                  .goals.empty());
}

TEST(Goals, KnowAColoursName) {
  const auto document = read_table({{"Nämndmål", "Bedömning"}, {"Alla får plats", "Gul"}});
  EXPECT_EQ(document.goals.at(0).status->code, "partly_fulfilled");
  EXPECT_EQ(document.goals.at(0).status->text, "Gul");
}

TEST(Goals, StandBesideTheirIndicator) {
  const auto document = read_table({{"Mål", "Indikator", "Målvärde", "Utfall", "Måluppfyllelse"},
                                    {"Rent vatten", "Siktdjup", "4 m", "3 m", "Delvis uppfyllt"},
                                    {"^", "Antal gäddor", "40", "52", "^"}});
  EXPECT_EQ(document.indicators.size(), 2u);
  ASSERT_EQ(document.goals.size(), 1u);
  EXPECT_EQ(document.goals[0].status->code, "partly_fulfilled");
  EXPECT_EQ(document.indicators[1].goal, "Rent vatten");
  EXPECT_EQ(document.indicators[1].values.total, "52");
}

TEST(Goals, StandBesideIndicatorsOfSeveralYears) {
  const auto document = read_table({{"Mål", "Indikator", "Utfall 2030", "Mål 2031", "Utfall 2031", "Måluppfyllelse"},
                                    {"Rent vatten", "Siktdjup", "3", "4", "5", "Uppfyllt"}});
  EXPECT_EQ(document.indicators.size(), 1u);
  EXPECT_EQ(document.goals.size(), 1u);
}

TEST(GoalHeadings, TakeLabelledLines) {
  const auto document = read({heading("Nämndmål: Alla ska kunna simma"), paragraph("Status: Påbörjad"),
                              paragraph("Ansvarig: badmästaren"), paragraph("Vattnet är varmt.")});
  ASSERT_EQ(document.goals.size(), 1u);
  EXPECT_EQ(document.goals[0].status->code, "ongoing");
  EXPECT_EQ(document.goals[0].responsible, "badmästaren");
  EXPECT_EQ(document.goals[0].description, "Vattnet är varmt.");
}

TEST(GoalHeadings, TakeTheProseAndActionsThatFollow) {
  const auto document =
      read({heading("Inriktningssmål 2 Byn ska växa", 1), heading("Uppdrag: Bygg fler bodar."),
            paragraph("Bodarna är få."), bullet("en röd"), bullet("en blå"), paragraph("Mer kommer."),
            block_of(table_of(
                {{"Nämndens åtgärd", "Koppling till styrdokument", "Förväntade effekter av åtgärden"},
                 {"Rita bodarna", "Policy för bodar, KF 2019\n\nHandlingsplan för byar 2021–2023", "Fler bodar"},
                 {"", "Program för bryggor", ""},
                 {"Bygg bodarna", "", ""}})),
            heading("Bilaga", 1), paragraph("Hör inte dit.")});
  ASSERT_EQ(document.objectives.size(), 1u);
  EXPECT_EQ(document.objectives[0].kind, "inriktningsmal");
  ASSERT_EQ(document.goals.size(), 1u);
  const auto& goal = document.goals[0];
  EXPECT_EQ(goal.kind, "uppdrag");
  EXPECT_EQ(goal.objective, "2");
  EXPECT_EQ(goal.description, "Bodarna är få.\n\n- en röd\n- en blå\n\nMer kommer.");
  ASSERT_EQ(goal.actions.size(), 2u);
  EXPECT_EQ(goal.actions[0].governing_documents,
            (std::vector<std::string>{"Policy för bodar, KF 2019", "Handlingsplan för byar 2021–2023",
                                      "Program för bryggor"}));
  EXPECT_EQ(goal.actions[0].expected_effect, "Fler bodar");
  EXPECT_TRUE(goal.actions[1].governing_documents.empty());
}

TEST(Goals, HangOnTheGroupRowAboveThem) {
  const auto document = read_table({{"Aktivitet", "Ansvarig", "Status"},
                                    {"Fler ska segla", "", ""},
                                    {"Laga bryggan", "Hamnchef", "Pågår"},
                                    {"Tryggare hamn", "", ""},
                                    {"Måla bojarna", "Hamnchef", "Klar"}});
  ASSERT_EQ(document.goals.size(), 2u);
  EXPECT_EQ(document.goals[0].objective, "Fler ska segla");
  EXPECT_EQ(document.goals[1].objective, "Tryggare hamn");
}

TEST(Goals, ThatNobodyHasReportedAreNoGroups) {
  const auto document = read_table(
      {{"Aktivitet", "Ansvarig", "Status"}, {"Laga bryggan", "Hamnchef", "Pågår"}, {"Måla bojarna", "", ""}});
  ASSERT_EQ(document.goals.size(), 2u);
  EXPECT_EQ(document.goals[1].text, "Måla bojarna");
}

TEST(GoalRecords, TellAProjectEach) {
  const auto document = read_table({{"Projekt (3) - Bryggan", "Projektbeskrivning"},
                                    {"Projektnamn", "Ny brygga i norr"},
                                    {"Investeringsutgift (tkr)", "1 250"},
                                    {"Status", "Pågående"},
                                    {"Beskrivning av projekt", "Bryggan byggs av lärk."},
                                    {"Vilket fokusområde stöder projektet?", "Hav"}});
  ASSERT_EQ(document.goals.size(), 1u);
  const model::Goal& goal = document.goals[0];
  EXPECT_EQ(goal.number, "3");
  EXPECT_EQ(goal.kind, "aktivitet");
  EXPECT_EQ(goal.text, "Ny brygga i norr");
  EXPECT_EQ(goal.status->code, "ongoing");
  EXPECT_EQ(goal.description, "Bryggan byggs av lärk.");
  ASSERT_EQ(document.budget.size(), 1u);
  EXPECT_EQ(document.budget[0].values.front().second, 1250);
  EXPECT_EQ(document.budget[0].unit, "tkr");
}

TEST(GoalRecords, TakeAnUnlabelledNameWithDoubt) {
  const auto document = read_table({{"Projekt (4)", "Projektbeskrivning"},
                                    {"Ny boj", "Ny boj (77)"},
                                    {"Status", "Ny"},
                                    {"Beskrivning av projektet", "En boj med lampa."},
                                    {"Tidplan", "2031"}},
                                   1);
  ASSERT_EQ(document.goals.size(), 1u);
  EXPECT_EQ(document.goals[0].text, "Ny boj (77)");
  EXPECT_LT(document.goals[0].confidence, 0.9);
}

} // namespace
} // namespace arshjul::ingest::test
