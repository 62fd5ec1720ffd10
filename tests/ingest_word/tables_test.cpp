#include "archive.hpp"
#include "model/base/error.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

const std::string below = "<w:vMerge w:val=\"restart\"/>", on = "<w:vMerge/>";

std::string wide(int columns) {
  return "<w:gridSpan w:val=\"" + std::to_string(columns) + "\"/>";
}

Table table_of(const std::string& rows) {
  const auto blocks = blocks_of(table(rows));
  return blocks.empty() ? Table{} : blocks.front().table;
}

TEST(WordTables, MergedCells) {
  const Table found =
      table_of(row(cell("Nämnd", below) + cell("Utfall", wide(2))) + row(cell("", on) + cell("Kvinnor") + cell("Män")) +
               row(cell("Kultur") + cell("4") + cell("5")));
  ASSERT_EQ(found.columns, 3);
  EXPECT_EQ(found.at(1, 0)->text, "Nämnd");
  EXPECT_EQ(found.at(0, 0)->row_span, 2);
  EXPECT_EQ(found.at(0, 2)->text, "Utfall");
  EXPECT_EQ(found.at(1, 2)->text, "Män");
}

TEST(WordTables, ColumnsThatNoCellBeginsInAreNone) {
  const Table found = table_of(row(cell("a", wide(3)) + cell("b", wide(2))) + row(cell("c", wide(3)) + cell("d")));
  EXPECT_EQ(found.columns, 2);
}

TEST(WordTables, RowsThatBeginFurtherIn) {
  const Table found = table_of(row(cell("a") + cell("b")) + row(cell("c"), "<w:gridBefore w:val=\"1\"/>"));
  EXPECT_EQ(found.at(1, 0), nullptr);
  EXPECT_EQ(found.at(1, 1)->text, "c");
}

TEST(WordTables, ContinuationWithNothingAboveIsACell) {
  EXPECT_EQ(table_of(row(cell("a", on) + cell("b"))).at(0, 0)->text, "a");
}

TEST(WordTables, HeaderRowsAsTheFileSays) {
  const std::string header = "<w:tblHeader/>";
  const Table found = table_of(row(cell("Mål") + cell("Status"), header) + row(cell("Lek") + cell("Klar")) +
                               row(cell("Bad") + cell("Klar"), header));
  EXPECT_EQ(found.header_rows, 1);
}

TEST(WordTables, HeaderRowsByShade) {
  const std::string grey = "<w:shd w:fill=\"CCCCCC\"/>";
  EXPECT_EQ(table_of(row(cell("Mål", grey) + cell("Status", grey)) + row(cell("Lek") + cell("Klar"))).header_rows, 1);
  EXPECT_EQ(table_of(row(cell("Mål") + cell("Status")) + row(cell("Lek") + cell("Klar"))).header_rows, 0);
}

TEST(WordTables, ShadeIsTheCellsFill) {
  const Table found = table_of(row(cell("Lek") + cell("", "<w:shd w:val=\"clear\" w:fill=\"00B050\"/>")) +
                               row(cell("Bad") + cell("", "<w:shd w:fill=\"auto\"/>")));
  EXPECT_EQ(found.at(0, 1)->fill, Colour{0x00B050});
  EXPECT_FALSE(found.at(1, 1)->fill);
}

TEST(WordTables, RowsTakenAwayAreGone) {
  const auto word = word_of(table(row(cell("a") + cell("b")) + row(cell("c") + cell("d"), "<w:del/>")));
  EXPECT_EQ(word.flow.blocks.at(0).table.rows, 1);
  EXPECT_EQ(word.flow.warnings.at(0).code, "tracked_changes");
}

TEST(WordTables, ListsAndParagraphsInACell) {
  const std::string many =
      "<w:tc>" + paragraph("Först.") + paragraph("- ett") + paragraph("- två") + paragraph("Sist.") + "</w:tc>";
  EXPECT_EQ(table_of(row(cell("a") + many)).at(0, 1)->text, "Först.\n\n- ett\n- två\n\nSist.");
}

TEST(WordTables, ATableInACellFollows) {
  const std::string inner = table(row(cell("x") + cell("y")));
  const auto blocks = blocks_of(table(row(cell("a") + "<w:tc>" + paragraph("b") + inner + "</w:tc>")));
  ASSERT_EQ(blocks.size(), 2U);
  EXPECT_EQ(blocks[0].table.at(0, 1)->text, "b");
  EXPECT_EQ(blocks[1].table.at(0, 1)->text, "y");
}

TEST(WordTables, AFrameIsNoTable) {
  const auto blocks = blocks_of(table(row(cell("Ruta om läget."))));
  EXPECT_EQ(blocks.at(0).kind, BlockKind::paragraph);
}

TEST(WordTables, TwoBareRowsSetTextsSideBySide) {
  const std::string rows = row(cell("Eva Ek") + cell("Ola Al")) + row(cell("Chef") + cell("Utredare"));
  EXPECT_EQ(word_of("<w:tbl>" + rows + "</w:tbl>").flow.blocks.size(), 4U);
  EXPECT_EQ(word_of(table(rows)).flow.blocks.size(), 1U);
}

TEST(WordTables, RowsAndCellsInContentControls) {
  const std::string rows = "<w:sdt><w:sdtContent>" +
                           row("<w:sdt><w:sdtContent>" + cell("a") + "</w:sdtContent></w:sdt>" + cell("b")) +
                           "</w:sdtContent></w:sdt>";
  EXPECT_EQ(table_of(rows).at(0, 1)->text, "b");
}

TEST(WordTables, CellsLeadToTheirLines) {
  const Table found = table_of(row(cell("a") + cell("b")) + row(cell("c") + cell("d")));
  EXPECT_EQ(found.at(1, 0)->provenance.at(0).first_line, 3);
  EXPECT_EQ(found.provenance.at(0).last_line, 4);
}

TEST(WordTables, AGridBeyondAnyPageIsRefused) {
  std::string cells;
  for (int i = 0; i < 40; ++i) cells += cell("x", wide(100));
  EXPECT_THROW(table_of(row(cells)), Error);
}

} // namespace
} // namespace arshjul::ingest
