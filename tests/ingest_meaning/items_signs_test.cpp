// Statuses that have no word: colours, signs, bars.
#include "tests/ingest_meaning/items_builder.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest::test {
namespace {

Table goal_with_mark(Colour colour, const std::string& text = "") {
  Table table = table_of({{"Nämndmål", "Bedömning"}, {"Alla får plats", text}});
  table.cells.back().marks.push_back({{60, 22, 70, 32}, colour, 0});
  return table;
}

TEST(Signs, ReadAColourByTheSignsOfALegend) {
  Block legend = paragraph("● Försenad ● Klar");
  legend.pieces = {{"● Försenad ● Klar", 1, {}, 0, 9, false, {{0, 0x30A040}, {14, 0xE02020}}}};
  const auto document = read({block_of(goal_with_mark(0x30A040, "●")), legend});
  ASSERT_TRUE(document.goals.at(0).status);
  EXPECT_EQ(document.goals[0].status->code, "delayed");
  EXPECT_EQ(document.goals[0].status->text, "Försenad");
  EXPECT_EQ(document.goals[0].shown_as, "color");
}

TEST(Signs, ReadAColourByALegendTableWhoseSignsAreLetters) {
  Table legend = table_of({{"Färg", "Betydelse"}, {"●", "Enligt plan"}, {"●", "Försenad"}});
  cell_over(legend, 1, 0).marks.push_back({{10, 22, 20, 32}, 0x30A040, 0});
  cell_over(legend, 2, 0).marks.push_back({{10, 42, 20, 52}, 0xE02020, 0});
  const auto document = read({block_of(legend), block_of(goal_with_mark(0x30A040, "●"))});
  ASSERT_TRUE(document.goals.at(0).status);
  EXPECT_EQ(document.goals[0].status->code, "on_plan");
  EXPECT_EQ(document.goals[0].status->text, "Enligt plan");
}

TEST(Signs, AreReadByTheWordsThatExplainThem) {
  const auto document = read({paragraph("✓ = Utan avvikelse, ✗ = Avvikelse, – = Ej genomförd"),
                              block_of(table_of({{"Kontrollmoment", "Resultat"},
                                                 {"Syn av pålar", "✓"},
                                                 {"Livbojar", "✗"},
                                                 {"Larm", "–"},
                                                 {"Båtar", "◊"}}))});
  ASSERT_EQ(document.controls.size(), 4u);
  EXPECT_EQ(document.controls[0].result->text, "Utan avvikelse");
  EXPECT_EQ(document.controls[0].result->code, "no_remark");
  EXPECT_EQ(document.controls[1].result->code, "deviation");
  EXPECT_EQ(document.controls[2].result->code, "not_performed");
  EXPECT_EQ(document.controls[3].result->code, "unknown") << "nobody explains it";
}

TEST(Signs, ExplainedInTwoWaysExplainNothing) {
  const auto document = read({paragraph("✓ = Utan avvikelse"), paragraph("✓ = Ej genomförd"),
                              block_of(table_of({{"Kontrollmoment", "Resultat"}, {"Livbojar", "✓"}}))});
  EXPECT_EQ(document.controls.at(0).result->code, "unknown");
}

TEST(Signs, TellTheColourThatNobodyExplains) {
  const auto document = read({block_of(goal_with_mark(0x2040E0))});
  ASSERT_TRUE(document.goals.at(0).status);
  EXPECT_EQ(document.goals[0].status->code, "unknown");
  EXPECT_NE(document.goals[0].warnings.back().message.find("blue"), std::string::npos);
}

TEST(Signs, TellAColourThatHasNoName) {
  const auto document = read({block_of(goal_with_mark(0x808080))});
  ASSERT_TRUE(document.goals.at(0).status);
  EXPECT_EQ(document.goals[0].status->code, "unknown");
  EXPECT_NE(document.goals[0].warnings.back().message.find("#808080"), std::string::npos);
}

TEST(Signs, LeaveTheShadeOfARowAlone) {
  Table table = table_of({{"Nämndmål", "Bedömning"}, {"Alla får plats", ""}});
  for (Cell& cell : table.cells)
    if (cell.row == 1) cell.fill = 0xC0F0C0;
  EXPECT_FALSE(read({block_of(table)}).goals.at(0).status);
}

TEST(Signs, MeasureABarHoweverItIsDrawn) {
  const auto progress = [](std::vector<Mark> marks) {
    Table table = table_of({{"Aktivitet", "Status", "Färdiggrad"}, {"Måla båten", "Klar", ""}});
    table.cells.back().marks = std::move(marks);
    return read({block_of(table)}).goals.at(0).progress;
  };
  EXPECT_EQ(progress({{{60, 22, 160, 32}, 0x99CC00, 1, 0.9}}), 90) << "one picture";
  EXPECT_EQ(progress({{{60, 22, 160, 32}, 0xDDDDDD}, {{60, 22, 100, 32}, 0x99CC00}}), 40) << "filling over its track";
  EXPECT_EQ(progress({{{60, 22, 90, 32}, 0x99CC00}, {{90, 22, 160, 32}, 0xDDDDDD}}), 30) << "side by side";
  EXPECT_EQ(progress({{{60, 22, 90, 32}, 0x99CC00}}), std::nullopt) << "a lone shape tells nothing";
}

} // namespace
} // namespace arshjul::ingest::test
