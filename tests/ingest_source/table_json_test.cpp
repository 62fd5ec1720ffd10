#include "ingest/table_json.hpp"
#include "model/base/error.hpp"
#include "model/base/json.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

Table sample() {
  Table table;
  table.rows = 2;
  table.columns = 2;
  table.header_rows = 1;
  table.confidence = 0.75;
  table.evidence = "ruled";
  table.provenance = {{1, {50, 60, 500, 700}, 0, 0, {}}, {2, {50, 60, 500, 100}, 0, 0, {}}};
  Cell cell;
  cell.column_span = 2;
  cell.text = "Rubrik";
  cell.bold = true;
  cell.fill = 0x0069B4;
  cell.provenance = {{1, {50, 60, 500, 80.123456}, 0, 0, {}}};
  table.cells.push_back(cell);
  cell = {};
  cell.row = 1;
  cell.provenance = {{1, {50, 650, 200, 700}, 0, 0, {}}, {2, {50, 60, 200, 100}, 0, 0, {}}};
  cell.marks.push_back({{60, 660, 70, 670}, 0x00B050, 0.5});
  table.cells.push_back(cell);
  return table;
}

TEST(TableJson, HasTheShapeOfTheContract) {
  const Json json = parse_json(write_tables({sample()}), "test").at("tables").at(0);
  EXPECT_EQ(json.at("page"), 1);
  EXPECT_EQ(json.at("pages"), Json({1, 2}));
  EXPECT_EQ(json.at("bbox"), Json({50.0, 60.0, 500.0, 700.0}));
  const Json cell = json.at("cells").at(0);
  EXPECT_EQ(cell.at("row"), 0);
  EXPECT_EQ(cell.at("col"), 0);
  EXPECT_EQ(cell.at("rowspan"), 1);
  EXPECT_EQ(cell.at("colspan"), 2);
  EXPECT_EQ(cell.at("text"), "Rubrik");
  EXPECT_EQ(cell.at("bbox").at(3), 80.12);
}

TEST(TableJson, NoTablesIsAnEmptyList) {
  EXPECT_EQ(parse_json(write_tables({}), "test"), Json({{"tables", Json::array()}}));
}

TEST(TableJson, WhatIsWrittenIsReadAgain) {
  const std::string written = write_tables({sample(), Table{}});
  const std::vector<Table> read = read_tables(written, "test");
  ASSERT_EQ(read.size(), 2U);
  EXPECT_EQ(write_tables(read), written);
  EXPECT_EQ(read[0].cells[0].fill, Colour{0x0069B4});
  EXPECT_EQ(read[0].cells[1].provenance.size(), 2U);
  EXPECT_EQ(read[0].cells[1].marks.size(), 1U);
}

TEST(TableJson, AnythingElseIsAnError) {
  EXPECT_THROW(read_tables("{", "test"), Error);
  EXPECT_THROW(read_tables("{}", "test"), Error);
  EXPECT_THROW(read_tables(R"({"tables":[{"rows":"två"}]})", "test"), Error);
}

} // namespace
} // namespace arshjul::ingest
