// The parts of a PDF as text, without a library.
#include "render/pdf/code_map.hpp"
#include "render/pdf/content.hpp"
#include "render/pdf/metadata.hpp"
#include "render/pdf/structure.hpp"
#include "render/pdf/syntax.hpp"

#include <gtest/gtest.h>

namespace {

using namespace arshjul::render;

const PickGlyph one_font = [](char32_t c, Face face) {
  const bool known = c < 0x100;
  return Glyph{face == Face::bold ? "F2" : "F1", known ? static_cast<unsigned>(c) : 0x25A1u, 0.5, !known};
};

TEST(PdfNumbers, HaveThreeDecimalsAtMostAndNoNeedlessZeros) {
  EXPECT_EQ(pdf_number(12), "12");
  EXPECT_EQ(pdf_number(0.5), "0.5");
  EXPECT_EQ(pdf_number(-1.25), "-1.25");
  EXPECT_EQ(pdf_number(0.0004), "0");
  EXPECT_EQ(pdf_number(-0.0004), "0");
  EXPECT_EQ(pdf_number(841.8898), "841.89");
  EXPECT_EQ(pdf_number(1.005), "1.005");
}

TEST(PdfTexts, AreUtf16WithItsMark) {
  EXPECT_EQ(pdf_text("å)"), "<FEFF00E50029>");
  EXPECT_EQ(pdf_text("😀"), "<FEFFD83DDE00>");
}

TEST(CodeSet, HasABitForEachCode) {
  EXPECT_EQ(code_set({1, 8, 15}), std::string("\xC0\x81"));
}

TEST(PdfDate, IsTheDocumentsUnlessTheBuildSaysAnother) {
  Metadata metadata;
  EXPECT_EQ(pdf_date(metadata, nullptr), "");
  metadata.date = "2025-05-06";
  EXPECT_EQ(pdf_date(metadata, nullptr), "D:20250506000000Z");
  EXPECT_EQ(pdf_date(metadata, "0"), "D:19700101000000Z");
  EXPECT_EQ(pdf_date(metadata, "1746534645"), "D:20250506123045Z");
  EXPECT_EQ(pdf_date(metadata, "soon"), "D:20250506000000Z");
}

TEST(Xmp, SaysWhatInfoSays) {
  Metadata metadata{"Mål & <medel>", "Kommunen", "Ärendet", "2025-05-06"};
  const std::string packet = xmp_packet(metadata, "D:20250506000000Z", "maker");
  for (const char* part :
       {"Mål &amp; &lt;medel&gt;", "<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>", "2025-05-06T00:00:00Z", "<rdf:li>sv-SE</rdf:li>"})
    EXPECT_NE(packet.find(part), std::string::npos) << part;
  metadata.conformance = Conformance::pdf_a_1b;
  EXPECT_NE(xmp_packet(metadata, "", "maker").find("<pdfaid:part>1"), std::string::npos);
}

TEST(Xmp, HoldsNoControlCharacters) {
  EXPECT_EQ(cleaned({"a\x01\nb", "", "", ""}).title, "a b");
}

TEST(Content, CountsFromTheBottomAndSaysEachStateOnce) {
  Content content(100, one_font);
  content.draw(arshjul::render::Run{10, 20, 10, "ab", Face::regular, 12, {}, 0});
  content.draw(arshjul::render::Run{10, 40, 10, "c", Face::regular, 12, {}, 0});
  EXPECT_EQ(content.finish(), "BT 10 80 Td\n/F1 12 Tf\n<00610062> Tj\nET\nBT 10 60 Td\n<0063> Tj\nET\n");
}

TEST(Content, PartsWhatASubstituteDraws) {
  const auto parts = part_substitutes(arshjul::render::Run{10, 0, 0, "a😀😀b", Face::regular, 10, {}, 0}, one_font);
  ASSERT_EQ(parts.size(), 3u);
  EXPECT_TRUE(parts[1].substitute);
  EXPECT_EQ(parts[1].run.text, "😀😀");
  EXPECT_DOUBLE_EQ(parts[2].run.x, 25);
}

class Tree : public testing::Test {
protected:
  std::string body(int element) const {
    const auto numbered = [](const char* kind) { return [kind](int number) { return kind + std::to_string(number); }; };
    return structure.element_body(element, "tree", numbered("e"), numbered("p"), numbered("a"));
  }
  Structure structure{{{Role::document, -1},
                       {Role::list, 0, Labels::numbers},
                       {Role::column_header, 0},
                       {Role::link, 0},
                       {Role::figure, 0, Labels::none, "Två staplar", {10, 20, 30, 60}}},
                      2};
};

TEST_F(Tree, TellsHowAListIsNumberedAndWhatAHeaderHeads) {
  EXPECT_NE(body(1).find("/ListNumbering /Decimal"), std::string::npos);
  EXPECT_NE(body(2).find("/Scope /Column"), std::string::npos);
}

TEST_F(Tree, LeadsContentToItsElementAndBack) {
  structure.begin_page(100);
  EXPECT_EQ(structure.begin(2), "/TH <</MCID 0>> BDC\n");
  EXPECT_EQ(structure.begin(head_artifact), "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC\n");
  structure.begin_page(100);
  EXPECT_EQ(structure.begin(2, "å"), "/Span <</MCID 0 /ActualText <FEFF00E5>>> BDC\n");
  EXPECT_NE(body(2).find("/Pg p0\n/K [0 <</Type /MCR /Pg p1 /MCID 0>> ]"), std::string::npos) << body(2);
  EXPECT_EQ(structure.parent_tree_body([](int element) { return "e" + std::to_string(element); }),
            "/Nums [0 [e2 ]\n1 [e2 ]\n]\n");
}

TEST_F(Tree, HoldsAnnotationsAfterThePages) {
  structure.begin_page(100);
  structure.begin(3);
  EXPECT_EQ(structure.annotate(3), 2);
  EXPECT_NE(body(3).find("0 <</Type /OBJR /Pg p0 /Obj a0>>"), std::string::npos) << body(3);
}

TEST_F(Tree, DescribesAFigureAndItsBox) {
  structure.begin_page(100);
  structure.begin(4);
  EXPECT_NE(body(4).find("/Alt " + pdf_text("Två staplar")), std::string::npos);
  EXPECT_NE(body(4).find("/BBox [10 40 30 80]"), std::string::npos) << body(4);
}

} // namespace
