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

TEST(SpacedTables, JoinTheLinesOfWrappedCells) {
  const auto found = tables("Aktivitet           Ansvarig      Status      Kommentar\n"
                            "Laga bryggan vid    Hamnchef      Pågår       Virket är\n"
                            "norra piren                                   beställt.\n"
                            "Måla bojarna        Hamnchef      Avslutad    Gjort i maj.\n");
  ASSERT_EQ(found.size(), 1u);
  ASSERT_EQ(found[0].rows, 3);
  EXPECT_EQ(at(found[0], 1, 0), "Laga bryggan vid norra piren");
  EXPECT_EQ(at(found[0], 1, 3), "Virket är beställt.");
  EXPECT_EQ(at(found[0], 2, 2), "Avslutad");
}

TEST(SpacedTables, KeepWhatStandsAcross) {
  const auto found = tables("Nr    Aktivitet           Ansvarig      Status\n"
                            "Fler ska segla i sommar\n"
                            "1     Laga bryggan        Hamnchef      Pågår\n"
                            "Kommentar:\n"
                            "Virket är beställt från sågen i byn och kommer i juni.\n");
  ASSERT_EQ(found.size(), 1u);
  ASSERT_EQ(found[0].rows, 4);
  EXPECT_EQ(at(found[0], 1, 3), "Fler ska segla i sommar");
  EXPECT_EQ(at(found[0], 3, 0), "Kommentar: Virket är beställt från sågen i byn och kommer i juni.");
}

TEST(SpacedTables, LeaveEmptyCellsEmpty) {
  const auto found = tables("Uppdrag             Status      Kommentar\n"
                            "Laga bryggan                    Väntar på virke.\n"
                            "Måla bojarna        Avslutad\n");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(at(found[0], 1, 1), "∅");
  EXPECT_EQ(at(found[0], 2, 1), "Avslutad");
}

TEST(SpacedTables, NeedNamesThatWeKnow) {
  EXPECT_TRUE(
      tables("Hamn          Vind        Våg\nNorr          8           2\nSyd           4           1\n").empty());
}

} // namespace
} // namespace arshjul::ingest
