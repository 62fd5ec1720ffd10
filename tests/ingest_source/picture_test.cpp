#include "ingest/source/picture.hpp"
#include "ingest/source/symbol_fonts.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

constexpr Colour green = 0x99CC00, dark = 0x333333, white = 0xFFFFFF;

// `runs`: columns of one colour, from the left.
Pixels bar(std::initializer_list<std::pair<int, Colour>> runs, int height = 20) {
  Pixels pixels;
  pixels.height = height;
  for (const auto& [length, colour] : runs) pixels.width += length;
  for (int y = 0; y < height; ++y)
    for (const auto& [length, colour] : runs)
      for (int x = 0; x < length; ++x) pixels.colours.push_back(colour);
  return pixels;
}

TEST(Picture, ABarIsFilledAsFarAsItsFirstColourGoes) {
  EXPECT_DOUBLE_EQ(filled_share(bar({{90, green}, {10, dark}})).value(), 0.9);
  EXPECT_DOUBLE_EQ(filled_share(bar({{25, green}, {75, white}})).value(), 0.25);
  EXPECT_DOUBLE_EQ(filled_share(bar({{100, green}})).value(), 1);
}

TEST(Picture, RimsAndSmoothingAreNoPartOfABar) {
  EXPECT_NEAR(filled_share(bar({{1, dark}, {60, green}, {1, 0x667F1A}, {39, white}, {1, dark}})).value(), 0.6, 0.02);
}

TEST(Picture, NoBarTellsNothing) {
  EXPECT_FALSE(filled_share(bar({{20, green}})));                                 // a square icon
  EXPECT_FALSE(filled_share(bar({{100, dark}})));                                 // grey: empty, or a line
  EXPECT_FALSE(filled_share(bar({{30, green}, {30, 0xFFCC00}, {30, 0xFF0000}}))); // a scale of colours
  EXPECT_FALSE(filled_share(bar({{50, white}, {50, green}})));                    // not from the left
  EXPECT_FALSE(filled_share({}));
}

TEST(Picture, AnIconHasTheColourOfItsGroundNotOfItsTick) {
  EXPECT_EQ(main_colour(bar({{6, green}, {3, white}, {7, green}})), green);
  EXPECT_EQ(main_colour(bar({{3, dark}, {17, white}})), white);
}

TEST(Picture, UnseenPixelsHaveNoSay) {
  Pixels pixels{2, 1, {green, 0xFF0000}, {255, 0}};
  EXPECT_EQ(main_colour(pixels), green);
  pixels.opacity = {0, 0};
  EXPECT_FALSE(main_colour(pixels));
}

TEST(SymbolFonts, DrawSignsInThePlacesOfLetters) {
  EXPECT_EQ(symbol_font_of("ABCDEF+Wingdings-Regular"), SymbolFont::wingdings);
  EXPECT_EQ(sign_of(SymbolFont::wingdings, 0xFC), 0x2713U);   // as "ü"
  EXPECT_EQ(sign_of(SymbolFont::wingdings, 0xF0FC), 0x2713U); // as Word writes it
  EXPECT_EQ(sign_of(SymbolFont::wingdings, 0x2713), 0x2713U); // told right already
  EXPECT_EQ(sign_of(symbol_font_of("Wingdings 2"), 'P'), 0x2713U);
  EXPECT_EQ(symbol_font_of("Calibri"), SymbolFont::none);
}

} // namespace
} // namespace arshjul::ingest
