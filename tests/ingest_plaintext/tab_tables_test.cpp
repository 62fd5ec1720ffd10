#include "ingest/plaintext/plaintext.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

std::vector<Table> tables(std::string_view text) {
  static const Vocabulary vocabulary = Vocabulary::load();
  std::vector<Table> found;
  for (const Block& block : read_text(text, vocabulary).blocks)
    if (block.kind == BlockKind::table) found.push_back(block.table);
  return found;
}

std::string at(const Table& table, int row, int column) {
  const Cell* cell = table.at(row, column);
  return cell ? cell->text : "∅";
}

TEST(TabTables, ReadsHeaderAndEmptyCells) {
  const auto found = tables("Indikator\tMålvärde\tTrend\nAntal båtar\t\tÖka\nAntal åror\t12\t\n");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].rows, 3);
  EXPECT_EQ(found[0].columns, 3);
  EXPECT_EQ(found[0].header_rows, 1);
  EXPECT_EQ(at(found[0], 1, 2), "Öka");
  EXPECT_EQ(at(found[0], 2, 1), "12");
  EXPECT_EQ(found[0].evidence, "tabs");
}

TEST(TabTables, GoesOnOverARepeatedHeader) {
  const auto found = tables("Indikator\tTrend\nAntal båtar\tÖka\n\nIndikator\tTrend\nAntal åror\tMinska\n");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].rows, 3);
}

TEST(TabTables, StartsANewTableAtATitleWithItsHeader) {
  const auto found = tables("Nämndmål: Fler båtar\t\t\nIndikator\tNuvärde\tTrend\nAntal båtar\t3\tÖka\n"
                            "Nämndmål: Färre åror\t\t\nIndikator\tNuvärde\tTrend\nAntal åror\t9\tMinska\n");
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[1].header_rows, 2);
  EXPECT_EQ(at(found[1], 0, 2), "Nämndmål: Färre åror"); // the title reaches over all columns
}

TEST(TabTables, MergesTheStoreysOfAHeader) {
  const auto found = tables("Indikator\tNuvärde\t\tTrend\n\tTotalt\tKvinnor\t\nAntal båtar\t4\t2\tÖka\n");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].header_rows, 2);
  EXPECT_EQ(at(found[0], 1, 0), "Indikator");
  EXPECT_EQ(at(found[0], 0, 2), "Nuvärde");
  EXPECT_EQ(at(found[0], 1, 2), "Kvinnor");
}

TEST(TabTables, ReadsAColumnNameThatGoesOnBelow) {
  const auto found = tables("Belopp i tkr\tBeslutad\t\n\tbudget 2030\tPrognos 2030\nTaxor\t4\t5\n");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].header_rows, 2);
  EXPECT_EQ(at(found[0], 1, 1), "Beslutad budget 2030");
  EXPECT_EQ(at(found[0], 1, 2), "Prognos 2030");
}

TEST(TabTables, HasNoHeaderWhereTextStands) {
  const auto found = tables("Båt\tDet som man far över sjön med, med eller utan segel.\nÅra\tDet som man ror med.\n");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].header_rows, 0);
}

TEST(TabTables, MakesListsInACellLinesAgain) {
  const auto found = tables("Båt\tDelarna är: <ul style=\"x\"> - köl - mast - segel\nÅra\tBlad.\n");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(at(found[0], 0, 1), "Delarna är:\n\n- köl\n- mast\n- segel");
}

TEST(TabTables, KeepsLinesAcrossAndComments) {
  const auto found = tables("Aktivitet\tAnsvarig\tStatus\nFler ska segla\nLaga bryggan\tHamnchef\tPågår\n"
                            "Kommentar: Virket är beställt.\nMåla bojarna\tHamnchef\tKlar\nKommentar: Gjort i maj.\n");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].rows, 6);
  EXPECT_EQ(at(found[0], 1, 2), "Fler ska segla");
  EXPECT_EQ(at(found[0], 5, 0), "Kommentar: Gjort i maj.");
}

TEST(TabTables, LeavesALineOfProseBelowAlone) {
  const auto found = tables("Aktivitet\tAnsvarig\tStatus\nLaga bryggan\tHamnchef\tPågår\nSedan kom hösten.\n");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].rows, 2);
}

TEST(TabTables, KeepsARecordWithAFigureWhole) {
  const auto found = tables("Projektnamn\tNy brygga\nUtgift (tkr)\t400\nStatus\tNy\n");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].rows, 3);
  EXPECT_EQ(found[0].header_rows, 0);
}

TEST(TabTables, AreNotMadeOfMarkersOfAList) {
  EXPECT_TRUE(tables("1.\tatt laga bryggan, samt\n2.\tatt måla bojarna.\n").empty());
}

} // namespace
} // namespace arshjul::ingest
