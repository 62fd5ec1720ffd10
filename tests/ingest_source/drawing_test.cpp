#include "ingest/source/drawing.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

struct DrawingTest : testing::Test {
  Page page;
  Drawing drawing{page};
  Paint black{0x000000, 1, false, {0, 0, 595, 842}};

  void fill(std::vector<Point> points, Colour colour = 0, bool curved = false) {
    black.colour = colour;
    drawing.fill({points, true, curved}, black);
  }
  void fill_box(double x0, double y0, double x1, double y1, Colour colour = 0) {
    fill({{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}, colour);
  }
  void stroke(std::vector<Point> points, bool closed = false) { drawing.stroke({points, closed, false}, black); }
};

TEST_F(DrawingTest, AStrokeIsARuling) {
  stroke({{50, 100}, {300, 100}});
  ASSERT_EQ(page.rulings.size(), 1U);
  EXPECT_EQ(page.rulings[0].box, (Box{50, 100, 300, 100}));
  EXPECT_DOUBLE_EQ(page.rulings[0].width, 1);
}

TEST_F(DrawingTest, AClosedStrokeHasFourSides) {
  stroke({{50, 100}, {300, 100}, {300, 200}, {50, 200}}, true);
  EXPECT_EQ(page.rulings.size(), 4U);
}

TEST_F(DrawingTest, ADiagonalIsNoRuling) {
  stroke({{50, 100}, {300, 200}});
  EXPECT_TRUE(page.rulings.empty());
}

TEST_F(DrawingTest, AThinBoxIsARulingAlongItsMiddle) {
  fill_box(50, 100, 300, 100.5);
  fill_box(50, 100, 51, 400);
  ASSERT_EQ(page.rulings.size(), 2U);
  EXPECT_EQ(page.rulings[0].box, (Box{50, 100.25, 300, 100.25}));
  EXPECT_EQ(page.rulings[1].box, (Box{50.5, 100, 50.5, 400}));
  EXPECT_TRUE(page.fills.empty());
}

TEST_F(DrawingTest, ABoxIsAFill) {
  fill_box(50, 100, 300, 120, 0xDDDDDD);
  ASSERT_EQ(page.fills.size(), 1U);
  EXPECT_EQ(page.fills[0].colour, 0xDDDDDDU);
}

TEST_F(DrawingTest, AThickStrokeIsAFill) {
  black.width = 20;
  stroke({{50, 100}, {300, 100}});
  ASSERT_EQ(page.fills.size(), 1U);
  EXPECT_EQ(page.fills[0].box, (Box{50, 90, 300, 110}));
}

TEST_F(DrawingTest, ACurvedOutlineIsAShape) {
  fill({{50, 100}, {60, 90}, {70, 100}, {60, 110}}, 0x00FF00, true);
  ASSERT_EQ(page.shapes.size(), 1U);
  EXPECT_EQ(page.shapes[0].box, (Box{50, 90, 70, 110}));
}

TEST_F(DrawingTest, NothingIsSeenOutsideTheClip) {
  black.clip = {100, 0, 200, 842};
  stroke({{50, 100}, {300, 100}});
  stroke({{50, 50}, {80, 50}});
  fill_box(0, 0, 90, 90);
  ASSERT_EQ(page.rulings.size(), 1U);
  EXPECT_EQ(page.rulings[0].box, (Box{100, 100, 200, 100}));
  EXPECT_TRUE(page.fills.empty());
}

TEST_F(DrawingTest, TheSameFillAgainInsideIsDropped) {
  fill_box(50, 100, 300, 140, 0xDDEEFF);
  fill_box(55, 105, 295, 120, 0xDDEEFF);
  EXPECT_EQ(page.fills.size(), 1U);
}

TEST_F(DrawingTest, AFillOverAnotherColourIsKept) {
  fill_box(50, 100, 300, 140, 0xDDEEFF);
  fill_box(50, 100, 200, 140, 0xFF0000);
  fill_box(60, 110, 150, 130, 0xDDEEFF);
  EXPECT_EQ(page.fills.size(), 3U);
}

TEST_F(DrawingTest, APictureStretchedToALineIsARuling) {
  drawing.picture({{50, 100, 500, 101}, 1, 1, 0x112233}, black.clip);
  ASSERT_EQ(page.rulings.size(), 1U);
  EXPECT_EQ(page.rulings[0].colour, 0x112233U);
  EXPECT_TRUE(page.images.empty());
}

TEST_F(DrawingTest, WhiteWordsAreHiddenWherePaperIsBehindThem) {
  Word word;
  word.colour = 0xFFFFFF;
  word.box = {60, 105, 90, 115};
  page.words.push_back(word);
  word.box = {400, 105, 430, 115};
  page.words.push_back(word);
  fill_box(50, 100, 300, 120, 0x224488);
  drawing.hide_white_on_white();
  EXPECT_FALSE(page.words[0].hidden);
  EXPECT_TRUE(page.words[1].hidden);
}

TEST_F(DrawingTest, APatternIsABackground) {
  Word word;
  word.colour = 0xFFFFFF;
  word.box = {60, 105, 90, 115};
  page.words.push_back(word);
  drawing.cover({0, 0, 200, 200});
  drawing.hide_white_on_white();
  EXPECT_FALSE(page.words[0].hidden);
}

} // namespace
} // namespace arshjul::ingest
