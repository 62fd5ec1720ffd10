#include "ingest/layout/footnotes.hpp"
#include "pages.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest::layout {
namespace {

// "40 kg" with a small raised number behind it, and its note at the foot.
Page page_with(std::string_view word, double rise = 4, bool with_note = true) {
  PageMaker maker;
  maker.text(70, 100, word);
  const double end = 70 + 5.0 * static_cast<double>(word.size());
  maker.text(end, 100 - rise, "2", 6);
  if (with_note) maker.text(70, 700, "2", 5).text(75, 703, "Utan hamnens båtar.", 8);
  return maker.page;
}

TEST(Footnotes, ARaisedNumberWithItsNoteIsAMark) {
  const auto marks = note_marks(page_with("kg"));
  ASSERT_EQ(marks.size(), 1u);
  EXPECT_EQ(marks[0].before, "kg");
  EXPECT_EQ(marks[0].text, "2");
  EXPECT_LT(marks[0].box.y1, 110);
}

TEST(Footnotes, WithoutItsNoteItMayBeAPower) {
  EXPECT_TRUE(note_marks(page_with("kg", 4, false)).empty());
}

TEST(Footnotes, ASquareMetreIsNoMark) {
  EXPECT_TRUE(note_marks(page_with("kWh/m")).empty());
}

TEST(Footnotes, ALoweredFigureIsNoMark) {
  EXPECT_TRUE(note_marks(page_with("CO", -2)).empty());
}

} // namespace
} // namespace arshjul::ingest::layout
