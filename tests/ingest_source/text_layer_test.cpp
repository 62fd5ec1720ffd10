#include "ingest/source/looks.hpp"
#include "ingest/source/text_layer.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

Page page_with(int seen, int hidden, bool picture) {
  Page page;
  page.number = 3;
  page.width = 595;
  page.height = 842;
  Word word;
  word.text = "ord";
  page.words.assign(static_cast<std::size_t>(seen), word);
  word.hidden = true;
  page.words.insert(page.words.end(), static_cast<std::size_t>(hidden), word);
  if (picture) page.images.push_back({{0, 0, 595, 842}, 1654, 2339, std::nullopt});
  return page;
}

TEST(TextLayer, HiddenWordsOverAScanAreItsText) {
  Page scan = page_with(1, 200, true);
  use_recognised_words(scan);
  EXPECT_TRUE(scan.recognised);
  EXPECT_TRUE(has_text(scan));
  EXPECT_EQ(text_layer_of({scan}), "ocr");
  EXPECT_EQ(text_layer_of({scan, page_with(50, 0, false)}), "mixed");
  ASSERT_EQ(page_warnings({scan}).size(), 1U);
  EXPECT_EQ(page_warnings({scan})[0].code, "recognised_text");
}

TEST(TextLayer, HiddenWordsBesideTextStayHidden) {
  Page page = page_with(300, 20, true);
  use_recognised_words(page);
  EXPECT_FALSE(page.recognised);
  EXPECT_TRUE(page.words.back().hidden);
  Page bare = page_with(0, 20, false);
  use_recognised_words(bare);
  EXPECT_FALSE(has_text(bare));
}

TEST(TextLayer, APageOfPicturesIsWarnedOfButNotABlankOne) {
  const auto warnings = page_warnings({page_with(0, 0, true), page_with(0, 0, false), page_with(5, 0, true)});
  ASSERT_EQ(warnings.size(), 1U);
  EXPECT_EQ(warnings[0].code, "page_without_text");
  EXPECT_NE(warnings[0].message.find("page 3"), std::string::npos);
  EXPECT_EQ(warnings[0].provenance[0].page, 3);
}

TEST(TextLayer, ACutPageIsWarnedOf) {
  Page page = page_with(5, 0, false);
  page.complete = false;
  ASSERT_EQ(page_warnings({page}).size(), 1U);
  EXPECT_EQ(page_warnings({page})[0].code, "page_incomplete");
}

TEST(TextLayer, ADamagedPageIsWarnedOf) {
  Page page = page_with(5, 0, false);
  page.fault = "Bad block header in flate stream";
  ASSERT_EQ(page_warnings({page}).size(), 1U);
  EXPECT_EQ(page_warnings({page})[0].code, "page_damaged");
  EXPECT_NE(page_warnings({page})[0].message.find("flate stream"), std::string::npos);
}

TEST(Looks, AFontsNameTellsItsWeight) {
  EXPECT_TRUE(described_font("Arial-BoldMT", 0.9, -0.2).bold);
  EXPECT_TRUE(described_font("SegoeUI-Semibold", 0.9, -0.2).bold);
  EXPECT_FALSE(described_font("ArialMT", 0.9, -0.2).bold);
  EXPECT_TRUE(described_font("Calibri-Italic", 0.9, -0.2).italic);
}

TEST(Looks, AFontsFiguresAreKeptWithinReason) {
  const Font font = described_font("Type3", 0, 7);
  EXPECT_DOUBLE_EQ(font.ascent, 0.5);
  EXPECT_DOUBLE_EQ(font.descent, -0.05);
}

} // namespace
} // namespace arshjul::ingest
