#include "ingest/plaintext/plaintext.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

Flow read(std::string_view text) {
  static const Vocabulary vocabulary = Vocabulary::load();
  return read_markdown(text, vocabulary);
}

TEST(Markdown, ReadsHeadingsParagraphsAndLists) {
  const Flow flow =
      read("# Plan för båtar\n\nEn *lång* rad som\ngår vidare.\n\n## Mål\n\n1. att ro\n2. att segla\n   - fort\n");
  ASSERT_EQ(flow.blocks.size(), 6u);
  EXPECT_EQ(flow.blocks[0].kind, BlockKind::heading);
  EXPECT_EQ(flow.blocks[1].text, "En lång rad som går vidare.");
  EXPECT_EQ(flow.blocks[2].level, 2);
  EXPECT_EQ(flow.blocks[3].marker, "1.");
  EXPECT_EQ(flow.blocks[4].text, "att segla");
  EXPECT_EQ(flow.blocks[5].marker, "-");
  EXPECT_EQ(flow.blocks[5].level, 1);
  EXPECT_EQ(flow.blocks[4].provenance.front().first_line, 9);
}

TEST(Markdown, ReadsTables) {
  const Flow flow = read("| Uppdrag | Status |\n|---|:-:|\n| Ro **hem** | Påbörjad |\n| Segla | |\n");
  ASSERT_EQ(flow.blocks.size(), 1u);
  const Table& table = flow.blocks.front().table;
  EXPECT_EQ(table.rows, 3);
  EXPECT_EQ(table.columns, 2);
  EXPECT_EQ(table.header_rows, 1);
  EXPECT_EQ(table.evidence, "markdown");
  EXPECT_EQ(table.at(1, 0)->text, "Ro hem");
  EXPECT_EQ(table.at(2, 1)->text, "");
}

TEST(Markdown, KeepsAddressesAndCode) {
  const Flow flow = read("# Om\n\nSe [sidan](https://exempel.se/a) och `x<y`.\n");
  EXPECT_EQ(flow.blocks.at(1).text, "Se sidan https://exempel.se/a och x<y.");
}

TEST(Markdown, ReadsATextWithoutMarkdownAsText) {
  const Flow flow = read("Indikator\tTrend\nAntal båtar\tÖka\n");
  ASSERT_EQ(flow.blocks.size(), 1u);
  EXPECT_EQ(flow.blocks.front().table.evidence, "tabs");
}

} // namespace
} // namespace arshjul::ingest
