#include "ingest/source/word_builder.hpp"
#include "model/base/text.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

// A page on which a test types: every glyph is half an em wide.
struct Typewriter {
  Page page;
  WordBuilder builder{page};
  Glyph glyph;

  Typewriter() {
    page.fonts.push_back({"Test", false, false, 0.9, -0.2});
    glyph.size = 10;
    glyph.advance_x = 5;
    glyph.x = 100;
    glyph.y = 200;
  }
  void type(std::string_view letters) {
    for (char32_t c : text::code_points(letters)) {
      const std::uint32_t code = c;
      builder.add(glyph, {&code, 1});
      move(glyph.advance_x, glyph.advance_y);
    }
  }
  void move(double x, double y = 0) {
    glyph.x += x;
    glyph.y += y;
  }
  std::vector<std::string> words() {
    builder.finish();
    std::vector<std::string> texts;
    for (const Word& word : page.words) texts.push_back(word.text);
    return texts;
  }
};

using Texts = std::vector<std::string>;

TEST(WordBuilder, GathersLettersAndPartsAtBlanks) {
  Typewriter typed;
  typed.type("Mål och mått");
  EXPECT_EQ(typed.words(), (Texts{"Mål", "och", "mått"}));
  EXPECT_TRUE(typed.page.words[0].space_after);
  EXPECT_FALSE(typed.page.words[2].space_after);
}

TEST(WordBuilder, ALigatureWithSwappedBytesIsItsLetters) {
  Typewriter typed;
  const std::uint32_t ligature[] = {0x6600, 0x6900};
  typed.builder.add(typed.glyph, ligature);
  typed.move(5);
  typed.type("nns");
  EXPECT_EQ(typed.words(), (Texts{"finns"}));
}

TEST(WordBuilder, BoxHoldsAscentAdvanceAndDescent) {
  Typewriter typed;
  typed.type("ab");
  typed.words();
  const Box& box = typed.page.words[0].box;
  EXPECT_DOUBLE_EQ(box.x0, 100);
  EXPECT_DOUBLE_EQ(box.x1, 110);
  EXPECT_DOUBLE_EQ(box.y0, 191);
  EXPECT_DOUBLE_EQ(box.y1, 202);
  EXPECT_DOUBLE_EQ(typed.page.words[0].baseline, 200);
}

TEST(WordBuilder, AGapPartsWhereNoBlanksAreDrawn) {
  Typewriter typed;
  typed.type("ett");
  typed.move(2);
  typed.type("ord");
  EXPECT_EQ(typed.words(), (Texts{"ett", "ord"}));
}

TEST(WordBuilder, TheSameGapIsKerningOnAPageWithBlanks) {
  Typewriter typed;
  typed.type("a b c d ");
  typed.type("AV");
  typed.move(1.5);
  typed.type("A");
  EXPECT_EQ(typed.words().back(), "AVA");
}

TEST(WordBuilder, ABlankThatLeavesNoGapPartsNothing) {
  Typewriter typed;
  typed.type("t ");
  typed.move(-5);
  typed.type("ill");
  EXPECT_EQ(typed.words(), Texts{"till"});
}

TEST(WordBuilder, ANoBreakSpacePartsEvenSo) {
  Typewriter typed;
  typed.type("12\u00A0");
  typed.move(-5);
  typed.type("kr");
  EXPECT_EQ(typed.words(), (Texts{"12", "kr"}));
}

TEST(WordBuilder, LetterSpacingIsNoWordGap) {
  Typewriter typed;
  typed.glyph.letter_spacing = 4;
  for (const char* letter : {"P", "L", "A", "N"}) {
    typed.type(letter);
    typed.move(4);
  }
  typed.move(5);
  typed.type("B");
  EXPECT_EQ(typed.words(), (Texts{"PLAN", "B"}));
}

TEST(WordBuilder, ACapitalBehindASmallLetterMayBeAnotherCells) {
  Typewriter typed;
  typed.type("2024Utfall kWh IT");
  EXPECT_EQ(typed.words(), (Texts{"2024", "Utfall", "k", "Wh", "IT"}));
  EXPECT_FALSE(typed.page.words[0].space_after) << "on a line of text they stay together";
}

TEST(WordBuilder, SmallCapitalsStayOneWord) {
  Typewriter typed;
  typed.type("M");
  typed.glyph.size = 8;
  typed.type("ÅL");
  EXPECT_EQ(typed.words(), Texts{"MÅL"});
}

TEST(WordBuilder, ASuperscriptIsAWordOfItsOwn) {
  Typewriter typed;
  typed.type("not");
  typed.glyph.size = 6;
  typed.move(0, -3.5);
  typed.type("1");
  EXPECT_EQ(typed.words(), (Texts{"not", "1"}));
}

TEST(WordBuilder, WhatIsStruckTwiceCountsOnce) {
  Typewriter typed;
  typed.type("Fet");
  typed.move(-14.7);
  typed.type("Fet");
  typed.move(30);
  typed.type("Fet");
  EXPECT_EQ(typed.words(), (Texts{"Fet", "Fet"}));
}

TEST(WordBuilder, LettersStruckTwiceOneByOneCountOnce) {
  Typewriter typed;
  for (const char* letter : {"o", "r", "d"}) {
    typed.type(letter);
    typed.move(-4.8);
    typed.type(letter);
    typed.move(-0.2);
  }
  EXPECT_EQ(typed.words(), Texts{"ord"});
}

TEST(WordBuilder, ALeaderIsPartedFromItsHeadingAndPage) {
  Typewriter typed;
  typed.type("Uppdrag......4");
  EXPECT_EQ(typed.words(), (Texts{"Uppdrag", "......", "4"}));
  EXPECT_DOUBLE_EQ(typed.page.words[0].box.x1, 135);
  EXPECT_DOUBLE_EQ(typed.page.words[1].box.x0, 135);
  EXPECT_DOUBLE_EQ(typed.page.words[2].box.x0, 165);
}

TEST(WordBuilder, AnEllipsisStays) {
  Typewriter typed;
  typed.type("osv... 1.2.3.4.");
  EXPECT_EQ(typed.words(), (Texts{"osv...", "1.2.3.4."}));
}

TEST(WordBuilder, ASpacingAccentGoesOntoTheLetterUnderIt) {
  Typewriter typed;
  typed.type("m\u00A8");
  typed.move(-5);
  typed.type("ata");
  EXPECT_EQ(typed.words(), Texts{"mäta"});
}

TEST(WordBuilder, ALigatureStandsForItsLetters) {
  Typewriter typed;
  const std::uint32_t letters[] = {'f', 'i'};
  typed.builder.add(typed.glyph, letters);
  EXPECT_EQ(typed.words(), Texts{"fi"});
}

TEST(WordBuilder, AnUnknownGlyphInAWordIsSeenToBeUnknown) {
  Typewriter typed;
  typed.type("1");
  typed.builder.add(typed.glyph, {});
  typed.move(5);
  typed.type("3");
  typed.move(20);
  typed.builder.add(typed.glyph, {});
  EXPECT_EQ(typed.words(), Texts{"1\uFFFD3"});
  EXPECT_EQ(typed.page.unreadable, 2);
}

TEST(WordBuilder, StretchedGlyphsWidenTheBoxOnly) {
  Typewriter typed;
  typed.type("a");
  typed.builder.stretch(typed.glyph);
  typed.move(5);
  typed.type("b");
  EXPECT_EQ(typed.words(), Texts{"ab"});
  EXPECT_DOUBLE_EQ(typed.page.words[0].box.x1, 115);
}

TEST(WordBuilder, SlantedTextIsKeptApart) {
  Typewriter typed;
  typed.glyph.slanted = true;
  typed.type("UTKAST");
  typed.words();
  EXPECT_TRUE(typed.page.words.empty());
  ASSERT_EQ(typed.page.slanted.size(), 1U);
  EXPECT_EQ(typed.page.slanted[0].text, "UTKAST");
}

TEST(WordBuilder, HiddenAndSeenLettersMakeNoWordTogether) {
  Typewriter typed;
  typed.type("syns");
  typed.glyph.hidden = true;
  typed.type("inte");
  EXPECT_EQ(typed.words(), (Texts{"syns", "inte"}));
  EXPECT_TRUE(typed.page.words[1].hidden);
}

struct Turned {
  Turn turn;
  double x, y; // the advance
};
class WordBuilderTurns : public testing::TestWithParam<Turned> {};

TEST_P(WordBuilderTurns, WordsAreGatheredAlongTheText) {
  Typewriter typed;
  typed.glyph.turn = GetParam().turn;
  typed.glyph.advance_x = GetParam().x;
  typed.glyph.advance_y = GetParam().y;
  typed.type("ja nej");
  EXPECT_EQ(typed.words(), (Texts{"ja", "nej"}));
  const Box& box = typed.page.words[1].box;
  const bool level = GetParam().turn == Turn::none || GetParam().turn == Turn::half;
  EXPECT_DOUBLE_EQ(level ? box.width() : box.height(), 15);
  EXPECT_DOUBLE_EQ(level ? box.height() : box.width(), 11);
}

INSTANTIATE_TEST_SUITE_P(Each, WordBuilderTurns,
                         testing::Values(Turned{Turn::none, 5, 0}, Turned{Turn::quarter, 0, 5},
                                         Turned{Turn::half, -5, 0}, Turned{Turn::three_quarters, 0, -5}));

} // namespace
} // namespace arshjul::ingest
