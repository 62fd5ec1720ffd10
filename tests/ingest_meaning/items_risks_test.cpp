#include "ingest/meaning/items/sublabels.hpp"
#include "tests/ingest_meaning/items_builder.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest::test {
namespace {

TEST(Risks, AreFoundByTheWordsOfTheirHeader) {
  const auto document = read_table({{"Riskvärde", "Konsekvens", "Sannolikhet", "Risk", "Åtgärder"},
                                    {"12", "4", "3", "Bryggan ruttnar", "Olja den"},
                                    {"9", "4", "2", "Båten läcker", ""}});
  ASSERT_EQ(document.risks.size(), 2u);
  EXPECT_EQ(document.risks[0].title, "Bryggan ruttnar");
  EXPECT_EQ(document.risks[0].value, 12);
  EXPECT_EQ(document.risks[0].likelihood, 3);
  EXPECT_EQ(document.risks[0].measures, "Olja den");
  EXPECT_EQ(document.risks[0].confidence, 1);
  EXPECT_EQ(document.risks[1].value, 9) << "an odd product is told, never put right";
  EXPECT_LT(document.risks[1].confidence, 1);
  ASSERT_EQ(document.risks[1].warnings.size(), 1u);
  EXPECT_EQ(document.risks[1].warnings[0].code, "odd_risk_value");
}

TEST(Risks, InheritAMergedAreaAndPartLabelledCells) {
  const auto document = read_table(
      {{"Riskområde", "Risk", "", "Beskrivning", "Åtgärd/Kommentar"},
       {"Hamnen", "Is i rännan", "", "Riskbeskrivning\n\nIsen lägger sig.\n\nKonsekvensbeskrivning\n\nBåtar fastnar.",
        "Åtgärder\n\nBryt isen.\n\nUppföljning\n\nIsen bröts."},
       {"^", "Dimma", "", "Riskbeskrivning Dimman är tät.", "Lyktor sätts upp."},
       {"", "Storm", "", "Beskrivning av risk: Det blåser.", ""}});
  ASSERT_EQ(document.risks.size(), 3u);
  EXPECT_EQ(document.risks[0].description, "Isen lägger sig.");
  EXPECT_EQ(document.risks[0].consequence_description, "Båtar fastnar.");
  EXPECT_EQ(document.risks[0].measures, "Bryt isen.");
  EXPECT_EQ(document.risks[0].follow_up, "Isen bröts.");
  EXPECT_EQ(document.risks[1].area, "Hamnen");
  EXPECT_EQ(document.risks[1].description, "Dimman är tät.");
  EXPECT_EQ(document.risks[1].measures, "Lyktor sätts upp.");
  EXPECT_EQ(document.risks[2].area, "Hamnen");
  EXPECT_EQ(document.risks[2].description, "Det blåser.");
}

TEST(Risks, ToldInOneTextHaveItAsTitle) {
  const auto document = read_table({{"Riskbeskrivning", "Riskvärde"}, {"Måsar stjäl glass.", "Hög"}});
  ASSERT_EQ(document.risks.size(), 1u);
  EXPECT_EQ(document.risks[0].title, "Måsar stjäl glass.");
  EXPECT_EQ(document.risks[0].level, "Hög");
  EXPECT_FALSE(document.risks[0].value);
}

TEST(Risks, AreToldByWhatStandsBelowAnAmbiguousHeader) {
  const auto document = read_table({{"Riskbeskrivning", "Konsekvens", "Sannolikhet", "Risk"},
                                    {"Måsar stjäl glass.", "Gästerna går hem utan glass", "2", "6"}});
  ASSERT_EQ(document.risks.size(), 1u);
  EXPECT_EQ(document.risks[0].title, "Måsar stjäl glass.");
  EXPECT_EQ(document.risks[0].consequence_description, "Gästerna går hem utan glass");
  EXPECT_FALSE(document.risks[0].consequence);
  EXPECT_EQ(document.risks[0].value, 6);
}

TEST(Risks, MayBeWrittenAsAProduct) {
  const auto document = read_table({{"Risk", "Process", "Riskbedömning"}, {"Lyktan slocknar", "Fyren", "2 x 4 = 8"}});
  ASSERT_EQ(document.risks.size(), 1u);
  EXPECT_EQ(document.risks[0].likelihood, 2);
  EXPECT_EQ(document.risks[0].value, 8);
}

TEST(Risks, StandBesideTheirControl) {
  const auto document =
      read_table({{"Risk", "Sannolikhet", "Konsekvens", "Riskvärde", "Kontrollmoment", "Kontrollmetod"},
                  {"Lyktan slocknar", "2", "4", "8", "Tänd lyktan", "Rondering"}});
  ASSERT_EQ(document.controls.size(), 1u);
  EXPECT_EQ(document.controls[0].risk, "Lyktan slocknar");
  ASSERT_EQ(document.risks.size(), 1u);
  EXPECT_EQ(document.risks[0].value, 8);
}

TEST(Records, AreReadByTheirLabels) {
  const auto document = read_table({{"Risk", "Kajen rasar"},
                                    {"Ansvarsområde/ process", "Hamndrift"},
                                    {"Riskvärde", "8"},
                                    {"Befintliga aktivi-teter och egen-kontroller", "Besiktning"},
                                    {"Planerad hante-ring", "Ny pålning"},
                                    {"Följer plan", "Ja"},
                                    {"Kommentar", "Pålarna är köpta."},
                                    {"Risk", "Kranen faller"},
                                    {"Riskvärde", "12"},
                                    {"Följer plan", "Kanske"}},
                                   0);
  ASSERT_EQ(document.risks.size(), 2u);
  EXPECT_EQ(document.risks[0].title, "Kajen rasar");
  EXPECT_EQ(document.risks[0].process, "Hamndrift");
  EXPECT_EQ(document.risks[0].value, 8);
  EXPECT_EQ(document.risks[0].existing_controls, "Besiktning");
  EXPECT_EQ(document.risks[0].planned_response, "Ny pålning");
  EXPECT_EQ(document.risks[0].follows_plan->code, "yes");
  EXPECT_EQ(document.risks[0].comment, "Pålarna är köpta.");
  EXPECT_EQ(document.risks[1].title, "Kranen faller");
  EXPECT_EQ(document.risks[1].follows_plan->code, "unknown");
  EXPECT_EQ(document.tables[0].rows.size(), 10u);
}

TEST(Controls, InheritTheirAreaAndCodeTheirResult) {
  const auto document =
      read_table({{"Kontrollområde", "Riskbeskrivning", "Kontrollmoment", "Kontrollmetod", "Resultat", "Kommentar"},
                  {"Kassan", "Pengar försvinner", "Räkna kassan", "Stickprov", "Utan anmärkning", ""},
                  {"^", "Pengar försvinner", "Lås skåpet", "Besök", "Mindre avvikelse", "Nyckeln satt i."}});
  ASSERT_EQ(document.controls.size(), 2u);
  EXPECT_EQ(document.controls[0].result->code, "no_remark");
  EXPECT_EQ(document.controls[1].area, "Kassan");
  EXPECT_EQ(document.controls[1].result->code, "minor_deviation");
  EXPECT_EQ(document.controls[1].comment, "Nyckeln satt i.");
}

TEST(Controls, TakeTheCodedWordOfTwoResults) {
  const auto document = read_table({{"Risk", "Kontroll", "Resultat av kontroll", "Bedömning"},
                                    {"Stöld", "Väg tanken", "Tanken vägdes två gånger.", "Utan anmärkning"}});
  ASSERT_EQ(document.controls.size(), 1u);
  EXPECT_EQ(document.controls[0].result->code, "no_remark");
  EXPECT_EQ(document.controls[0].comment, "Tanken vägdes två gånger.");
  EXPECT_EQ(document.controls[0].confidence, 1);
}

TEST(Controls, AnswerWhetherTheyDeviate) {
  const auto document =
      read_table({{"Kontrollområde", "Kontrollmoment", "Avvikelse (ja/nej)"}, {"Kassa", "Räkna", "Nej"}});
  EXPECT_EQ(document.controls.at(0).result->code, "no_remark");
}

TEST(Controls, KeepARisksLabelsAndPartTheirFollowUp) {
  const auto document = read_table(
      {{"Riskområden", "Risker", "Aktivitet"},
       {"Hamnen", "Is i rännan\n\nRiskbeskrivning\n\nIsen lägger sig.", "Mät isen\n\nUppföljning\n\nIsen mättes."}});
  ASSERT_EQ(document.controls.size(), 1u);
  EXPECT_TRUE(document.risks.empty());
  EXPECT_EQ(document.controls[0].risk, "Is i rännan\n\nRiskbeskrivning\n\nIsen lägger sig.");
  EXPECT_EQ(document.controls[0].control, "Mät isen");
  EXPECT_EQ(document.controls[0].follow_up, "Isen mättes.");
}

TEST(Records, CutByAPageGoOnInTheNextTable) {
  const auto first = table_of({{"Risk", "Isen brister"}, {"Process", "Vintervägen"}, {"Sannolikhet", "2"}}, 0);
  auto second = table_of({{"Riskvärde", "8"},
                          {"Kommentar", "Mäts varje dag."},
                          {"Risk", "Bojen driver"},
                          {"Process", "Farleden"},
                          {"Riskvärde", "6"}},
                         0);
  for (Cell& cell : second.cells) cell.provenance.front().page = 2;
  model::Document document;
  const Flow flow{{block_of(first), block_of(second)}, {}, {}, {}};
  interpret_items(flow, words(), document);
  ASSERT_EQ(document.risks.size(), 2u);
  EXPECT_EQ(document.risks[0].value, 8);
  EXPECT_EQ(document.risks[0].comment, "Mäts varje dag.");
  EXPECT_LT(document.risks[0].confidence, 1);
  EXPECT_EQ(document.risks[1].title, "Bojen driver");
  EXPECT_EQ(document.risks[1].value, 6);
}

TEST(Sublabels, DontBreakSentences) {
  const auto parts = split_by_labels("Vi planerar fler Åtgärder för hamnen.", "cell_label", words());
  ASSERT_EQ(parts.size(), 1u);
  EXPECT_EQ(parts[0].field, "");
}

TEST(Records, HaveTheirHeadAcrossAndTwoPairsInARow) {
  const auto document = read_table({{"Risk 2: Att bryggan brister", "<", "<", "<"},
                                    {"Sannolikhet", "3 (möjlig)", "Konsekvens", "4"},
                                    {"Riskvärde", "12", "Risknivå", "Hög"},
                                    {"Befintliga kontroller", "Syn varje vår", "<", "<"},
                                    {"Ansvarig", "Hamnchef", "Följer plan", "Ja"}},
                                   0);
  ASSERT_EQ(document.risks.size(), 1u);
  const model::Risk& risk = document.risks[0];
  EXPECT_EQ(risk.number, "2");
  EXPECT_EQ(risk.title, "Att bryggan brister");
  EXPECT_EQ(risk.likelihood, 3);
  EXPECT_EQ(risk.consequence, 4);
  EXPECT_EQ(risk.level, "Hög");
  EXPECT_EQ(risk.existing_controls, "Syn varje vår");
  EXPECT_EQ(risk.responsible, "Hamnchef");
  ASSERT_TRUE(risk.follows_plan);
  EXPECT_EQ(risk.follows_plan->code, "yes");
}

} // namespace
} // namespace arshjul::ingest::test
