#include "render/report/wide_tables.hpp"

#include <gtest/gtest.h>

namespace {

using namespace arshjul::render;

Report report_with(std::size_t columns, const std::string& last) {
  Table table;
  for (std::size_t i = 0; i < columns; ++i) table.header.push_back("c" + std::to_string(i));
  table.header.back() = last;
  for (int row = 0; row < 2; ++row) {
    table.rows.emplace_back();
    for (std::size_t i = 0; i < columns; ++i)
      table.rows.back().push_back({{std::to_string(row) + "-" + std::to_string(i)}});
  }
  Report report;
  report.parts = {{{Heading{1, "Budget"}, table}}};
  part_wide_tables(report);
  return report;
}

std::vector<Table> tables_of(const Report& report) {
  std::vector<Table> tables;
  for (const Block& block : report.parts.front().blocks)
    if (const auto* table = std::get_if<Table>(&block)) tables.push_back(*table);
  return tables;
}

TEST(WideTables, StayWholeWhereThePageHoldsThem) {
  EXPECT_EQ(report_with(most_columns, "c").parts.front().blocks.size(), 2u);
}

TEST(WideTables, ArePartedAlikeAndRepeatTheirFirstAndTheirSources) {
  const auto tables = tables_of(report_with(most_columns + 1, "Källa"));
  ASSERT_EQ(tables.size(), 2u);
  for (const Table& table : tables) {
    EXPECT_EQ(table.header.front(), "c0");
    EXPECT_EQ(table.header.back(), "Källa");
    EXPECT_EQ(plain(table.rows[1].front()), "1-0");
    EXPECT_EQ(plain(table.rows[1].back()), "1-" + std::to_string(most_columns));
    EXPECT_EQ(table.rows[1].size(), table.header.size());
  }
  EXPECT_LE(tables[0].header.size() - tables[1].header.size(), 1u);
}

TEST(WideTables, LoseNoColumnAndSayWhichPieceItIs) {
  const Report report = report_with(500, "c499");
  std::vector<std::string> seen;
  const auto tables = tables_of(report);
  for (const Table& table : tables) {
    EXPECT_LE(table.header.size(), most_columns);
    seen.insert(seen.end(), table.header.begin() + 1, table.header.end());
  }
  ASSERT_EQ(seen.size(), 499u);
  for (std::size_t i = 0; i < seen.size(); ++i) EXPECT_EQ(seen[i], "c" + std::to_string(i + 1));
  const auto& told = std::get<Paragraph>(report.parts.front().blocks[1]);
  EXPECT_EQ(plain(told.text), "Tabellen är delad på bredden, del 1 av " + std::to_string(tables.size()) + ".");
  EXPECT_TRUE(told.keep_with_next);
}

} // namespace
