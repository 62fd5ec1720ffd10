#include "cli/workspace/settings.hpp"
#include "model/base/nearest_name.hpp"

#include <gtest/gtest.h>

namespace arshjul::cli {
namespace {

std::string refusal(std::string_view json) {
  try {
    read_settings(json, "arshjul.json");
  } catch (const Error& error) {
    EXPECT_EQ(error.fault, Fault::usage);
    return error.what();
  }
  return "accepted";
}

TEST(Settings, ExampleOfANewWorkspaceIsReadWithoutWarning) {
  const Settings settings = read_settings(workspace_file(settings_name), "arshjul.json");
  EXPECT_TRUE(settings.warnings.empty());
  EXPECT_TRUE(settings.vocabulary.empty());
}

TEST(Settings, RiskScaleIsTakenWhenItHoldsTogether) {
  const render::RiskScale scale = letter_of(read_settings(R"({"risk_scale": {"likelihood": 4, "consequence": 5,
    "levels": [{"name": "Låg", "from": 1}, {"name": "Hög", "from": 9}]}})",
                                                          "arshjul.json"))
                                      .risk_scale;
  EXPECT_EQ(scale.consequence, 5);
  ASSERT_EQ(scale.levels.size(), 2U);
  EXPECT_EQ(scale.levels[1].name, "Hög");
  EXPECT_NE(refusal(R"({"risk_scale": {"likelihood": 2.5}})").find("risk_scale.likelihood"), std::string::npos);
  EXPECT_NE(
      refusal(R"({"risk_scale": {"levels": [{"name": "A", "from": 4}, {"name": "B", "from": 4}]}})").find("\"B\""),
      std::string::npos);
  EXPECT_NE(refusal(R"({"risk_scale": {"likelihood": 3, "consequence": 3, "levels": [{"name": "A", "from": 10}]}})")
                .find("no risk can reach"),
            std::string::npos);
}

TEST(Settings, TakesEveryKey) {
  const Settings settings = read_settings(R"({
    // the office
    "municipality": "Strandviks kommun", "administration": "Kansliet", "committee": "Kulturnämnden",
    "officers": ["Vera Lindqvist", "Ali Demir"], "signatory": {"name": "Henrik Dahlberg", "title": "Chef"},
    "case_number": "KN-2025-1", "date": "2025-05-06", "vocabulary": {"status": {"completed": ["I hamn"]}},
    "compare": {"from": "2024 april", "to": "2025 april"}, "render": {"file": "utkast.pdf"}})",
                                          "arshjul.json");
  EXPECT_TRUE(settings.warnings.empty());
  const render::Letter letter = letter_of(settings);
  EXPECT_EQ(letter.municipality, "Strandviks kommun");
  EXPECT_EQ(letter.officers.size(), 2U);
  EXPECT_EQ(letter.signatory.title, "Chef");
  EXPECT_EQ(letter.date, "2025-05-06");
  EXPECT_EQ(settings.compare_to, "2025 april");
  EXPECT_EQ(settings.render_file, "utkast");
  EXPECT_EQ(settings.render_formats, (std::vector<std::string>{"pdf", "docx"}));
  EXPECT_NE(settings.vocabulary.find("I hamn"), std::string::npos);
}

TEST(Settings, NamesTheKeyOfAWrongType) {
  EXPECT_NE(refusal(R"({"committee": 7})").find("\"committee\""), std::string::npos);
  EXPECT_NE(refusal(R"({"officers": "Vera"})").find("\"officers\""), std::string::npos);
  EXPECT_NE(refusal(R"({"officers": [1]})").find("\"officers\""), std::string::npos);
  EXPECT_NE(refusal(R"({"compare": {"from": 2024}})").find("\"compare.from\""), std::string::npos);
  EXPECT_NE(refusal(R"({"signatory": "Vera"})").find("\"signatory\""), std::string::npos);
  EXPECT_NE(refusal("[]").find("an object"), std::string::npos);
  EXPECT_NE(refusal("{").find("line 1"), std::string::npos);
}

TEST(Settings, RefusesDatesAndFilesThatCanNotBe) {
  EXPECT_NE(refusal(R"({"date": "6 maj 2025"})").find("\"date\""), std::string::npos);
  EXPECT_NE(refusal(R"({"render": {"file": "../ut.pdf"}})").find("\"render.file\""), std::string::npos);
  EXPECT_NE(refusal(R"({"render": {"formats": ["odt"]}})").find("pdf, docx"), std::string::npos);
  EXPECT_NE(refusal(R"({"render": {"file": "ut.pdf", "formats": ["docx"]}})").find("\"render.formats\""),
            std::string::npos);
}

TEST(Settings, WarnsOfUnknownKeysWithTheNearestName) {
  const Settings settings = read_settings(R"({"comittee": "Kulturnämnden"})", "arshjul.json");
  ASSERT_EQ(settings.warnings.size(), 1U);
  EXPECT_NE(settings.warnings[0].hint.find("\"committee\""), std::string::npos);
}

TEST(Settings, TakeWhatAPersonHasSettled) {
  const Settings settings = read_settings(
      R"({"matches": [{"list": "goals", "from": "Måla fyren", "to": "Rusta fyren", "verdict": "confirm"}],
          "committees": {"Hamnnämnden": ["HN", "Sjönämnden"]}})",
      "arshjul.json");
  EXPECT_TRUE(settings.warnings.empty());
  ASSERT_EQ(settings.matches.size(), 1U);
  EXPECT_EQ(settings.matches[0].after, "Rusta fyren");
  ASSERT_EQ(settings.committees.size(), 1U);
  EXPECT_EQ(settings.committees[0].second[1], "Sjönämnden");
  EXPECT_NE(refusal(R"({"matches": [{"list": "goals", "from": "a", "to": "b", "verdict": "kanske"}]})").find("verdict"),
            std::string::npos);
}

TEST(NearestName, IsNearOrNone) {
  EXPECT_EQ(nearest_name("offices", {"officers", "date"}), "officers");
  EXPECT_EQ(nearest_name("colour", {"officers", "date"}), "");
  EXPECT_EQ(nearest_name("", {"date"}), "");
}

} // namespace
} // namespace arshjul::cli
