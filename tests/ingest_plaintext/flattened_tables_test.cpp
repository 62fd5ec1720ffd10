#include "ingest/plaintext/plaintext.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

Flow read(std::string_view text) {
  static const Vocabulary vocabulary = Vocabulary::load();
  return read_text(text, vocabulary);
}

std::vector<Table> tables(std::string_view text) {
  std::vector<Table> found;
  for (const Block& block : read(text).blocks)
    if (block.kind == BlockKind::table) found.push_back(block.table);
  return found;
}

std::string at(const Table& table, int row, int column) {
  const Cell* cell = table.at(row, column);
  return cell ? cell->text : "∅";
}

TEST(FlattenedTables, SplitsRowsAtNumbersAndKnownValues) {
  const auto found = tables("Uppdrag Status Kommentar\n\n"
                            "3. Laga alla båtar som läcker i\nhamnen.\n\nPåbörjad\n\n"
                            "Två båtar är redan lagade och den tredje står på tur efter semestern.\n\n"
                            "7. Måla bryggan.\n\nAvslutad Färgen räckte till hela bryggan.\n\n"
                            "9. Köpa nya åror till alla. Pågående\n\nAnbud väntas in under hösten.\n");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].rows, 4);
  EXPECT_EQ(at(found[0], 1, 0), "3. Laga alla båtar som läcker i hamnen.");
  EXPECT_EQ(at(found[0], 1, 1), "Påbörjad");
  EXPECT_EQ(at(found[0], 2, 1), "Avslutad");
  EXPECT_EQ(at(found[0], 2, 2), "Färgen räckte till hela bryggan.");
  EXPECT_EQ(at(found[0], 3, 0), "9. Köpa nya åror till alla.");
  EXPECT_EQ(found[0].evidence, "flattened");
  EXPECT_LT(found[0].confidence, 1);
}

TEST(FlattenedTables, DropsTheHeaderOfTheNextPage) {
  const auto found = tables("Uppdrag Status Kommentar\n1. Ro.\nPåbörjad\nDet går fort.\n\f"
                            "Uppdrag Status Kommentar\n2. Segla.\nPåbörjad\nDet går sakta.\n");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].rows, 3);
  EXPECT_EQ(at(found[0], 2, 2), "Det går sakta.");
}

TEST(FlattenedTables, JoinsAValueThatItsColumnBroke) {
  const auto found = tables("Kontrollmoment Resultat Kommentar\nAtt alla båtar räknas varje vår.\nUtan\nanmärkning\n"
                            "Alla båtar fanns på plats.\nAtt årorna räknas.\nUtan\nanmärkning\nAlla åror fanns.\n");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].rows, 3);
  EXPECT_EQ(at(found[0], 1, 1), "Utan anmärkning");
  EXPECT_EQ(at(found[0], 2, 2), "Alla åror fanns.");
}

TEST(FlattenedTables, PutsSubLabelsIntoTheirColumns) {
  const auto found =
      tables("Riskområde Risk Beskrivning Åtgärder\n\nRisker i hamnen\n\n  Läckande båtar\n\n"
             "Riskbeskrivning\nBåtarna kan sjunka om ingen ser till dem.\n\nKonsekvensbeskrivning\n"
             "Ingen kommer över sjön.\n\nÅtgärder\n\nBåtarna ses över varje vecka.\n\n"
             "  Trasiga åror\n\nRiskbeskrivning\nÅrorna kan brista.\n\nÅtgärder\n\nÅrorna byts varje år.\n");
  ASSERT_EQ(found.size(), 1u);
  ASSERT_EQ(found[0].rows, 3);
  EXPECT_EQ(at(found[0], 1, 1), "Läckande båtar");
  EXPECT_EQ(at(found[0], 2, 0), "Risker i hamnen"); // the area reaches down
  EXPECT_EQ(at(found[0], 2, 1), "Trasiga åror");
  EXPECT_TRUE(at(found[0], 2, 3).ends_with("Årorna byts varje år."));
}

TEST(FlattenedTables, EndsAtTheNextPart) {
  const Flow flow =
      read("Uppdrag Status Kommentar\n1. Ro.\nPåbörjad\nDet går fort.\n\nBilaga 2, Hamnens bok\n\nHär står båtarna.\n");
  ASSERT_EQ(flow.blocks.size(), 3u);
  EXPECT_EQ(flow.blocks[1].kind, BlockKind::heading);
}

TEST(Records, ReadsLabelsBesideAndAboveTheirValues) {
  const auto found =
      tables("Risk Båten läcker.\n\nRiskvärde 9\n\nBefintliga aktivi-\nteter och egen-\nkontroller\n\n"
             "Ösning varje dag.\n\nFöljer plan Ja\n\nRisk Åran brister.\n\nRiskvärde 4\n\nBefintliga aktivi-\n"
             "teter och egen-\nkontroller\n\nByte varje år.\n\nFöljer plan Nej\n");
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].rows, 4);
  EXPECT_EQ(found[0].columns, 2);
  EXPECT_EQ(at(found[0], 2, 0), "Befintliga aktiviteter och egenkontroller");
  EXPECT_EQ(at(found[0], 2, 1), "Ösning varje dag.");
  EXPECT_EQ(at(found[1], 0, 1), "Åran brister.");
  EXPECT_EQ(at(found[1], 3, 1), "Nej");
}

TEST(Records, ReadsThemWithoutBlankLines) {
  EXPECT_EQ(
      tables("Risk Båten läcker.\nRiskvärde 9\nFöljer plan Ja\nRisk Åran brister.\nRiskvärde 4\nFöljer plan Nej\n")
          .size(),
      2u);
}

TEST(Records, TakesOneHeadingForNone) {
  EXPECT_TRUE(tables("Uppföljning\n\nBåtarna har räknats.\n\nAnalys\n\nDe är många.\n").empty());
}

TEST(ListedRows, StandUnderAHeaderThatLostThem) {
  const auto found =
      tables("Nämndmål: Fler båtar\n\nIndikator\tNuvärde\t\tTrend\n\tTotalt\tKvinnor\t\n\nAntal båtar i hamnen\n\n"
             "Antal åror:\n\na: Långa\n\nb: Korta\n");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].rows, 7);
  EXPECT_EQ(found[0].header_rows, 3);
  EXPECT_EQ(at(found[0], 0, 0), "Nämndmål: Fler båtar");
  EXPECT_EQ(at(found[0], 5, 0), "a: Långa");
}

} // namespace
} // namespace arshjul::ingest
