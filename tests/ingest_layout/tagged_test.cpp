// Tables by the PDF's own tags.
#include "ingest/layout/layout.hpp"
#include "tests/ingest_layout/pages.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

// A page of texts, each a marked content of its own with its tag.
class TaggedPage {
public:
  TaggedPage& cell(double x, double baseline, std::string_view text, int row, int column, bool header = false) {
    add(x, baseline, text);
    Tag& tag = page.tags.emplace_back();
    tag.known = true;
    tag.table = 0;
    tag.row = row;
    tag.column = column;
    tag.header = header;
    return *this;
  }
  TaggedPage& prose(double x, double baseline, std::string_view text) {
    add(x, baseline, text);
    page.tags.emplace_back().known = true;
    return *this;
  }
  Page page = PageMaker().page;

private:
  void add(double x, double baseline, std::string_view text) {
    PageMaker maker;
    maker.text(x, baseline, text);
    for (Word& word : maker.page.words) {
      word.marked_content = static_cast<int>(page.tags.size());
      page.words.push_back(word);
    }
  }
};

TaggedPage two_rows() {
  TaggedPage made;
  made.prose(50, 100, "Nämnden har följt upp sina mål.");
  made.cell(50, 300, "Mål", 0, 0, true).cell(300, 300, "Läge", 0, 1, true);
  made.cell(50, 314, "Fler båtar ska", 1, 0).cell(300, 314, "Klart", 1, 1).cell(50, 328, "ha plats", 2, 0);
  return made;
}

TEST(Tagged, ATableThatNoLineShows) {
  TaggedPage made = two_rows();
  made.cell(300, 328, "Pågår", 2, 1);
  const std::vector<Table> tables = find_tables({made.page}, true);
  ASSERT_EQ(tables.size(), 1U);
  EXPECT_EQ(tables[0].evidence, "tagged");
  EXPECT_EQ(tables[0].header_rows, 1);
  EXPECT_EQ(tables[0].rows, 3);
  EXPECT_EQ(tables[0].at(2, 1)->text, "Pågår");
}

TEST(Tagged, ACellWithoutWordsIsThereToo) {
  const std::vector<Table> tables = find_tables({two_rows().page}, true);
  ASSERT_EQ(tables.size(), 1U);
  ASSERT_TRUE(tables[0].at(2, 1));
  EXPECT_EQ(tables[0].at(2, 1)->text, "");
}

TEST(Tagged, ATableWhoseWordsStandElsewhereIsNone) {
  TaggedPage made;
  made.cell(50, 300, "Mål", 0, 0, true).cell(60, 300, "Läge", 0, 1, true);
  made.cell(50, 280, "Hav", 1, 0).cell(300, 290, "Klart", 1, 1);
  EXPECT_TRUE(find_tables({made.page}, true).empty());
}

TEST(Tagged, RulingsAreFollowedWhereTagsDisagree) {
  PageMaker maker;
  maker.grid({40, 200, 400}, {300, 320, 340});
  TaggedPage made;
  made.page.rulings = maker.page.rulings;
  made.cell(50, 314, "Hav", 0, 0)
      .cell(210, 314, "Klart", 0, 0)
      .cell(50, 334, "Sjö", 1, 0)
      .cell(210, 334, "Pågår", 1, 0);
  const Flow flow = lay_out({made.page});
  EXPECT_TRUE(std::any_of(flow.warnings.begin(), flow.warnings.end(),
                          [](const model::Warning& warning) { return warning.code == "tags_disagree"; }));
  ASSERT_EQ(flow.blocks.size(), 1U);
  EXPECT_EQ(flow.blocks[0].table.at(0, 1)->text, "Klart");
}

} // namespace
} // namespace arshjul::ingest
