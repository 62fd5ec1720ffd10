// Footnote numbers in cells are no part of a value, and stay in the table as printed.
#include "items_builder.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest::test {
namespace {

model::Document read_with_mark(const std::string& value, const NoteMark& mark) {
  Flow flow;
  flow.blocks = {block_of(table_of({{"Indikator", "Utfall 2031", "Mål 2032"}, {"Skräp i hamnen", value, "30 kg"}}))};
  flow.note_marks = {mark};
  model::Document document;
  interpret_items(flow, words(), document);
  return document;
}

// In the cell of row 1 and column 1, which table_of puts at 50, 20 to 100, 40.
const Box in_cell{80, 25, 84, 30}, elsewhere{80, 325, 84, 330};

TEST(NoteMarks, AreTakenOutOfValuesAlone) {
  const auto document = read_with_mark("40 kg2", {1, in_cell, "kg", "2"});
  ASSERT_EQ(document.indicators.size(), 1u);
  EXPECT_EQ(document.indicators[0].values.total, "40 kg");
  EXPECT_EQ(document.tables.at(0).rows.at(0).cells.at(1), "40 kg2");
}

TEST(NoteMarks, LeaveOtherCellsAlone) {
  EXPECT_EQ(read_with_mark("40 kg2", {1, elsewhere, "kg", "2"}).indicators.at(0).values.total, "40 kg2");
}

TEST(NoteMarks, LeaveLongerNumbersAlone) {
  EXPECT_EQ(read_with_mark("kg21", {1, in_cell, "kg", "2"}).indicators.at(0).values.total, "kg21");
}

} // namespace
} // namespace arshjul::ingest::test
