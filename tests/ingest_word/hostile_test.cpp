#include "archive.hpp"
#include "ingest/word/package.hpp"
#include "model/base/error.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

// The fault and what is said, when the bytes are read as a .docx file.
std::pair<Fault, std::string> refusal(const std::string& bytes) {
  static const Vocabulary vocabulary = Vocabulary::load();
  try {
    read_word(bytes, "brev.docx", vocabulary);
  } catch (const Error& error) {
    return {error.fault, error.diagnostic.what};
  }
  return {Fault::internal, "was read"};
}

PartTexts with_document(const std::string& document) {
  PartTexts parts = parts_of("");
  parts["word/document.xml"] = document;
  return parts;
}

TEST(HostileWord, OtherFilesUnderThisName) {
  EXPECT_EQ(refusal("%PDF-1.7 …").first, Fault::unsupported);
  EXPECT_EQ(refusal("{\\rtf1 …").first, Fault::unsupported);
  EXPECT_EQ(refusal("Hej").first, Fault::malformed);
  const std::string ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 …", 12);
  EXPECT_NE(refusal(ole).second.find(".doc"), std::string::npos);
  std::string stream;
  for (const char c : std::string("EncryptedPackage")) stream += {c, '\0'};
  EXPECT_EQ(refusal(ole + stream).first, Fault::locked);
  EXPECT_NE(refusal(zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}})).second.find("OpenDocument"),
            std::string::npos);
}

TEST(HostileWord, AnExcelFileUnderThisName) {
  PartTexts parts = parts_of("");
  std::string& relations = parts["_rels/.rels"];
  relations.replace(relations.find("word/document.xml"), 17, "xl/workbook.xml");
  EXPECT_NE(refusal(zipped(parts)).second.find("Excel"), std::string::npos);
}

TEST(HostileWord, BrokenArchivesAndParts) {
  const std::string whole = zipped(parts_of(paragraph("Hej")));
  for (std::size_t size = 2; size < whole.size(); size += 7)
    EXPECT_EQ(refusal(whole.substr(0, size)).first, Fault::malformed) << size;
  EXPECT_EQ(refusal(zipped(with_document("<w:document>"))).first, Fault::malformed);
  EXPECT_EQ(refusal(zipped(with_document("<html/>"))).first, Fault::malformed);
  EXPECT_EQ(refusal(zipped({{"annat.txt", "Hej"}})).first, Fault::malformed);
}

TEST(HostileWord, AnyByteMayBeWrong) {
  const std::string whole = zipped(parts_of(table(row(cell("a") + cell("b"))), {{"styles", part("styles", "")}}));
  for (std::size_t i = 0; i < whole.size(); ++i) {
    std::string changed = whole;
    changed[i] = static_cast<char>(changed[i] ^ 0x55);
    refusal(changed); // ends, one way or the other
  }
}

TEST(HostileWord, Bombs) {
  const std::string blanks(std::size_t{20} << 20, ' ');
  EXPECT_EQ(refusal(zipped(with_document(blanks))).first, Fault::too_big);
  const std::string entities = R"(<!DOCTYPE x [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;">]>)";
  const auto blocks =
      read_word(zipped(with_document(entities + part("document", "<w:body>" + paragraph("Hej &b;") + "</w:body>"))),
                "brev.docx", Vocabulary::load())
          .flow.blocks;
  EXPECT_EQ(blocks.at(0).text, "Hej &b;");
}

TEST(HostileWord, DeepNesting) {
  std::string open, close;
  for (int i = 0; i < 100000; ++i) {
    open += "<w:ins>";
    close += "</w:ins>";
  }
  EXPECT_EQ(refusal(zipped(parts_of("<w:p>" + open + close + "</w:p>"))).first, Fault::malformed);
}

TEST(HostileWord, StylesInARingAndNumbersBeyondCount) {
  const std::string ring = part("styles", R"(
    <w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style>
    <w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>)");
  const std::string numbering = part("numbering", R"(<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">
    <w:start w:val="2147483647"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>)");
  const std::string item = paragraph("Hej", R"(<w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="77"/><w:numId w:val="1"/>
    </w:numPr>)");
  EXPECT_EQ(blocks_of(item + item, {{"styles", ring}, {"numbering", numbering}}).size(), 2U);
}

TEST(HostileWord, NoText) {
  EXPECT_EQ(refusal(zipped(parts_of("<w:p/>"))).first, Fault::unsupported);
}

} // namespace
} // namespace arshjul::ingest
