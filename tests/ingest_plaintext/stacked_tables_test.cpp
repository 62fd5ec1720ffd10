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

TEST(StackedTables, CountRowsByTheirStatus) {
  const auto found =
      tables("Nr\nAktivitet\nStatus\nFler ska segla\n1\nLaga bryggan\nPågår\n2\nMåla bojarna\nAvslutad\n");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].rows, 4);
  EXPECT_EQ(at(found[0], 1, 2), "Fler ska segla");
  EXPECT_EQ(at(found[0], 3, 1), "Måla bojarna");
}

TEST(StackedTables, KeepCommentsBelowTheirRow) {
  const auto found = tables("Titel\nAnsvarig\nStatus\nLaga bryggan\nHamnchef\nPågår\nKommentar:\nVirket är beställt.\n"
                            "Måla bojarna\nHamnchef\nKlar\nKommentar:\nGjort i maj.\n");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].rows, 5);
  EXPECT_EQ(at(found[0], 2, 0), "Kommentar: Virket är beställt.");
}

TEST(StackedTables, LeaveAnAreaOutThatStandsForSeveralRows) {
  const auto found = tables("Målområde\nUppdrag\nStatus\nHamn\nLaga bryggan\nPågår\nMåla bojarna\nAvslutad\n"
                            "Hav\nRäkna sälar\nPågår\n");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(at(found[0], 2, 0), "∅");
  EXPECT_EQ(at(found[0], 2, 1), "Måla bojarna");
  EXPECT_EQ(at(found[0], 3, 0), "Hav");
}

TEST(StackedTables, TellABudgetsRowsFromItsHeader) {
  const auto found = tables("Tkr\nBudget\nUtfall\nIntäkter\n120\n130\nKostnader\n-90\n-95\n");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].columns, 3);
  EXPECT_EQ(at(found[0], 1, 0), "Intäkter");
  EXPECT_EQ(at(found[0], 2, 2), "-95");
}

TEST(StackedTables, AreNotMadeOfAListOfWords) {
  EXPECT_TRUE(tables("Vi följer upp:\nMål\nUppdrag\nAktivitet\nDetta gör vi varje år i hamnen, sade hon.\n").empty());
}

} // namespace
} // namespace arshjul::ingest
