#include "model/base/error.hpp"
#include "render/comparison/page.hpp"
#include "render/comparison/risk_matrix.hpp"
#include "render/comparison/view.hpp"
#include "render/template.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace arshjul;
using namespace arshjul::render;
using testing::HasSubstr;
using testing::Not;

model::Side side(const std::string& id, const std::string& label, int page, const std::string& file) {
  model::Place place;
  place.page = page;
  place.box = {70.4, 100, 500, 140};
  place.source = file;
  return {id, label, {place}};
}

model::Entry changed(const std::string& label, std::vector<model::FieldChange> fields) {
  model::Entry entry;
  entry.change = model::Change::changed;
  entry.before = side("goal-1", label, 2, "förra året.pdf");
  entry.after = side("goal-1", label, 3, "i år.pdf");
  entry.fields = std::move(fields);
  return entry;
}

model::Risk risk(const std::string& id, double likelihood, double consequence) {
  model::Risk risk;
  risk.id = id;
  risk.title = "Brist på båtförare";
  risk.likelihood = likelihood;
  risk.consequence = consequence;
  return risk;
}

model::Diff diff_of_risk() {
  model::Diff diff;
  model::Entry entry;
  entry.change = model::Change::changed;
  entry.before = side("old", "Brist på båtförare", 1, "a.pdf");
  entry.after = side("new", "Brist på båtförare", 1, "b.pdf");
  diff.risks = {entry};
  return diff;
}

TEST(ComparisonPage, EscapesWhatSourcesSay) {
  model::Diff diff;
  diff.goals = {changed("Öppna <script>alert(1)</script> & stäng", {})};
  const std::string page = comparison_page(diff, {{}}, {{}});
  EXPECT_THAT(page, Not(HasSubstr("<script>alert")));
  EXPECT_THAT(page, HasSubstr("&lt;script&gt;alert(1)&lt;/script&gt; &amp; stäng"));
}

TEST(ComparisonPage, NeedsNoNetwork) {
  model::Diff diff;
  diff.goals = {changed("Måla båthuset", {})};
  const std::string page = comparison_page(diff, {{}}, {{}});
  EXPECT_THAT(page, Not(HasSubstr("http:")));
  EXPECT_THAT(page, Not(HasSubstr("https:")));
  EXPECT_THAT(page, HasSubstr("default-src 'none'"));
}

TEST(ComparisonPage, SetsTheWordingsSideBySide) {
  model::Diff diff;
  diff.goals = {changed("Måla båthuset", {{"text",
                                           std::string("Måla huset"),
                                           std::string("Måla båthuset"),
                                           "",
                                           {},
                                           {{'=', "Måla "}, {'-', "huset"}, {'+', "båthuset"}}}})};
  const std::string page = comparison_page(diff, {{}}, {{}});
  EXPECT_THAT(page, HasSubstr("<td>Måla <del>huset</del></td><td>Måla <ins>båthuset</ins></td>"));
}

TEST(ComparisonPage, TellsWhatOneSideLacks) {
  model::Diff diff;
  diff.goals = {changed("Måla båthuset", {{"comment", {}, std::string("Klart i maj."), "", {}, {}}})};
  const std::string page = comparison_page(diff, {{}}, {{}});
  EXPECT_THAT(page, HasSubstr("<span class=\"none\">saknas</span></td><td>Klart i maj.</td>"));
}

TEST(ComparisonPage, LinksToPageAndBoxOfTheSource) {
  model::Diff diff;
  diff.goals = {changed("Måla båthuset", {})};
  const std::string page = comparison_page(diff, {{}, {{"förra året.pdf", "../ingest/2024/förra året.pdf"}}}, {{}});
  EXPECT_THAT(page, HasSubstr("href=\"../ingest/2024/f%C3%B6rra%20%C3%A5ret.pdf#page=2&amp;viewrect=70,100,430,40\""));
  EXPECT_THAT(page, HasSubstr("efter: i år.pdf s. 3")); // nobody said where it is
}

TEST(ComparisonPage, SaysWhenAbsenceMeansNothing) {
  model::Diff diff;
  diff.comparable = false;
  EXPECT_THAT(comparison_page(diff, {{}}, {{}}), HasSubstr("täcker inte samma sak"));
  diff.comparable = true;
  EXPECT_THAT(comparison_page(diff, {{}}, {{}}), Not(HasSubstr("täcker inte samma sak")));
}

TEST(ComparisonPage, GivesTheSizeOfAChangeWithItsSign) {
  model::Diff diff;
  diff.risks = {changed("Brist på båtförare", {{"value", 9.0, 12.0, "worse", 3.0, {}}})};
  const std::string page = comparison_page(diff, {{}}, {{}});
  EXPECT_THAT(page, HasSubstr("Sämre <span class=\"delta\">(+3)</span>"));
}

TEST(RiskMatrix, DrawsAnArrowFromWhereTheRiskStood) {
  model::Dossier before, after;
  before.risks = {risk("old", 2, 4)};
  after.risks = {risk("new", 3, 4)};
  const Json matrix = risk_matrix(diff_of_risk(), before, after);
  ASSERT_EQ(matrix["marks"].size(), 1u);
  const Json& arrow = matrix["marks"][0]["arrow"];
  ASSERT_TRUE(arrow.is_object());
  EXPECT_GT(arrow["y1"], arrow["y2"]); // a higher likelihood is further up
  EXPECT_EQ(matrix["rows"][0]["was"], "2 × 4 = 8");
  EXPECT_EQ(matrix["rows"][0]["movement"], "ökad");
}

TEST(RiskMatrix, LeavesAStandingRiskWithoutArrow) {
  model::Dossier before, after;
  before.risks = {risk("old", 2, 4)};
  after.risks = {risk("new", 2, 4)};
  const Json matrix = risk_matrix(diff_of_risk(), before, after);
  EXPECT_TRUE(matrix["marks"][0]["arrow"].is_null());
  EXPECT_EQ(matrix["rows"][0]["movement"], "oförändrad");
}

TEST(RiskMatrix, GrowsWithTheScale) {
  model::Dossier before, after;
  after.risks = {risk("new", 5, 2)};
  EXPECT_EQ(risk_matrix(diff_of_risk(), before, after)["cells"].size(), 25u);
  after.risks = {risk("new", 3, 2)};
  EXPECT_EQ(risk_matrix(diff_of_risk(), before, after)["cells"].size(), 16u);
}

TEST(RiskMatrix, IsNotDrawnWithoutBothNumbers) {
  model::Dossier before, after;
  after.risks = {risk("new", 2.5, 4)};
  EXPECT_TRUE(risk_matrix(diff_of_risk(), before, after).is_null());
  after.risks = {risk("new", 2, 4)};
  after.risks[0].consequence.reset();
  EXPECT_TRUE(risk_matrix(diff_of_risk(), before, after).is_null());
}

TEST(Template, NamesTheFileOfAMistake) {
  try {
    fill_template("{{#open}}", {}, "letter.mustache");
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.diagnostic.file, "letter.mustache");
  }
}

TEST(Template, FillsValuesOfAllKinds) {
  const Json view{{"text", "a & b"}, {"number", 3}, {"list", {1, 2}}, {"nothing", nullptr}};
  EXPECT_EQ(
      fill_template("{{text}} {{number}} {{#list}}<{{.}}>{{/list}}{{#nothing}}x{{/nothing}}{{nothing}}", view, ""),
      "a &amp; b 3 <1><2>");
}

} // namespace
