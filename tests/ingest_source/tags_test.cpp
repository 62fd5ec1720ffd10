// The structure tree, read from small tagged PDFs, well-formed and hostile.
#include "ingest/source/pdf_reader.hpp"
#include "tests/ingest_source/made_pdf.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

// `texts`: one marked content each, MCID 0, 1, …; `tree`: the objects from 6 on, the first is the StructTreeRoot.
Page page_of(const std::vector<std::string>& texts, const std::vector<std::string>& tree) {
  std::string content;
  for (std::size_t i = 0; i < texts.size(); ++i)
    content += "/P << /MCID " + std::to_string(i) + " >> BDC BT /F 12 Tf 100 " + std::to_string(700 - 20 * i) +
               " Td (" + texts[i] + ") Tj ET EMC\n";
  std::vector<std::string> objects{
      "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << "
      "/Font << /F 5 0 R >> >> >>",
      tests::stream_of(content), "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"};
  objects.insert(objects.end(), tree.begin(), tree.end());
  return read_pdf(tests::pdf_of(objects), "test.pdf").pages.at(0);
}

TEST(Tags, PlaceTheCellsOfATable) {
  const Page page =
      page_of({"Mål", "Status", "Hav", "Klar"},
              {"<< /Type /StructTreeRoot /K 7 0 R /RoleMap << /Tabell /Table >> >>",
               "<< /S /Tabell /Pg 3 0 R /K [8 0 R 9 0 R] >>",
               "<< /S /TR /P 7 0 R /K [<< /S /TH /K 0 >> << /S /TH /K [<< /Type /MCR /Pg 3 0 R /MCID 1 >>] >>] >>",
               "<< /S /TR /P 7 0 R /K [<< /S /TD /K 2 >> << /S /TD /K << /S /P /K 3 >> >>] >>"});
  ASSERT_EQ(page.tags.size(), 4U);
  EXPECT_TRUE(page.tags[0].header);
  EXPECT_EQ(page.tags[1].column, 1);
  EXPECT_EQ(page.tags[3].row, 1);
  EXPECT_EQ(page.tags[3].column, 1);
  EXPECT_EQ(page.tags[3].table, page.tags[0].table);
  EXPECT_FALSE(page.tags[3].header);
}

TEST(Tags, CellsThatReachDownHoldTheirColumn) {
  const Page page = page_of({"Hav", "Klar", "Pågår"},
                            {"<< /Type /StructTreeRoot /K 7 0 R >>", "<< /S /Table /Pg 3 0 R /K [8 0 R 9 0 R] >>",
                             "<< /S /TR /K [<< /S /TD /A << /O /Table /RowSpan 2 >> /K 0 >> << /S /TD /K 1 >>] >>",
                             "<< /S /TR /K [<< /S /TD /K 2 >>] >>"});
  ASSERT_EQ(page.tags.size(), 3U);
  EXPECT_EQ(page.tags[0].row_span, 2);
  EXPECT_EQ(page.tags[2].row, 1);
  EXPECT_EQ(page.tags[2].column, 1);
}

TEST(Tags, HeadingsHaveALevel) {
  const Page page = page_of({"Hamnen", "Brygga"}, {"<< /Type /StructTreeRoot /K [7 0 R 8 0 R] >>",
                                                   "<< /S /H2 /Pg 3 0 R /K 0 >>", "<< /S /P /Pg 3 0 R /K 1 >>"});
  ASSERT_EQ(page.tags.size(), 2U);
  EXPECT_EQ(page.tags[0].heading, 2);
  EXPECT_EQ(page.tags[1].heading, 0);
}

TEST(Tags, ATreeThatLeavesWordsOutIsNotTrusted) {
  EXPECT_TRUE(page_of({"Hamnen", "Brygga"}, {"<< /Type /StructTreeRoot /K 7 0 R >>", "<< /S /H2 /Pg 3 0 R /K 0 >>"})
                  .tags.empty());
}

TEST(Tags, LoopsAreCut) {
  EXPECT_TRUE(page_of({"Hamnen"}, {"<< /Type /StructTreeRoot /K 7 0 R /RoleMap << /A /B /B /A >> >>",
                                   "<< /S /A /Pg 3 0 R /K [7 0 R 8 0 R] >>", "<< /S /B /K [7 0 R 8 0 R 6 0 R] >>"})
                  .tags.empty());
  EXPECT_EQ(page_of({"Hamnen"},
                    {"<< /Type /StructTreeRoot /K 7 0 R /RoleMap << /A /A >> >>", "<< /S /A /Pg 3 0 R /K [7 0 R 0] >>"})
                .tags.size(),
            1U);
}

TEST(Tags, DeepTreesEnd) {
  std::vector<std::string> tree{"<< /Type /StructTreeRoot /K 7 0 R >>"};
  constexpr int depth = 20'000;
  for (int i = 0; i < depth; ++i) tree.push_back("<< /S /Sect /Pg 3 0 R /K " + std::to_string(8 + i) + " 0 R >>");
  tree.push_back("<< /S /P /Pg 3 0 R /K 0 >>");
  EXPECT_TRUE(page_of({"Hamnen"}, tree).tags.empty());
}

TEST(Tags, HugeNumbersDoNoHarm) {
  EXPECT_TRUE(
      page_of({"Hamnen"},
              {"<< /Type /StructTreeRoot /K 7 0 R >>",
               "<< /S /Table /Pg 3 0 R /K [<< /S /TR /K << /S /TD /A [<< /ColSpan 2000000000 /RowSpan -4 >>] /K "
               "2147483647 >> >> << /S /TD /K -1 >>] >>"})
          .tags.empty());
}

} // namespace
} // namespace arshjul::ingest
