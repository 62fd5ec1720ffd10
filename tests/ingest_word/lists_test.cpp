#include "archive.hpp"
#include "ingest/word/numbering.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

// List 1: "1.", "1.1", "a)"; 2: bullets; 3: list 1 from four on.
const std::string numbering = part("numbering", R"xml(
  <w:abstractNum w:abstractNumId="0">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="1">
    <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>
  </w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/>
    <w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>)xml");

std::string item(const std::string& text, int list, int level = 0) {
  return paragraph(text, "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" +
                             std::to_string(list) + "\"/></w:numPr>");
}

std::vector<std::string> markers(const std::string& body) {
  std::vector<std::string> found;
  for (const Block& block : blocks_of(body, {{"numbering", numbering}})) found.push_back(block.marker);
  return found;
}

using Markers = std::vector<std::string>;

TEST(WordLists, NumbersAsPrinted) {
  EXPECT_EQ(
      markers(item("a", 1) + item("b", 1, 1) + item("c", 1, 2) + item("d", 1, 2) + item("e", 1) + item("f", 1, 1)),
      (Markers{"1.", "1.1", "a)", "b)", "2.", "2.1"}));
}

TEST(WordLists, BulletsAndAnotherStart) {
  EXPECT_EQ(markers(item("a", 2) + item("b", 1) + item("c", 3) + item("d", 3)), (Markers{"-", "1.", "4.", "5."}));
}

TEST(WordLists, EmptyItemsDontCount) {
  EXPECT_EQ(markers(item("a", 1) + item("", 1) + item("b", 1)), (Markers{"1.", "2."}));
}

TEST(WordLists, ListZeroIsNone) {
  EXPECT_EQ(markers(item("a", 0)), (Markers{""}));
}

TEST(WordLists, HeadingsKeepTheirNumber) {
  const auto blocks = blocks_of(
      paragraph("Läget", R"(<w:outlineLvl w:val="0"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>)"),
      {{"numbering", numbering}});
  EXPECT_EQ(blocks.at(0).text, "1. Läget");
}

TEST(WordLists, TypedMarkersAreMarkersToo) {
  EXPECT_EQ(markers(paragraph("• punkt") + paragraph("- streck") + paragraph("1. att bygga") + paragraph("o ring")),
            (Markers{"-", "-", "1.", ""}));
}

TEST(WordLists, TypedItemsInOneParagraph) {
  EXPECT_EQ(markers("<w:p>" + run("1. att bygga") + "<w:r><w:br/></w:r>" + run("2. att riva") + "</w:p>"),
            (Markers{"1.", "2."}));
}

TEST(WordLists, FormsOfNumbers) {
  EXPECT_EQ(word::counted(28, "lowerLetter"), "bb");
  EXPECT_EQ(word::counted(14, "upperRoman"), "XIV");
  EXPECT_EQ(word::counted(3, "decimalZero"), "03");
  EXPECT_EQ(word::counted(0, "lowerLetter"), "0");
  EXPECT_EQ(word::counted(3, "chicago"), "3");
}

} // namespace
} // namespace arshjul::ingest
