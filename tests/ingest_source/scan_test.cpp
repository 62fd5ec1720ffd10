#include "ingest/source/number_text.hpp"
#include "ingest/source/picture_lines.hpp"
#include "ingest/source/recognised_page.hpp"
#include "ingest/source/recognised_signs.hpp"
#include "ingest/source/scan_cleaning.hpp"
#include "ingest/source/scan_rulings.hpp"
#include "ingest/source/scans.hpp"
#include "ingest/source/text_layer.hpp"
#include "ingest/source/type_measure.hpp"
#include "ingest/source/unread_ink.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

constexpr double dpi = 72; // so that pixels are points here

Picture sheet(int width, int height, std::uint8_t paper = 255) {
  return {width, height, dpi, std::vector<std::uint8_t>(static_cast<std::size_t>(width * height), paper)};
}

void draw(Picture& picture, int left, int top, int right, int bottom, std::uint8_t grey = 0) {
  for (int y = top; y < bottom; ++y) std::fill(picture.row(y) + left, picture.row(y) + right, grey);
}

// A row of letters: stems with a bar along their tops, as n and m have it.
void draw_letters(Picture& picture, int left, int top, int count) {
  for (int i = 0; i < count; ++i) {
    draw(picture, left + i * 6, top, left + i * 6 + 6, top + 1);
    draw(picture, left + i * 6, top, left + i * 6 + 2, top + 6);
    draw(picture, left + i * 6 + 4, top, left + i * 6 + 5, top + 6);
  }
}

std::size_t dark_pixels(const Picture& picture) {
  return static_cast<std::size_t>(
      std::count_if(picture.grey.begin(), picture.grey.end(), [](std::uint8_t grey) { return grey < 128; }));
}

TEST(ScanRulings, ALongThinLineIsFoundAndWiped) {
  Picture picture = sheet(300, 60);
  draw(picture, 20, 30, 280, 31);
  const auto rulings = take_out_rulings(picture);
  ASSERT_EQ(rulings.size(), 1U);
  EXPECT_EQ(rulings[0].box.y0, rulings[0].box.y1);
  EXPECT_NEAR(rulings[0].box.x0, 20, 1);
  EXPECT_NEAR(rulings[0].box.x1, 280, 1);
  EXPECT_NEAR(rulings[0].width, 1, 0.1);
  EXPECT_EQ(dark_pixels(picture), 0U);
}

TEST(ScanRulings, TheTopsOfLettersAreNoRuling) {
  Picture picture = sheet(300, 60);
  draw_letters(picture, 20, 20, 30);
  const std::size_t before = dark_pixels(picture);
  EXPECT_TRUE(take_out_rulings(picture).empty());
  EXPECT_EQ(dark_pixels(picture), before);
}

TEST(ScanRulings, BarsAndSpecksAreNone) {
  Picture picture = sheet(300, 100);
  draw(picture, 20, 20, 280, 28); // a bar
  for (int x = 20; x < 280; x += 3) draw(picture, x, 60, x + 1, 61);
  draw(picture, 20, 80, 34, 81); // a dash
  EXPECT_TRUE(take_out_rulings(picture).empty());
}

TEST(ScanRulings, ShortSidesOfACellAreFoundByTheLinesTheyEndOn) {
  Picture picture = sheet(300, 60);
  draw(picture, 20, 20, 280, 21);
  draw(picture, 20, 34, 280, 35);
  for (int x : {20, 150, 279}) draw(picture, x, 20, x + 1, 35);
  draw(picture, 60, 23, 61, 32); // an l
  const auto rulings = take_out_rulings(picture);
  EXPECT_EQ(rulings.size(), 5U);
  EXPECT_EQ(std::count_if(rulings.begin(), rulings.end(), [](const Ruling& r) { return r.box.x0 == r.box.x1; }), 3);
  EXPECT_EQ(dark_pixels(picture), 9U) << "the l alone is left";
}

TEST(ScanRulings, ALetterOnALineKeepsItsStem) {
  Picture picture = sheet(300, 60);
  draw(picture, 20, 40, 280, 41);
  draw(picture, 100, 25, 102, 48); // a p
  ASSERT_EQ(take_out_rulings(picture).size(), 1U);
  EXPECT_EQ(dark_pixels(picture), 46U);
}

TEST(ScanRulings, ALineMayDriftAndHaveGaps) {
  Picture picture = sheet(400, 60);
  for (int x = 20; x < 380; ++x)
    if (x % 90 != 0) draw(picture, x, 30 + x / 150, x + 1, 31 + x / 150);
  const auto rulings = take_out_rulings(picture);
  ASSERT_EQ(rulings.size(), 1U);
  EXPECT_NEAR(rulings[0].box.width(), 360, 2);
  EXPECT_EQ(dark_pixels(picture), 0U);
}

TEST(ScanRulings, AnEmptyPictureHasNone) {
  Picture picture = sheet(40, 40);
  EXPECT_TRUE(take_out_rulings(picture).empty());
  EXPECT_EQ(dark_pixels(picture), 0U);
}

// Rows of text that fall by so many degrees.
Picture slanted_text(double degrees) {
  Picture picture = sheet(600, 800);
  const double slope = std::tan(degrees * std::numbers::pi / 180);
  for (int line = 60; line < 740; line += 14)
    for (int x = 40; x < 560; ++x) {
      if (x % 5 > 2 || x % 37 < 6) continue;
      const int y = line + static_cast<int>(std::lround(slope * (x - 300)));
      draw(picture, x, y, x + 1, y + 7);
    }
  return picture;
}

TEST(ScanCleaning, TheAngleOfTheLinesIsFound) {
  for (const double degrees : {-3.0, -0.8, 0.6, 2.5}) { // two pixels over the width are 0.2
    Picture picture = slanted_text(degrees);
    EXPECT_NEAR(straighten(picture), -degrees, 0.25) << degrees;
    EXPECT_NEAR(straighten(picture), 0, 0.25) << "it was turned the right way";
  }
}

TEST(ScanCleaning, StraightAndEmptyPicturesStayAsTheyAre) {
  Picture straight = slanted_text(0), blank = sheet(200, 200);
  const auto before = straight.grey;
  EXPECT_EQ(straighten(straight), 0);
  EXPECT_EQ(straight.grey, before);
  EXPECT_EQ(straighten(blank), 0);
}

TEST(ScanCleaning, GreyPaperBecomesWhiteAndInkStays) {
  Picture picture = sheet(200, 200, 190);
  draw(picture, 100, 0, 200, 200, 225); // the sheet is lighter on one side
  for (int x = 20; x < 180; x += 8) draw(picture, x, 50, x + 2, 58, 30);
  even_paper(picture);
  EXPECT_EQ(picture.row(100)[50], 255);
  EXPECT_EQ(picture.row(100)[150], 255);
  EXPECT_LT(picture.row(54)[20], 40);
}

RecognisedWord word(std::string text, Box box, double baseline, int line = 0) {
  RecognisedWord seen;
  seen.text = std::move(text);
  seen.box = box;
  seen.baseline = baseline;
  seen.line = line;
  seen.confidence = 0.9;
  return seen;
}

TEST(RecognisedSigns, AFilledSpotBeforeALineIsABullet) {
  Picture picture = sheet(100, 40);
  draw(picture, 10, 14, 14, 18);
  std::vector<RecognisedWord> words = {word("«", {10, 14, 14, 18}, 20), word("avtal", {22, 10, 50, 20}, 20)};
  correct_signs(picture, words);
  EXPECT_EQ(words[0].text, "•");
  words = {word("«", {10, 14, 14, 18}, 18), word("avtal", {22, 10, 50, 20}, 18)};
  correct_signs(picture, words);
  EXPECT_EQ(words[0].text, "«") << "it stands on the baseline";
}

TEST(RecognisedSigns, AnEightBelowTheBaselineIsASectionSign) {
  const Picture picture = sheet(100, 40);
  std::vector<RecognisedWord> words = {word("8", {10, 10, 16, 23}, 20), word("8", {20, 10, 26, 20}, 20)};
  correct_signs(picture, words);
  EXPECT_EQ(words[0].text, "§");
  EXPECT_EQ(words[1].text, "8");
}

TEST(RecognisedSigns, WordsWithoutInkGo) {
  Picture picture = sheet(100, 40);
  draw(picture, 10, 14, 14, 18);
  std::vector<RecognisedWord> words = {word("=", {40, 10, 46, 20}, 20), word(".", {10, 14, 14, 18}, 18)};
  drop_words_without_ink(picture, words);
  ASSERT_EQ(words.size(), 1U);
  EXPECT_EQ(words[0].text, ".");
}

TEST(UnreadInk, WhatNoWordHoldsIsFoundAndPutTogether) {
  Picture picture = sheet(200, 60);
  for (int left : {10, 20, 100, 108}) draw(picture, left, 20, left + 5, 30);
  draw(picture, 150, 25, 152, 27); // a speck
  const std::vector<RecognisedWord> words = {word("ja", {10, 20, 25, 30}, 30)};
  const std::vector<Box> marks = unread_ink(picture, words);
  ASSERT_EQ(marks.size(), 1U);
  EXPECT_EQ(marks[0].x0, 100);
  EXPECT_EQ(marks[0].x1, 113);
  EXPECT_TRUE(unread_ink(picture, {}).empty()) << "nothing tells how high letters are";
}

TEST(NumberText, KnowsNumbersAndWhatMayBeOne) {
  for (const char* text : {"22,3", "-4", "100%", "1.250"}) EXPECT_TRUE(is_number_text(text)) << text;
  for (const char* text : {"", "-", "mål", "3b"}) EXPECT_FALSE(is_number_text(text)) << text;
  for (const char* text : {"2O25", "1l8", "22,3"}) EXPECT_TRUE(may_be_number(text)) << text;
  for (const char* text : {"Ol", "", "B2", "T1"}) EXPECT_FALSE(may_be_number(text)) << text;
}

TEST(TypeMeasure, SizeComesOfTheHeightAndBoldnessOfTheStrokes) {
  Picture picture = sheet(400, 60);
  std::vector<RecognisedWord> words;
  for (int i = 0; i < 4; ++i) {
    const int left = 10 + i * 60, thick = i == 3 ? 4 : 2;
    for (int x = left; x < left + 40; x += 10) draw(picture, x, 10, x + thick, 25);
    words.push_back(word("illa", {left * 1.0, 10, left + 40.0, 25}, 25));
  }
  const auto looks = measure_type(picture, words);
  ASSERT_EQ(looks.size(), 4U);
  EXPECT_NEAR(looks[0].size, 15 / 0.72, 0.5);
  EXPECT_FALSE(looks[0].bold);
  EXPECT_TRUE(looks[3].bold);
}

TEST(RecognisedPage, GoesThroughItsTextAndOntoThePage) {
  RecognisedPage found;
  found.turned = 0.5;
  Word seen;
  seen.text = "Följer";
  seen.box = {10, 20, 40, 30};
  seen.confidence = 0.75;
  seen.font = 1;
  found.words = {seen};
  seen.text = "Bilaga";
  seen.box = {100, 20, 140, 30};
  found.words.push_back(seen);
  found.rulings.push_back({{5, 50, 90, 50}, 0.7, 0, false});
  Page page;
  Word stamp;
  stamp.text = "Bilaga";
  stamp.box = {95, 15, 150, 35};
  page.words = {stamp};
  put_on(page, read_recognised(write_recognised(found)));
  ASSERT_EQ(page.words.size(), 2U) << "what is drawn as text isn't taken twice";
  EXPECT_EQ(page.words[1].text, "Följer");
  EXPECT_EQ(page.words[1].confidence, 0.75);
  EXPECT_TRUE(page.fonts.at(static_cast<std::size_t>(page.words[1].font)).bold);
  EXPECT_EQ(page.rulings.size(), 1U);
  EXPECT_EQ(page.turned, 0.5);
  EXPECT_TRUE(page.recognised);
}

TEST(Scans, APictureWithHardlyAWordIsToBeRead) {
  Page scan;
  scan.number = 2;
  scan.width = 595;
  scan.height = 842;
  scan.images.push_back({{0, 0, 595, 842}, 1654, 2339, std::nullopt});
  EXPECT_TRUE(is_scan(scan));
  EXPECT_EQ(unread_scans({scan}, {}), std::vector<int>{2});
  std::vector<Page> pages = {scan};
  use_recognitions(pages, {{2, {"", "no data"}}});
  EXPECT_EQ(pages[0].not_recognised, "no data");
  EXPECT_TRUE(unread_scans(pages, {{2, {"", "no data"}}}).empty()) << "it is not tried for ever";
  const auto warnings = page_warnings(pages);
  ASSERT_EQ(warnings.size(), 1U);
  EXPECT_EQ(warnings[0].code, "page_not_recognised");
  scan.words.assign(30, Word{});
  EXPECT_FALSE(is_scan(scan));
}

} // namespace
} // namespace arshjul::ingest
