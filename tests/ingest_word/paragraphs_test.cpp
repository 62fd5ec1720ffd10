#include "archive.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

std::string text_of(const std::string& inside_of_paragraph) {
  const std::vector<Block> blocks = blocks_of("<w:p>" + run("Så: ") + inside_of_paragraph + "</w:p>");
  return blocks.empty() ? "" : blocks.front().text;
}

std::string field(const std::string& type) {
  return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
}

const std::string swedish_styles = part("styles", R"(
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
    <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="R2"><w:name w:val="Rubrik 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Kommunens stil"/><w:basedOn w:val="Rubrik1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Inneh1"><w:name w:val="toc 1"/></w:style>)");

std::string styled(const std::string& style, const std::string& text) {
  return paragraph(text, "<w:pStyle w:val=\"" + style + "\"/>");
}

TEST(WordParagraphs, HeadingsByOutlineByNameAndByWhatTheyAreBasedOn) {
  const auto blocks = blocks_of(styled("Rubrik1", "Läget") + styled("R2", "Risker") + styled("Egen", "Mål") +
                                    paragraph("Gatan lagas.") + styled("Titel", "Uppföljning"),
                                {{"styles", swedish_styles}});
  ASSERT_EQ(blocks.size(), 5U);
  EXPECT_EQ(blocks[0].kind, BlockKind::heading);
  EXPECT_EQ(blocks[0].level, 1);
  EXPECT_EQ(blocks[1].level, 2);
  EXPECT_EQ(blocks[2].level, 1);
  EXPECT_EQ(blocks[3].kind, BlockKind::paragraph);
  EXPECT_EQ(blocks[4].kind, BlockKind::heading);
}

TEST(WordParagraphs, OutlineLevelOfTheParagraphItself) {
  const auto blocks = blocks_of(paragraph("Läget", "<w:outlineLvl w:val=\"2\"/>") +
                                    styled("Rubrik1", "Mål").replace(5, 7, "<w:pPr><w:outlineLvl w:val=\"9\"/>"),
                                {{"styles", swedish_styles}});
  EXPECT_EQ(blocks.at(0).level, 3);
  EXPECT_EQ(blocks.at(1).kind, BlockKind::paragraph);
}

TEST(WordParagraphs, BoldLinesAreHeadingsWhereNoStyleSaysSo) {
  const auto blocks = blocks_of("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Ekonomi</w:t></w:r></w:p>" +
                                paragraph("Nämnden håller sin budget och räknar med att göra det hela året.") +
                                "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Obs.</w:t></w:r></w:p>" +
                                "<w:p><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>Ingen rubrik</w:t></w:r></w:p>");
  EXPECT_EQ(blocks.at(0).kind, BlockKind::heading);
  EXPECT_LT(blocks.at(0).confidence, 1);
  EXPECT_EQ(blocks.at(2).kind, BlockKind::paragraph);
  EXPECT_EQ(blocks.at(3).kind, BlockKind::paragraph);
}

TEST(WordParagraphs, TableOfContentsIsSetApart) {
  const auto word = word_of(styled("Inneh1", "Läget\t3") + paragraph("Gatan lagas."), {{"styles", swedish_styles}});
  EXPECT_EQ(word.flow.blocks.size(), 1U);
  EXPECT_EQ(word.flow.furniture.at(0).role, "contents");
}

TEST(WordParagraphs, TrackedChangesAsIfAccepted) {
  EXPECT_EQ(text_of("<w:del><w:r><w:delText>gammalt</w:delText></w:r></w:del><w:ins>" + run("nytt") + "</w:ins>"),
            "Så: nytt");
  EXPECT_EQ(text_of("<w:moveFrom>" + run("hit") + "</w:moveFrom><w:moveTo>" + run("dit") + "</w:moveTo>"), "Så: dit");
  EXPECT_EQ(word_of("<w:p>" + run("Kvar") + "<w:del/></w:p>").flow.warnings.at(0).code, "tracked_changes");
}

TEST(WordParagraphs, DeletedParagraphMarkJoinsTheNext) {
  const auto blocks = blocks_of("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("Bron ") + "</w:p>" +
                                paragraph("är klar.") + paragraph("Vägen är öppen."));
  ASSERT_EQ(blocks.size(), 2U);
  EXPECT_EQ(blocks[0].text, "Bron är klar.");
}

TEST(WordParagraphs, HyphensTabsAndBreaks) {
  EXPECT_EQ(text_of(run("VA") + "<w:r><w:noBreakHyphen/></w:r>" + run("plan")), "Så: VA-plan");
  EXPECT_EQ(text_of(run("över") + "<w:r><w:softHyphen/></w:r>" + run("sikt\u00ADlig")), "Så: översiktlig");
  EXPECT_EQ(text_of(run("ett") + "<w:r><w:tab/></w:r>" + run("två")), "Så: ett två");
  EXPECT_EQ(text_of(run("ett") + "<w:r><w:br/></w:r>" + run("två")), "Så: ett två");
}

TEST(WordParagraphs, TabsPartPiecesAndBreaksPartLines) {
  const auto blocks = blocks_of("<w:p>" + run("Datum:") + "<w:r><w:tab/></w:r>" + run("Dnr:") + "<w:r><w:br/></w:r>" +
                                run("2025-05-02") + "</w:p>");
  const std::vector<Piece>& pieces = blocks.at(0).pieces;
  ASSERT_EQ(pieces.size(), 3U);
  EXPECT_LT(pieces[0].box.x0, pieces[1].box.x0);
  EXPECT_EQ(pieces[1].line, 1);
  EXPECT_EQ(pieces[2].line, 2);
}

TEST(WordParagraphs, FieldsShowTheirResults) {
  const std::string instruction = "<w:r><w:instrText> DATE </w:instrText></w:r>";
  EXPECT_EQ(text_of(field("begin") + instruction + field("separate") + run("2 maj") + field("end") + run(" i år")),
            "Så: 2 maj i år");
  // A field in the instruction of another is no text.
  EXPECT_EQ(text_of(field("begin") + field("begin") + instruction + field("separate") + run("fel") + field("end") +
                    field("separate") + run("rätt") + field("end")),
            "Så: rätt");
  EXPECT_EQ(text_of("<w:fldSimple w:instr=\"TITLE\">" + run("namn") + "</w:fldSimple>"), "Så: namn");
}

TEST(WordParagraphs, OldFormsShowWhatWasChosen) {
  const std::string list = R"(<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/>
    <w:listEntry w:val="Nej"/><w:listEntry w:val="Ja"/></w:ddList></w:ffData></w:fldChar></w:r>)";
  EXPECT_EQ(text_of(list + field("separate") + field("end")), "Så: Ja");
  const std::string box = R"(<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>
    <w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>)";
  EXPECT_EQ(text_of(box + field("end")), "Så: ☒");
}

TEST(WordParagraphs, ContentControls) {
  EXPECT_EQ(text_of("<w:sdt><w:sdtContent>" + run("Eva Ek") + "</w:sdtContent></w:sdt>"), "Så: Eva Ek");
  EXPECT_EQ(text_of("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + run("Skriv här") +
                    "</w:sdtContent></w:sdt>"),
            "Så:");
  const auto blocks = blocks_of("<w:sdt><w:sdtContent>" + paragraph("Hela stycket.") + "</w:sdtContent></w:sdt>");
  EXPECT_EQ(blocks.at(0).text, "Hela stycket.");
}

TEST(WordParagraphs, LinksAndUnknownWrappersKeepTheirWords) {
  EXPECT_EQ(text_of("<w:hyperlink>" + run("länk") + "</w:hyperlink><w:nytt>" + run("nytt") + "</w:nytt>"),
            "Så: länknytt");
}

TEST(WordParagraphs, HiddenTextIsLeftOutAndTold) {
  const auto word = word_of("<w:p>" + run("Synligt") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>dolt</w:t></w:r></w:p>");
  EXPECT_EQ(word.flow.blocks.at(0).text, "Synligt");
  EXPECT_EQ(word.flow.warnings.at(0).code, "hidden_text");
}

TEST(WordParagraphs, TextBoxStandsOnceAfterItsParagraph) {
  const std::string box = "<w:txbxContent>" + paragraph("I rutan.") + "</w:txbxContent>";
  const auto blocks =
      blocks_of("<w:p>" + run("Stycket.") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + box +
                "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box +
                "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
  ASSERT_EQ(blocks.size(), 2U);
  EXPECT_EQ(blocks[1].text, "I rutan.");
}

TEST(WordParagraphs, SymbolFontsBecomeCharacters) {
  EXPECT_EQ(text_of(R"(<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>)"), "Så: ✓");
}

TEST(WordParagraphs, LinesCountParagraphsAndBreaks) {
  const auto blocks = blocks_of(paragraph("Ett") + "<w:p/>" + "<w:p>" + run("Tre") + "<w:r><w:br/></w:r>" +
                                run("fyra") + "</w:p>" + paragraph("Fem"));
  EXPECT_EQ(blocks.at(1).provenance.at(0).first_line, 3);
  EXPECT_EQ(blocks.at(1).provenance.at(0).last_line, 4);
  EXPECT_EQ(blocks.at(2).provenance.at(0).first_line, 5);
}

TEST(WordParagraphs, OtherPrefixesOfTheSameNamespace) {
  const PartTexts parts = {
      {"word/document.xml",
       R"(<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Hej</x:t></x:r>
       </x:p></x:body></x:document>)"}};
  EXPECT_EQ(read_word(zipped(parts), "a.docx", Vocabulary::load()).flow.blocks.at(0).text, "Hej");
}

} // namespace
} // namespace arshjul::ingest
