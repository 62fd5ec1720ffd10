#include "archive.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

const std::string page_field = R"(<w:fldSimple w:instr=" PAGE ">)" + run("7") + "</w:fldSimple>";

std::string section(const std::string& references, const std::string& more = "") {
  return "<w:sectPr>" + references + more + "</w:sectPr>";
}

std::vector<std::string> roles(const WordContent& word) {
  std::vector<std::string> found;
  for (const model::Furniture& one : word.flow.furniture) found.push_back(one.role + ": " + one.text);
  return found;
}

using Roles = std::vector<std::string>;

TEST(WordStories, HeadersAndFooters) {
  const auto word = word_of(paragraph("Text.") + section(R"(<w:headerReference w:type="default" r:id="header1"/>
      <w:footerReference w:type="default" r:id="footer1"/>)"),
                            {{"header1", part("hdr", paragraph("Fågelviks kommun"))},
                             {"footer1", part("ftr", "<w:p>" + page_field + "</w:p>")}});
  EXPECT_EQ(roles(word), (Roles{"running_head: Fågelviks kommun", "page_number: 7"}));
  EXPECT_EQ(word.flow.blocks.size(), 1U);
  EXPECT_EQ(word.flow.furniture_pieces.size(), 1U);
}

TEST(WordStories, HeadersThatNoPageShows) {
  const std::string references = R"(<w:headerReference w:type="first" r:id="header1"/>
    <w:headerReference w:type="even" r:id="header2"/>)";
  const PartTexts parts = {{"header1", part("hdr", paragraph("Första"))}, {"header2", part("hdr", paragraph("Jämn"))}};
  EXPECT_TRUE(word_of(paragraph("Text.") + section(references), parts).flow.furniture.empty());
  EXPECT_EQ(roles(word_of(paragraph("Text.") + section(references, "<w:titlePg/>"), parts)),
            Roles{"running_head: Första"});
}

TEST(WordStories, TheSameHeaderOfTwoSectionsOnce) {
  const PartTexts parts = {{"header1", part("hdr", paragraph("Lika"))}, {"header2", part("hdr", paragraph("Lika"))}};
  const auto word = word_of("<w:p><w:pPr>" + section(R"(<w:headerReference w:type="default" r:id="header1"/>)") +
                                "</w:pPr>" + run("Ett") + "</w:p>" + paragraph("Två") +
                                section(R"(<w:headerReference w:type="default" r:id="header2"/>)"),
                            parts);
  EXPECT_EQ(word.flow.furniture.size(), 1U);
}

TEST(WordStories, NotesStandApartFromTheValueTheyHangOn) {
  const auto word = word_of(
      "<w:p>" + run("1 400 kg") + R"(<w:r><w:footnoteReference w:id="5"/></w:r></w:p>)",
      {{"footnotes", part("footnotes", R"(<w:footnote w:id="5">)" + paragraph("Vägt i mars.") + "</w:footnote>")}});
  EXPECT_EQ(word.flow.blocks.at(0).text, "1 400 kg");
  EXPECT_EQ(roles(word), Roles{"footnote: 1 Vägt i mars."});
}

} // namespace
} // namespace arshjul::ingest
