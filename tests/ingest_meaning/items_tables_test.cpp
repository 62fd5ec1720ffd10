#include "ingest/meaning/items/columns.hpp"
#include "ingest/meaning/items/indicators.hpp"
#include "ingest/meaning/items/table_role.hpp"
#include "tests/ingest_meaning/items_builder.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest::test {
namespace {

Role role_of(const std::vector<std::vector<std::string>>& rows) {
  const Table table = table_of(rows);
  return guess_role(grid_of(table, words()), words(), {}).role;
}

TEST(Labels, AreKnownHoweverANarrowColumnBreaksThem) {
  EXPECT_EQ(match_label("Kontroll-\nområde", "control_column", words())->field, "area");
  EXPECT_EQ(match_label("Jämförvärd e", "indicator_column", words())->field, "reference");
  EXPECT_EQ(match_label("Sannolikhet (1–6)", "risk_column", words())->field, "likelihood");
  EXPECT_EQ(match_label("Hamnnämndens bedömning", "goal_column", words())->field, "status");
  EXPECT_EQ(match_label("Kontrolmoment", "control_column", words())->field, "control");
  EXPECT_FALSE(match_label("Väderlek", "control_column", words()));
}

TEST(Role, IsTheKindThatExplainsTheHeaderBest) {
  EXPECT_EQ(role_of({{"Nämnd", "Riskområde/process", "Kontrollmoment"}, {"a", "b", "c"}}), Role::controls);
  EXPECT_EQ(role_of({{"Process/rutin/system", "Kontrollmoment", "Riskvärde", "Kontrollmetod"}, {"a", "b", "c", "d"}}),
            Role::controls);
  EXPECT_EQ(role_of({{"Aktivitet", "Status", "Kommentar"}, {"a", "b", "c"}}), Role::goals);
  EXPECT_EQ(role_of({{"Statistik", "Bokslut 2023", "Bokslut 2024"}, {"Besök", "10", "12"}}), Role::indicators);
  EXPECT_EQ(role_of({{"Ekonomi (tkr)", "2024", "2025"}, {"Intäkter", "10", "12"}}), Role::budget);
  EXPECT_EQ(role_of({{"Antal", "2024", "2025"}, {"Båtar", "10", "12"}}), Role::unknown);
  EXPECT_EQ(role_of({{"Väder", "Vind"}, {"Sol", "Svag"}}), Role::unknown);
}

TEST(Role, IsUnknownWhereAHeaderCellHoldsTwoNames) {
  const auto document = read_table(
      {{"Nr Aktivitet", "Ansvarig", "Status"}, {"1 Laga bryggan", "Hamnchef", "Klar"}, {"Måla båten", "", "Klar"}});
  EXPECT_TRUE(document.goals.empty());
  ASSERT_EQ(document.warnings.size(), 1u);
  EXPECT_EQ(document.warnings[0].code, "merged_columns");
  EXPECT_TRUE(holds_two_names("Bokslut 2027 Budget 2028", words()));
  EXPECT_FALSE(holds_two_names("Kontrollmetod och minsta volym", words()));
}

TEST(Role, TellsANumberFromTheNameThatItLeads) {
  const auto document = read_table({{"Nr Uppdrag", "Ansvarig", "Status"},
                                    {"1.1 Laga bryggan", "Hamnchef", "Klar"},
                                    {"1.2 Måla båten", "Hamnchef", "Pågår"}});
  ASSERT_EQ(document.goals.size(), 2u);
  EXPECT_EQ(document.goals[1].number, "1.2");
  EXPECT_EQ(document.goals[1].text, "Måla båten");
  EXPECT_LT(document.goals[1].confidence, 0.8);
}

TEST(Labels, OfALowerStoreyAreNotNamedByWhatTheyShare) {
  const auto document = read_table({{"Område", "Risk", "<", "<", "Kontroll", "<"},
                                    {"^", "Riskbeskrivning", "Vikt", "S×K", "Kontrollmoment", "Metod"},
                                    {"Hamn", "Bryggan ruttnar", "tung", "6", "Syn av pålar", "Årligen"}},
                                   2);
  ASSERT_EQ(document.controls.size(), 1u);
  EXPECT_EQ(document.controls[0].risk, "Bryggan ruttnar");
  EXPECT_EQ(document.controls[0].method, "Årligen");
}

TEST(Labels, TakeAMultiplicationSignForAnX) {
  EXPECT_EQ(match_label("S×K", "risk_column", words())->field, "value");
  EXPECT_EQ(match_label("Riskvärde (S × K)", "risk_column", words())->field, "value");
}

TEST(Indicators, HaveATwoStoreyHeaderAndATitle) {
  const auto document = read_table({{"Nämndmål: Fler ska segla", "<", "<", "<", "<"},
                                    {"Indikator", "Nuvärde", "<", "Målsättning", "Trend"},
                                    {"^", "Totalt", "Kvinnor", "^", "^"},
                                    {"Antal seglare:", "", "", "", ""},
                                    {"a: Barn", "12", "", "", ""},
                                    {"b: Vuxna", "", "", "", ""},
                                    {"Andel båtar", "40", "22", "50", "Öka"}},
                                   3);
  ASSERT_EQ(document.indicators.size(), 2u);
  EXPECT_EQ(document.indicators[0].name, "Antal seglare");
  EXPECT_EQ(document.indicators[0].goal, "Fler ska segla");
  EXPECT_EQ(document.indicators[0].breakdown, (std::vector<std::string>{"Barn", "Vuxna"}));
  EXPECT_EQ(document.indicators[1].values.total, "40");
  EXPECT_EQ(document.indicators[1].values.women, "22");
  EXPECT_EQ(document.indicators[1].target, "50");
  EXPECT_EQ(document.indicators[1].trend, "Öka");
  EXPECT_TRUE(document.goals.empty());
}

TEST(Indicators, JoinAKnownWordThatANarrowColumnBroke) {
  const auto document =
      read_table({{"Indikator", "Utfall", "Trend"}, {"Seglare", "12", "Minsk a"}, {"Roddare", "3", "s å där"}});
  ASSERT_EQ(document.indicators.size(), 2u);
  EXPECT_EQ(document.indicators[0].trend, "Minska");
  EXPECT_EQ(document.indicators[1].trend, "s å där");
}

TEST(Confidence, FallsWhereTwoColumnsSeemToHaveRunTogether) {
  Table table = table_of({{"Kontrollmoment", "Metod", "Resultat"},
                          {"Syn av pålar", "Tio pålar per bryggaHamnmästare", "Avvikelse"},
                          {"Livbojar", "Alla", "Avvikelse"}});
  table.confidence = 0.9;
  const auto document = read({block_of(table)});
  ASSERT_EQ(document.controls.size(), 2u);
  EXPECT_LT(document.controls[0].confidence, 0.7);
  EXPECT_EQ(document.controls[0].warnings.back().code, "glued_cells");
  EXPECT_DOUBLE_EQ(document.controls[1].confidence, 0.9);
}

TEST(Confidence, FallsWhereAGoalBeginsInTheMidstOfASentence) {
  Table table =
      table_of({{"Uppdrag", "Status", "Ansvarig"}, {"Laga bryggan", "Klar", "Hamnen"}, {"mindre", "", "innan"}});
  table.confidence = 0.95;
  const auto document = read({block_of(table)});
  ASSERT_EQ(document.goals.size(), 2u);
  EXPECT_DOUBLE_EQ(document.goals[0].confidence, 0.95);
  EXPECT_LT(document.goals[1].confidence, 0.9);
}

TEST(Indicators, TellAGoalFromATarget) {
  const auto document =
      read_table({{"Mål", "Indikator", "Utfall", "Mål 2032"}, {"Fler ska segla", "Antal seglare", "9", "12"}});
  ASSERT_EQ(document.indicators.size(), 1u);
  EXPECT_EQ(document.indicators[0].goal, "Fler ska segla");
  EXPECT_EQ(document.indicators[0].target, "12");
  EXPECT_EQ(document.indicators[0].columns.size(), 2u);
}

TEST(Indicators, ShareWhatAMergedCellSaysButNoValue) {
  const auto document = read_table({{"Nämnd", "Indikator", "Utfall"},
                                    {"Hamnnämnden", "Antal seglare", "9"},
                                    {"^", "Antal roddare", "^"}});
  ASSERT_EQ(document.indicators.size(), 2u);
  using Columns = decltype(document.indicators[1].columns);
  EXPECT_EQ(document.indicators[1].columns, (Columns{{"Nämnd", "Hamnnämnden"}}));
  EXPECT_EQ(document.indicators[1].values.total, "");
}

TEST(Indicators, PartTheirBreakdown) {
  const IndicatorName parts = read_indicator_name("Antal seglare: a: Barn 0–12 år b: Vuxna");
  EXPECT_EQ(parts.name, "Antal seglare");
  EXPECT_EQ(parts.breakdown, (std::vector<std::string>{"Barn 0–12 år", "Vuxna"}));
  EXPECT_TRUE(read_indicator_name("Andel (se c) ovan").breakdown.empty());
}

TEST(Indicators, RepeatedInAnAnnexAreOne) {
  const Table table = table_of({{"Indikator", "Trend"}, {"Antal seglarläger", "Öka"}});
  const Table slip = table_of({{"Indikator", "Trend"}, {"Antal segelrläger", "Öka"}});
  const Table again = table_of({{"Indikator", "Trend"}, {"Antal segla läger", "Öka"}});
  EXPECT_EQ(read({block_of(table), block_of(table)}).indicators.size(), 1u);
  EXPECT_EQ(read({block_of(table), block_of(again)}).indicators.size(), 1u);
  EXPECT_EQ(read({block_of(table), block_of(slip)}).indicators.size(), 2u);
}

TEST(Indicators, SayWhatTheirRowsCount) {
  const auto document = read_table({{"Statistik", "Bokslut 2031", "Bokslut 2032"},
                                    {"Antal dopp", "", ""},
                                    {"Norra bryggan", "12", "stängt"},
                                    {"Södra bryggan", "9", "10"}});
  ASSERT_EQ(document.indicators.size(), 2u);
  EXPECT_EQ(document.indicators[1].name, "Antal dopp: Södra bryggan");
  EXPECT_EQ(document.indicators[0].columns.at(1), (std::pair<std::string, std::string>{"Bokslut 2032", "stängt"}));
  EXPECT_EQ(document.indicators[0].values.total, "") << "which year is meant isn't said";
}

TEST(Tables, MayHaveAHeaderWhoseLinesLieBesideTheRows) {
  const auto document =
      read_table({{"Bryggor (tkr)", "Plan 2031", "<", "Total utgift"}, {"Norra bryggan", "3", "15", "<"}});
  ASSERT_EQ(document.budget.size(), 1u);
  const std::vector<std::pair<std::string, double>> expected{{"Plan 2031", 3}, {"Total utgift", 15}};
  EXPECT_EQ(document.budget[0].values, expected);
}

TEST(Tables, DontTakeAShadedRowForAHeader) {
  const auto document =
      read_table({{"Nämndmål", "Bedömning"}, {"Bryggan ska hålla", "Uppfyllt"}, {"Fyren ska lysa", "Uppfyllt"}}, 2);
  EXPECT_EQ(document.goals.size(), 2u);
}

TEST(Tables, PrintedWithoutAGapAreParted) {
  const auto document = read_table({{"Nämndmål", "<", "Bedömning"},
                                    {"Bryggan ska hålla", "<", "Uppfyllt"},
                                    {"Aktivitet", "Status", "Färdiggrad"},
                                    {"Olja bryggan", "Klar", "100 %"}});
  ASSERT_EQ(document.goals.size(), 2u);
  EXPECT_EQ(document.goals[0].status->code, "fulfilled");
  EXPECT_EQ(document.goals[1].kind, "aktivitet");
  EXPECT_EQ(document.tables.size(), 2u);
}

TEST(Indicators, AreNotReadFromAGlossary) {
  const auto document = read({heading("Begrepp"), block_of(table_of({{"Kontrollområde", "Vad det handlar om"},
                                                                     {"Riskbeskrivning", "Vad som kan hända"},
                                                                     {"Kontrollmoment", "Vad vi tittar på"}},
                                                                    0))});
  EXPECT_TRUE(document.controls.empty());
  EXPECT_EQ(document.tables.at(0).role, "unknown");
}

TEST(Indicators, TakeTheirTitleFromTheLineAbove) {
  const auto document =
      read({heading("Nämndmål: Bättre bryggor"), paragraph("Prosa."), heading("Indikatorer"),
            paragraph("Grunduppdrag: Segling"), block_of(table_of({{"Indikator", "Trend"}, {"Antal båtar", "Öka"}}))});
  ASSERT_EQ(document.indicators.size(), 1u);
  EXPECT_EQ(document.indicators[0].goal, "Segling");
  EXPECT_EQ(document.goals.size(), 1u);
  EXPECT_EQ(document.goals[0].description, "Prosa.");
}

TEST(Indicators, GoOnBelowAFlattenedTable) {
  const auto document =
      read({heading("Nämndmål: Segling"),
            block_of(table_of({{"Indikator", "Trend"}, {"Nämndmål: Segling", "<"}, {"Antal båtar", "Öka"}})),
            heading("Nämndmål: Segling"), paragraph("Andel seglare:"), paragraph("a: Barn"), paragraph("b: Vuxna"),
            paragraph("Andel segel, Båtbasen"), paragraph("Här börjar prosan igen. Den har flera meningar.")});
  ASSERT_EQ(document.indicators.size(), 3u);
  EXPECT_EQ(document.indicators[1].name, "Andel seglare");
  EXPECT_EQ(document.indicators[1].breakdown.size(), 2u);
  EXPECT_EQ(document.indicators[2].goal, "Segling");
}

TEST(Budget, StandsUnderItsTablesName) {
  const auto document = read({heading("Ekonomi"), block_of(table_of({{"Bryggbygge, tkr", "Budget"}, {"Virke", "12"}})),
                              block_of(table_of({{"Belopp i tkr", "Budget"}, {"Spik", "3"}}))});
  ASSERT_EQ(document.budget.size(), 2u);
  EXPECT_EQ(document.budget[0].group, "Bryggbygge");
  EXPECT_EQ(document.budget[1].group, "Ekonomi");
}

TEST(Budget, JoinsItsHeaderAndReadsAmounts) {
  const auto document = read_table({{"Belopp i miljoner kronor", "Beslutad", "Prognos 2031"},
                                    {"^", "budget 2031", "^"},
                                    {"Kajplatser", "", ""},
                                    {"Avgifter (12)", "4", "- 6 279"},
                                    {"Summa", "115", "oklart"}},
                                   2);
  ASSERT_EQ(document.budget.size(), 2u);
  EXPECT_EQ(document.budget[0].label, "Avgifter (12)");
  EXPECT_EQ(document.budget[0].group, "Kajplatser");
  EXPECT_EQ(document.budget[0].unit, "miljoner kronor");
  ASSERT_EQ(document.budget[0].values.size(), 2u);
  EXPECT_EQ(document.budget[0].values[0].first, "Beslutad budget 2031");
  EXPECT_EQ(document.budget[0].values[1].second, -6279);
  ASSERT_EQ(document.budget[1].values.size(), 1u);
  EXPECT_EQ(document.budget[1].warnings.at(0).code, "unread_number");
}

} // namespace
} // namespace arshjul::ingest::test
