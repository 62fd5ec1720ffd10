#include "model/base/error.hpp"
#include "model/base/json.hpp"
#include "model/exchange.hpp"

#include <gtest/gtest.h>

namespace arshjul::model {
namespace {

Json goal() {
  return {{"id", "goal-1"},
          {"kind", "uppdrag"},
          {"text", "Bygg en bro"},
          {"provenance", {{{"page", 1}, {"bbox", {10, 20, 30, 40}}}}},
          {"confidence", 1}};
}

Json document() {
  return {{"schema_version", "1.0"}, {"source", {{"file", "plan.pdf"}}}, {"goals", Json::array({goal()})}};
}

// What the reader says of a faulty file; "" when it takes it.
std::string fault(const Json& json) {
  try {
    read_document(json.dump(), "plan.json");
    return "";
  } catch (const Error& error) {
    return error.what();
  }
}

TEST(Read, TakesAGoodDocument) {
  const Document read = read_document(document().dump(), "plan.json");
  ASSERT_EQ(read.goals.size(), 1u);
  EXPECT_EQ(read.goals[0].text, "Bygg en bro");
  EXPECT_EQ(read.goals[0].provenance[0].box, (Box{10, 20, 30, 40}));
}

TEST(Read, NamesFileAndPathOfAWrongType) {
  Json json = document();
  json["goals"][0]["progress"] = "half";
  EXPECT_EQ(fault(json), "plan.json: goals[0].progress must be a number");
}

TEST(Read, NamesTheChoicesOfAClosedList) {
  Json json = document();
  json["goals"][0]["shown_as"] = "smell";
  EXPECT_EQ(fault(json), "plan.json: goals[0].shown_as is \"smell\", but must be one of text, color, symbol");
}

TEST(Read, RefusesAnUnknownField) {
  Json json = document();
  json["goals"][0]["coment"] = "Klart";
  EXPECT_EQ(fault(json), "plan.json: goals[0].coment is not a field of this version of the model");
}

TEST(Read, RefusesAMissingField) {
  Json json = document();
  json["goals"][0].erase("provenance");
  EXPECT_EQ(fault(json), "plan.json: goals[0].provenance is missing");
}

TEST(Read, RefusesAnIdThatStandsTwice) {
  Json json = document();
  json["goals"].push_back(goal());
  EXPECT_EQ(fault(json), "plan.json: goals[1].id is \"goal-1\" a second time");
}

TEST(Read, RefusesPageZeroAndACrookedBox) {
  Json json = document();
  Json& place = json["goals"][0]["provenance"][0];
  place["page"] = 0;
  EXPECT_EQ(fault(json), "plan.json: goals[0].provenance[0].page must count from 1");
  place["page"] = 1;
  place["bbox"] = {30, 20, 10, 40};
  EXPECT_EQ(fault(json), "plan.json: goals[0].provenance[0].bbox must go from top left to bottom right");
}

TEST(Read, RefusesAnEmptyText) {
  Json json = document();
  json["title"] = "";
  EXPECT_EQ(fault(json), "plan.json: title is empty: leave out what is absent");
}

TEST(Read, TakesNullForAbsent) {
  Json json = document();
  json["goals"][0]["comment"] = nullptr;
  EXPECT_EQ(fault(json), "");
}

TEST(Read, ComparesVersionsAsNumbers) {
  Json json = document();
  json["schema_version"] = "1.10";
  EXPECT_NE(fault(json).find("version 1.10"), std::string::npos);
  json["schema_version"] = "2.0";
  EXPECT_NE(fault(json).find("version 2.0"), std::string::npos);
  json["schema_version"] = "one";
  EXPECT_EQ(fault(json), "plan.json: schema_version must be like \"1.0\"");
  json.erase("schema_version");
  EXPECT_EQ(fault(json), "plan.json: schema_version is missing");
}

TEST(Read, RefusesWhatIsNoObject) {
  EXPECT_EQ(fault(Json::array()), "plan.json: must be an object");
  EXPECT_EQ(fault(3), "plan.json: must be an object");
}

TEST(Read, TakesADocumentForADossierOfOne) {
  const Dossier dossier = read_dossier(document().dump(), "plan.json");
  ASSERT_EQ(dossier.sources.size(), 1u);
  EXPECT_EQ(dossier.goals[0].provenance[0].source, "plan.pdf");
  EXPECT_EQ(write(read_dossier(write(dossier), "again")), write(dossier));
}

TEST(Read, RefusesAPlaceOutsideTheDossiersSources) {
  Dossier dossier = read_dossier(document().dump(), "plan.json");
  dossier.goals[0].provenance[0].source = "other.pdf";
  EXPECT_THROW(read_dossier(write(dossier), "dossier.json"), Error);
}

TEST(Read, ReadsADiffBack) {
  Diff diff;
  diff.before.title = "Plan 2024";
  diff.comparable = false;
  diff.reason = "plan and follow-up";
  Entry entry;
  entry.change = Change::changed;
  entry.before = Side{"goal-1", "Bygg en bro"};
  entry.after = Side{"goal-2", "Bygg två broar"};
  entry.score = 0.75;
  entry.matched_by = {"number", "text"};
  entry.fields = {{"text", std::string("en bro"), std::string("två broar"), "", {}, {{'-', "en"}, {'+', "två"}}},
                  {"value", 9.0, 6.0, "better", -3.0, {}},
                  {"status", Value{}, Coded{"Klar", "completed"}, "", {}, {}},
                  {"breakdown", std::vector<std::string>{"Flickor"}, Value{}, "", {}, {}}};
  diff.goals = {entry};
  diff.summary = {{"goals", {0, 0, 1, 0, 0}}};
  const Diff read = read_diff(write(diff), "diff.json");
  EXPECT_EQ(write(read), write(diff));
  ASSERT_EQ(read.goals.size(), 1u);
  EXPECT_EQ(read.goals[0].fields[1].delta, -3.0);
  EXPECT_EQ(std::get<Coded>(read.goals[0].fields[2].after).code, "completed");
}

} // namespace
} // namespace arshjul::model
