// Levels of headings: by their looks, or by the document's tags where these are good.
#include "ingest/layout/headings.hpp"
#include "ingest/layout/layout.hpp"
#include "pages.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

// Headings of the given levels by their looks.
std::vector<Block> headings(std::initializer_list<int> levels) {
  std::vector<Block> blocks;
  for (int level : levels) {
    Block block;
    block.kind = BlockKind::heading;
    block.level = level;
    blocks.push_back(block);
  }
  return blocks;
}

std::vector<int> levels_of(const std::vector<Block>& blocks) {
  std::vector<int> levels;
  for (const Block& block : blocks) levels.push_back(block.level);
  return levels;
}

std::vector<int> with_tags(std::initializer_list<int> looks, const std::vector<int>& tagged) {
  std::vector<Block> blocks = headings(looks);
  layout::take_tagged_levels(blocks, tagged);
  return levels_of(blocks);
}

TEST(TaggedHeadings, ReplaceTheLevelsByLooks) {
  EXPECT_EQ(with_tags({2, 3, 3, 2}, {1, 2, 3, 1}), (std::vector{1, 2, 3, 1}));
}

TEST(TaggedHeadings, NeedLevelsForNearlyAll) {
  EXPECT_EQ(with_tags({2, 3, 3, 2}, {1, 2, 0, 0}), (std::vector{2, 3, 3, 2}));
}

TEST(TaggedHeadings, OneWithoutALevelIsAsThoseThatLookAlike) {
  EXPECT_EQ(with_tags({2, 3, 3, 3, 2}, {1, 2, 2, 0, 1}), (std::vector{1, 2, 2, 2, 1}));
  EXPECT_EQ(with_tags({1, 2, 3, 3, 2}, {0, 1, 2, 2, 1}), (std::vector{1, 1, 2, 2, 1})) << "a title";
  EXPECT_EQ(with_tags({2, 3, 3, 3, 5}, {1, 2, 2, 2, 0}), (std::vector{1, 2, 2, 2, 3})) << "smaller than all";
}

TEST(TaggedHeadings, AreFoundByTheWordsOfTheirLines) {
  PageMaker maker;
  maker.text(70, 100, "Hamnen", 14, true).text(70, 130, "Vi vårdar båtar och bryggor hela året om.");
  maker.text(70, 160, "Parken", 14, true).text(70, 190, "Vi klipper gräset när det har vuxit.");
  for (Word& word : maker.page.words) word.marked_content = word.text == "Hamnen" ? 0 : word.text == "Parken" ? 1 : 2;
  maker.page.tags.resize(3);
  maker.page.tags[0].heading = 2;
  maker.page.tags[1].heading = 3;
  const Flow flow = lay_out({maker.page});
  ASSERT_EQ(flow.blocks.size(), 4u);
  EXPECT_EQ(flow.blocks[0].level, 2);
  EXPECT_EQ(flow.blocks[2].level, 3);
}

} // namespace
} // namespace arshjul::ingest
