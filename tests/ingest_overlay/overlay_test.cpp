#include "ingest/overlay/overlay.hpp"
#include "ingest/overlay/pen.hpp"

#include <limits>

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

Page page_with(const std::vector<Box>& words) {
  Page page;
  page.number = 1;
  page.width = 595;
  page.height = 842;
  for (const Box& box : words) {
    Word word;
    word.text = "ord";
    word.box = box;
    page.words.push_back(word);
  }
  return page;
}

model::Provenance on_page(int page, const Box& box) {
  model::Place place;
  place.page = page;
  place.box = box;
  return {place};
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

model::Document with_goal(double confidence) {
  model::Document document;
  model::Goal goal;
  goal.id = "goal-7";
  goal.confidence = confidence;
  goal.provenance = on_page(1, {100, 200, 300, 220});
  document.goals.push_back(goal);
  return document;
}

TEST(Overlay, ItemsHaveTheirIdsAndDoubtfulOnesTheirConfidence) {
  EXPECT_TRUE(has(draw_overlay({page_with({})}, {}, with_goal(1)).at(0), "(goal-7)"));
  EXPECT_TRUE(has(draw_overlay({page_with({})}, {}, with_goal(0.6)).at(0), "(goal-7 0,6)"));
}

TEST(Overlay, ItemsStandOnTheirOwnPage) {
  Page second = page_with({});
  second.number = 2;
  const auto drawings = draw_overlay({page_with({}), second}, {}, with_goal(1));
  ASSERT_EQ(drawings.size(), 2U);
  EXPECT_FALSE(has(drawings[1], "goal-7"));
}

TEST(Overlay, WordsOfNoBlockAreShownAsSetApart) {
  Flow flow;
  Block block;
  Piece piece;
  piece.page = 1;
  piece.box = {50, 100, 90, 112};
  block.pieces = {piece};
  flow.blocks = {block};
  const std::string inside = draw_overlay({page_with({{52, 101, 70, 111}})}, flow, {}).at(0);
  const std::string outside = draw_overlay({page_with({{52, 801, 70, 811}})}, flow, {}).at(0);
  EXPECT_TRUE(inside.starts_with("0.54 0.71 0.91 RG"));
  EXPECT_TRUE(outside.starts_with("0.55 0.55 0.55 RG"));
}

TEST(Overlay, CellsAndRulings) {
  Page page = page_with({});
  page.rulings.push_back({{50, 60, 500, 60}, 0.5, 0, false});
  Flow flow;
  Block block;
  Cell cell;
  cell.provenance = on_page(1, {50, 60, 150, 80});
  block.kind = BlockKind::table;
  block.table.cells = {cell};
  flow.blocks = {block};
  const std::string drawing = draw_overlay({page}, flow, {}).at(0);
  EXPECT_TRUE(has(drawing, "50.00 60.00 m\n500.00 60.00 l S"));
  EXPECT_TRUE(has(drawing, "50.80 60.80 98.40 18.40 re S"));
}

TEST(Pen, WritesNoNumberThatAPdfCannotHold) {
  overlay::Pen pen;
  pen.box({std::numeric_limits<double>::quiet_NaN(), 1e300, -1e300, std::numeric_limits<double>::infinity()}, {});
  const std::string drawing = pen.drawing();
  EXPECT_FALSE(has(drawing, "nan") || has(drawing, "inf") || has(drawing, "e+"));
}

TEST(Pen, QuotesTextsAndWritesSwedishLetters) {
  overlay::Pen pen;
  pen.text(1, 2, "a(b)\\ ö ☺", 0);
  EXPECT_TRUE(has(pen.drawing(), "(a\\(b\\)\\\\ \xF6 ?) Tj"));
}

} // namespace
} // namespace arshjul::ingest
