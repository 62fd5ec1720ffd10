#include "render/report_view.hpp"
#include "render/word/archive.hpp"
#include "render/word/docx.hpp"
#include "strandvik.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace arshjul;
using namespace arshjul::render;

Report report_of(std::vector<Block> blocks) {
  Report report;
  report.title = "Uppföljning";
  report.parts = {{std::move(blocks)}};
  return report;
}

TEST(Docx, IsAPackageAndTheSameEachTime) {
  const Report report = report_of({Heading{1, "Båtar"}, Paragraph{{{"Ejdern är tät."}}}});
  const std::string bytes = docx(report);
  EXPECT_EQ(bytes.substr(0, 2), "PK");
  EXPECT_NE(bytes.find("[Content_Types].xml"), std::string::npos);
  EXPECT_EQ(docx(report), bytes);
}

TEST(ZipArchive, HoldsItsPartsByName) {
  const std::string bytes = zip_archive({{"a.txt", "Hej"}, {"b/c.txt", ""}});
  EXPECT_NE(bytes.find("a.txt"), std::string::npos);
  EXPECT_NE(bytes.find("b/c.txt"), std::string::npos);
}

TEST(ReportView, LeavesOutWhatXmlMayNotHold) {
  const Json view = report_view(report_of({Paragraph{{{std::string("a\x01"
                                                                   "b\x0b"
                                                                   "c\td")}}}}));
  EXPECT_EQ(view["parts"][0]["blocks"][0]["text"]["pieces"][0]["paragraph"]["spans"][0]["words"], "abc\td");
}

TEST(ReportView, CountsNumberedListsAndNoOthers) {
  const Json view = report_view(report_of({List{Labels::numbers, {{{"att måla"}}}}, List{Labels::bullets, {{{"färg"}}}},
                                           List{Labels::numbers, {{{"att skrapa"}}}}}));
  EXPECT_EQ(view["numbered_lists"].size(), 2u);
  EXPECT_EQ(view["parts"][0]["blocks"][0]["list"]["number"], 1);
  EXPECT_EQ(view["parts"][0]["blocks"][2]["list"]["number"], 2);
}

TEST(ReportView, TellsWhichPartsLieDownAndWhichIsTheLast) {
  Report report = report_of({Heading{1, "Brev"}});
  const std::string text = "En text som är lång nog för att bli en skorsten.";
  report.parts.push_back(
      {{Heading{1, "Bilaga 1"}, Table{{"A", "B", "C", "D"}, {{{{text}}, {{text}}, {{text}}, {{text}}}}}}});
  const Json view = report_view(report);
  EXPECT_FALSE(view["parts"][0]["wide"].get<bool>());
  EXPECT_FALSE(view["parts"][0]["last"].get<bool>());
  EXPECT_TRUE(view["parts"][1]["wide"].get<bool>());
  EXPECT_TRUE(view["parts"][1]["last"].get<bool>());
}

TEST(ReportView, GivesEachColumnRoomForItsLongestWord) {
  const Json view = report_view(
      report_of({Heading{2, "Uppdrag"}, Table{{"Status", "Kommentar"}, {{{{"Genomförd"}}, {{"Allt är klart."}}}}}}));
  const Json& table = view["parts"][0]["blocks"][1]["table"];
  EXPECT_EQ(table["about"], "Uppdrag");
  int sum = 0;
  for (const Json& column : table["columns"]) sum += column["share"].get<int>();
  EXPECT_LE(sum, 1000);
  EXPECT_GE(table["columns"][0]["share"].get<int>(), 100); // nine letters and blanks of a line of 92
}

} // namespace
