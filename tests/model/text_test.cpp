#include "model/base/error.hpp"
#include "model/base/text.hpp"

#include <gtest/gtest.h>

namespace arshjul {
namespace {

TEST(Text, NormalizesBlanksLigaturesAndComposition) {
  EXPECT_EQ(text::normalize("  två \t ord\n"), "två ord");
  EXPECT_EQ(text::normalize("1\u00A0262"), "1 262");
  EXPECT_EQ(text::normalize("e\uFB03cient o\uFB03ce \uFB01n"), "efficient office fin");
  EXPECT_EQ(text::normalize("A\u030Argang"), "Årgang") << "a ring that was drawn apart";
  EXPECT_EQ(text::normalize("mål\u00ADbild"), "mål\u00ADbild") << "only line joining knows what a soft hyphen means";
  EXPECT_EQ(text::normalize(" \u200B\uFEFF"), "");
}

TEST(Text, FoldsSwedishLetters) {
  EXPECT_EQ(text::fold("ÄRENDET"), text::fold("Ärendet"));
  EXPECT_NE(text::fold("mål"), text::fold("mal"));
}

TEST(Text, FindsWordsWithoutPunctuation) {
  EXPECT_EQ(text::words("Pågår, enligt plan (T2)."), (std::vector<std::string>{"Pågår", "enligt", "plan", "T2"}));
  EXPECT_TRUE(text::words("– … ").empty());
}

TEST(Text, SegmentsAreTheWholeText) {
  const std::string sentence = "Två av tre  mål – 66,7 % – är nådda.\n\nRest: 1.";
  std::string joined;
  for (const std::string& piece : text::segments(sentence)) joined += piece;
  EXPECT_EQ(joined, sentence);
}

TEST(Text, BreaksLinesBetweenWordsOnly) {
  const std::string phrase = "ett två";
  EXPECT_EQ(text::line_breaks(phrase), (std::vector<std::size_t>{4, phrase.size()}));
  EXPECT_EQ(text::line_breaks("5\u00A0%"), (std::vector<std::size_t>{4})) << "a hard space holds";
}

TEST(Text, SortsAsSwedesDo) {
  EXPECT_LT(text::collate("zon", "ån"), 0);
  EXPECT_LT(text::collate("ån", "än"), 0);
  EXPECT_LT(text::collate("än", "ön"), 0);
  EXPECT_LT(text::collate("Bilaga 2", "Bilaga 10"), 0);
}

TEST(Text, DecodesWhatOldSystemsWrite) {
  EXPECT_EQ(text::decode("\xEF\xBB\xBFmål").text, "mål");
  EXPECT_EQ(text::decode("m\xE5l och v\xE4g f\xF6r alla").text, "mål och väg för alla");
  EXPECT_EQ(text::decode(std::string("\xFF\xFEm\0\xE5\0l\0", 8)).text, "mål");
  EXPECT_EQ(text::decode(std::string("\xFE\xFF\0m\0\xE5\0l", 8)).text, "mål");
  EXPECT_EQ(text::decode("").text, "");
}

TEST(Text, DecodesUtf16WithoutItsMark) {
  EXPECT_EQ(text::decode(std::string("m\0\xE5\0l\0 \0\x13 1\0", 12)).text, "mål –1");
  EXPECT_EQ(text::decode(std::string("\0m\0\xE5\0l", 6)).text, "mål");
}

TEST(Text, DecodesWindowsDashesAndQuotes) {
  EXPECT_EQ(text::decode("\x93m\xE5l\x94 \x96 85 \x80").text, "“mål” – 85 €");
}

TEST(Text, KeepsAnEncodingInSpiteOfDamagedLetters) {
  std::string text;
  for (int i = 0; i < 20; ++i) text += "åäö ";
  EXPECT_EQ(text::decode(text + "\xC3 slut").text, text + "\uFFFD slut");
  EXPECT_EQ(text::decode("r\xEF\xBF\xBDtt och v\xC3\xA4g").text, "r\uFFFDtt och väg");
}

TEST(Text, TakesNoOtherFileForText) {
  EXPECT_THROW(text::decode(std::string("\0\0\x01\0\0\0\x02\0ab\0\0\0", 13)), Error);
  EXPECT_EQ(text::decode(std::string("ett\0tv\xC3\xA5", 8)).encoding, "UTF-8") << "one zero may be anywhere";
}

TEST(Text, WritesNumbersAndDatesInSwedish) {
  EXPECT_EQ(text::format_number(1234.5), "1\u00A0234,5");
  EXPECT_EQ(text::format_number(-2), "\u22122");
  EXPECT_EQ(text::format_number(0.666, 1), "0,7");
  EXPECT_EQ(text::format_long_date("2024-05-14"), "14 maj 2024");
  EXPECT_EQ(text::format_long_date("okänt"), "okänt") << "what is no date is left as it is";
}

TEST(Text, KeepsIllFormedBytesFromSpreading) {
  EXPECT_EQ(text::code_points("a\xFF"), U"a\uFFFD");
  EXPECT_EQ(text::from_code_points(U"å\U0001F600"), "å\U0001F600");
}

TEST(Text, MeasuresWordsInCommon) {
  EXPECT_DOUBLE_EQ(text::word_similarity("Stärka arbetet", "stärka arbetet!"), 1);
  EXPECT_DOUBLE_EQ(text::word_similarity("ett två", "två tre"), 0.5);
  EXPECT_DOUBLE_EQ(text::word_similarity("", ""), 1);
  EXPECT_DOUBLE_EQ(text::word_similarity("ett", ""), 0);
}

} // namespace
} // namespace arshjul
