#include "model/base/json.hpp"
#include "model/exchange.hpp"

#include <gtest/gtest.h>

namespace arshjul::model {
namespace {

Json written(const Document& document) {
  return parse_json(write(document), "test");
}

TEST(Write, LeavesOutWhatTheDocumentDoesNotHave) {
  Document document;
  document.source.file = "plan.pdf";
  EXPECT_EQ(write(document), "{\n \"schema_version\": \"1.0\",\n \"source\": {\n  \"file\": \"plan.pdf\"\n }\n}\n");
}

TEST(Write, RoundsBoxesToATenthOfAPoint) {
  Goal goal;
  goal.id = "goal-1";
  goal.provenance = {{2, {56.6931, 100, 200.04, 112.25}, 0, 0, ""}};
  Document document;
  document.goals.push_back(goal);
  EXPECT_EQ(written(document)["goals"][0]["provenance"].dump(), R"([{"page":2,"bbox":[56.7,100,200,112.3]}])");
}

TEST(Write, GivesLinesForATextAndASourceInADossier) {
  Decision decision;
  decision.provenance = {{0, {}, 3, 5, "brev.txt"}};
  Document document;
  document.decisions.push_back(decision);
  EXPECT_EQ(written(document)["decisions"][0]["provenance"].dump(), R"([{"source":"brev.txt","lines":[3,5]}])");
}

TEST(Write, KeepsAValueOfZeroAndDropsAnAbsentOne) {
  Goal goal;
  goal.progress = 0;
  Document document;
  document.goals.push_back(goal);
  const Json json = written(document)["goals"][0];
  EXPECT_EQ(json["progress"].dump(), "0");
  EXPECT_FALSE(json.contains("status"));
}

TEST(Write, WritesWholeNumbersWithoutDecimals) {
  BudgetRow row;
  row.values = {{"Utfall", 1234.5}, {"Budget", -2}};
  Document document;
  document.budget.push_back(row);
  EXPECT_EQ(written(document)["budget"][0]["values"].dump(), R"({"Utfall":1234.5,"Budget":-2})");
}

TEST(Write, KeepsBothOfTwoColumnsWithOneHeader) {
  Indicator indicator;
  indicator.columns = {{"Utfall", "3"}, {"Utfall", "4"}, {"Trend", ""}};
  Document document;
  document.indicators.push_back(indicator);
  EXPECT_EQ(written(document)["indicators"][0]["columns"].dump(),
            R"--({"Utfall":"3","Utfall (2)":"4","Trend":null})--");
}

TEST(Write, ComposesLetters) {
  Document document;
  document.title = "A\u030Arshjul";
  EXPECT_EQ(written(document)["title"], "Årshjul");
}

} // namespace
} // namespace arshjul::model
