#include "ingest/source/pdf_reader.hpp"
#include "model/base/error.hpp"
#include "tests/ingest_source/made_pdf.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

using tests::one_page;

Page page_of(const std::string& content, const std::string& page = {}) {
  const PdfContent pdf = read_pdf(one_page(content, page), "test.pdf");
  EXPECT_EQ(pdf.pages.size(), 1U);
  return pdf.pages.at(0);
}

std::vector<std::string> texts(const Page& page) {
  std::vector<std::string> found;
  for (const Word& word : page.words) found.push_back(word.text);
  return found;
}

using Texts = std::vector<std::string>;

TEST(PdfReader, WordsStandWhereTheyAreDrawn) {
  const Page page = page_of("BT /F 12 Tf 100 700 Td (M\\345l f\\366r \\345ret) Tj ET");
  EXPECT_EQ(texts(page), (Texts{"Mål", "för", "året"}));
  EXPECT_DOUBLE_EQ(page.width, 595);
  EXPECT_DOUBLE_EQ(page.height, 842);
  const Word& first = page.words[0];
  EXPECT_NEAR(first.box.x0, 100, 0.01);
  EXPECT_NEAR(first.baseline, 142, 0.01);
  EXPECT_NEAR(first.size, 12, 0.01);
  EXPECT_LT(first.box.y0, 142);
  EXPECT_GT(first.box.y1, 142);
  EXPECT_TRUE(first.space_after);
  EXPECT_EQ(page.fonts[static_cast<std::size_t>(first.font)].name, "Helvetica");
  EXPECT_TRUE(page.complete);
}

TEST(PdfReader, BoldComesFromTheFontOrFromAnOutline) {
  const Page page =
      page_of("BT /B 12 Tf 100 700 Td (fet) Tj /F 12 Tf 0 -20 Td (vanlig) Tj 2 Tr 0 -20 Td (ritad) Tj ET");
  ASSERT_EQ(page.words.size(), 3U);
  const auto bold = [&](std::size_t i) { return page.fonts[static_cast<std::size_t>(page.words[i].font)].bold; };
  EXPECT_TRUE(bold(0));
  EXPECT_FALSE(bold(1));
  EXPECT_TRUE(bold(2));
}

TEST(PdfReader, ATurnedPageIsReadAsItIsSeen) {
  const Page page = page_of("BT /F 12 Tf 0 1 -1 0 300 100 Tm (liggande) Tj ET", "/Rotate 90");
  ASSERT_EQ(page.words.size(), 1U);
  EXPECT_DOUBLE_EQ(page.width, 842);
  EXPECT_EQ(page.words[0].turn, Turn::none);
  EXPECT_NEAR(page.words[0].box.x0, 100, 0.01);
}

TEST(PdfReader, TurnedTextSaysSo) {
  const Page up = page_of("BT /F 12 Tf 0 1 -1 0 300 100 Tm (upp) Tj ET");
  const Page down = page_of("BT /F 12 Tf 0 -1 1 0 300 400 Tm (ner) Tj ET");
  EXPECT_EQ(up.words.at(0).turn, Turn::three_quarters);
  EXPECT_EQ(down.words.at(0).turn, Turn::quarter);
}

TEST(PdfReader, CropBoxIsTheOrigin) {
  const Page page = page_of("BT /F 12 Tf 100 700 Td (ord) Tj ET", "/CropBox [50 0 545 800]");
  EXPECT_NEAR(page.words.at(0).box.x0, 50, 0.01);
  EXPECT_NEAR(page.words.at(0).baseline, 100, 0.01);
}

TEST(PdfReader, WatermarksAreKeptApart) {
  const Page page = page_of("BT /F 60 Tf 0.7 0.7 -0.7 0.7 100 200 Tm (UTKAST) Tj ET");
  EXPECT_TRUE(page.words.empty());
  ASSERT_EQ(page.slanted.size(), 1U);
  EXPECT_EQ(page.slanted[0].text, "UTKAST");
}

TEST(PdfReader, UnseenTextIsHidden) {
  const Page page =
      page_of("BT /F 12 Tf 100 700 Td 3 Tr (dold) Tj 0 Tr 1 g 0 -20 Td (vit) Tj 0 g 0 -20 Td (svart) Tj ET");
  ASSERT_EQ(page.words.size(), 3U);
  EXPECT_TRUE(page.words[0].hidden);
  EXPECT_TRUE(page.words[1].hidden);
  EXPECT_FALSE(page.words[2].hidden);
}

TEST(PdfReader, WhiteTextOnAColouredBoxIsSeen) {
  const Page page = page_of("0 0.2 0.5 rg 90 690 200 30 re f BT /F 12 Tf 1 g 100 700 Td (rubrik) Tj ET");
  EXPECT_FALSE(page.words.at(0).hidden);
  ASSERT_EQ(page.fills.size(), 1U);
  EXPECT_EQ(page.fills[0].colour, 0x003380U);
}

TEST(PdfReader, ClippedTextIsHidden) {
  const Page page = page_of("q 90 690 30 30 re W n BT /F 12 Tf 100 700 Td (ja ) Tj 200 0 Td (nej) Tj ET Q");
  EXPECT_EQ(texts(page), (Texts{"ja", "nej"}));
  EXPECT_FALSE(page.words[0].hidden);
  EXPECT_TRUE(page.words[1].hidden);
}

TEST(PdfReader, TextOffThePageIsNotThere) {
  EXPECT_EQ(texts(page_of("BT /F 12 Tf 100 700 Td (ja ) Tj 600 0 Td (nej) Tj ET")), Texts{"ja"});
}

TEST(PdfReader, ActualTextReplacesTheGlyphs) {
  EXPECT_EQ(texts(page_of("BT /F 12 Tf 100 700 Td (o) Tj /Span << /ActualText (ffi) >> BDC (x) Tj EMC (ce) Tj ET")),
            Texts{"office"});
  EXPECT_EQ(
      texts(page_of("BT /F 12 Tf 100 700 Td /Span << /ActualText (helt annan mening) >> BDC (som ritat) Tj EMC ET")),
      (Texts{"som", "ritat"}));
}

TEST(PdfReader, MarkedContentIsKnown) {
  const Page page =
      page_of("BT /F 12 Tf 100 700 Td /P << /MCID 7 >> BDC (text) Tj EMC 0 -20 Td /Artifact BMC (sida) Tj EMC ET");
  EXPECT_EQ(page.words.at(0).marked_content, 7);
  EXPECT_EQ(page.words.at(1).marked_content, -2);
}

TEST(PdfReader, LinesAndBoxesAreSeen) {
  const Page page = page_of("1 0 0 RG 2 w 50 100 m 300 100 l S [3 2] 0 d 50 90 m 300 90 l S 0.9 g 50 200 250 40 re f "
                            "0 g 50 300 250 0.5 re f 0 1 0 rg 400 400 m 410 400 410 410 400 410 c f");
  ASSERT_EQ(page.rulings.size(), 3U);
  EXPECT_EQ(page.rulings[0].colour, 0xFF0000U);
  EXPECT_DOUBLE_EQ(page.rulings[0].box.y0, 742);
  EXPECT_FALSE(page.rulings[0].dashed);
  EXPECT_TRUE(page.rulings[1].dashed);
  EXPECT_EQ(page.fills.size(), 1U);
  ASSERT_EQ(page.shapes.size(), 1U);
  EXPECT_EQ(page.shapes[0].colour, 0x00FF00U);
}

TEST(PdfReader, AnInlinePictureIsReadPast) {
  const Page page =
      page_of("q 20 0 0 20 100 600 cm BI /W 2 /H 1 /BPC 8 /CS /G ID ab EI Q BT /F 12 Tf 100 700 Td (efter) Tj ET");
  EXPECT_EQ(page.images.size(), 1U);
  EXPECT_EQ(texts(page), Texts{"efter"});
}

TEST(PdfReader, ASmallPictureHasAColour) {
  const std::string pdf = tests::pdf_of(
      {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
       "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> "
       ">>",
       tests::stream_of("q 12 0 0 12 100 600 cm /I Do Q"),
       tests::stream_of(std::string("\0\xB0\x50\0\xB0\x50\xFF\xFF\xFF\xFF\xFF\xFF", 12),
                        "/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceRGB "
                        "/SMask 6 0 R"),
       tests::stream_of(std::string("\xFF\xFF\0\0", 4), "/Type /XObject /Subtype /Image /Width 2 /Height 2 "
                                                        "/BitsPerComponent 8 /ColorSpace /DeviceGray")});
  const Page page = read_pdf(pdf, "test.pdf").pages.at(0);
  ASSERT_EQ(page.images.size(), 1U);
  EXPECT_EQ(page.images[0].colour, Colour{0x00B050});
  EXPECT_EQ(page.images[0].box, (Box{100, 230, 112, 242}));
}

} // namespace
} // namespace arshjul::ingest
