#include "render/web/report_markdown.hpp"
#include "render/web/report_page.hpp"
#include "strandvik.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace arshjul::render;
using testing::HasSubstr;
using testing::Not;

Report report_of(Block block) {
  Report report;
  report.title = "Uppföljning per april";
  report.running_foot = "UTKAST";
  report.parts = {{{std::move(block)}}};
  return report;
}

TEST(ReportPage, TellsItsLanguageAndTitle) {
  const std::string page = report_page(report_of(Heading{1, "Båtar & bryggor"}));
  EXPECT_THAT(page, HasSubstr("<html lang=\"sv\">"));
  EXPECT_THAT(page, HasSubstr("<title>Uppföljning per april</title>"));
  EXPECT_THAT(page, HasSubstr("<h1>Båtar &amp; bryggor</h1>"));
}

TEST(ReportPage, MarksPlacesToFillInAndDoubts) {
  const Text text{{"Beslut: "}, {"[fyll i: datum]", Mark::fill_in}, {" [kontrollera: K1]", Mark::check}};
  const std::string page = report_page(report_of(Paragraph{text}));
  EXPECT_THAT(page, HasSubstr("<p>Beslut: <mark class=\"fill\">[fyll i: datum]</mark><mark class=\"check\">"));
}

TEST(ReportPage, ScopesTheHeadersOfATable) {
  const std::string page = report_page(report_of(Table{{"Båt", "Skick"}, {{{{"Ejdern"}}, {{"Gott"}}}}}));
  EXPECT_THAT(page, HasSubstr("<th scope=\"col\">Båt</th><th scope=\"col\">Skick</th>"));
  EXPECT_THAT(page, HasSubstr("<th scope=\"row\"><p>Ejdern</p></th><td><p>Gott</p></td>"));
}

TEST(ReportPage, MakesListsOfBulletsInACell) {
  const std::string page = report_page(report_of(Table{{"A"}, {{{{"Två saker:\n- skrapa\n- måla"}}}}}));
  EXPECT_THAT(page, HasSubstr("<p>Två saker:</p><ul><li>skrapa</li><li>måla</li></ul>"));
}

TEST(ReportPage, NumbersAListThatHasNumbers) {
  EXPECT_THAT(report_page(report_of(List{Labels::numbers, {{{"att måla"}}}})),
              HasSubstr("<ol><li><p>att måla</p></li></ol>"));
  EXPECT_THAT(report_page(report_of(List{Labels::none, {{{"att måla"}}}})), HasSubstr("<ul class=\"unlabelled\">"));
}

TEST(ReportPage, HasAllWordsOfTheReport) {
  const std::string page = render_html(strandvik::dossier(), nullptr, {});
  EXPECT_THAT(page, HasSubstr("Väntetiden till ett första samtal har i snitt sjunkit från elva till sju dagar."));
  EXPECT_THAT(page, Not(HasSubstr("http:")));
}

TEST(ReportMarkdown, EscapesWhatWouldBeMarkup) {
  EXPECT_THAT(report_markdown(report_of(Paragraph{{{"a*b_c [d] <e>"}}})), HasSubstr("a\\*b\\_c \\[d\\] \\<e\\>"));
  EXPECT_THAT(report_markdown(report_of(Paragraph{{{"14. maj"}}})), HasSubstr("14\\. maj"));
}

TEST(ReportMarkdown, KeepsBlanksOutsideEmphasis) {
  EXPECT_THAT(report_markdown(report_of(Paragraph{{{"x"}, {" [fyll i] ", Mark::fill_in}, {"y"}}})),
              HasSubstr("x **\\[fyll i\\]** y"));
}

TEST(ReportMarkdown, WritesTablesWithBreaksInCells) {
  EXPECT_THAT(report_markdown(report_of(Table{{"A", "B"}, {{{{"ett\ntvå"}}, {{"a|b"}}}}})),
              HasSubstr("| A | B |\n| --- | --- |\n| ett<br>två | a\\|b |\n"));
}

TEST(ReportMarkdown, NumbersDecisions) {
  EXPECT_THAT(report_markdown(report_of(List{Labels::numbers, {{{"att måla"}}, {{"att skrapa"}}}})),
              HasSubstr("1. att måla\n2. att skrapa\n"));
}

} // namespace
