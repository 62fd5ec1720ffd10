#include "model/base/error.hpp"
#include "render/sheets/csv.hpp"
#include "render/sheets/sheet.hpp"
#include "render/sheets/workbook.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace arshjul;
using namespace arshjul::render;
using testing::ElementsAre;

Sheet boats() {
  return {"Båtar", {"Namn", "Längd"}, {{std::string("Ejdern"), 6.5}, {std::string("Tärnan; gamla"), {}}}};
}

TEST(Csv, KeepsToRfc4180) {
  EXPECT_EQ(csv({boats()}, "Lista", CsvFlavour::machine),
            "Lista,Namn,Längd\r\nBåtar,Ejdern,6.5\r\nBåtar,Tärnan; gamla,\r\n");
}

TEST(Csv, SpeaksTheSwedishExcel) {
  EXPECT_EQ(csv({boats()}, "Lista", CsvFlavour::excel),
            "\xEF\xBB\xBFLista;Namn;Längd\r\nBåtar;Ejdern;6,5\r\nBåtar;\"Tärnan; gamla\";\r\n");
}

TEST(Csv, DoublesQuotesAndKeepsLineBreaks) {
  const Sheet sheet{"A", {"B"}, {{std::string("en \"liten\"\nbåt")}}};
  EXPECT_EQ(csv({sheet}, "L", CsvFlavour::machine), "L,B\r\nA,\"en \"\"liten\"\"\nbåt\"\r\n");
}

TEST(Csv, HandsExcelNoFormulas) {
  const Sheet sheet{"A", {"B"}, {{std::string("=1+1")}, {std::string("- en punkt")}, {-2.0}}};
  EXPECT_EQ(csv({sheet}, "L", CsvFlavour::excel), "\xEF\xBB\xBFL;B\r\nA;'=1+1\r\nA;'- en punkt\r\nA;-2\r\n");
  EXPECT_EQ(csv({sheet}, "L", CsvFlavour::machine), "L,B\r\nA,=1+1\r\nA,- en punkt\r\nA,-2\r\n");
}

TEST(Csv, PutsSheetsWithOtherColumnsUnderOneHeader) {
  const Sheet cars{"Bilar", {"Längd", "Färg"}, {{4.2, std::string("röd")}}};
  EXPECT_EQ(csv({boats(), cars}, "Lista", CsvFlavour::machine),
            "Lista,Namn,Längd,Färg\r\nBåtar,Ejdern,6.5,\r\nBåtar,Tärnan; gamla,,\r\nBilar,,4.2,röd\r\n");
}

TEST(Workbook, IsAZipAndTheSameEachTime) {
  const std::string bytes = workbook({boats()});
  EXPECT_EQ(bytes.substr(0, 2), "PK");
  EXPECT_EQ(workbook({boats()}), bytes);
}

TEST(Workbook, RefusesANameThatNoSheetCanHave) {
  EXPECT_THROW(workbook({{"a/b", {}, {}}}), Error);
}

TEST(DossierSheets, HaveAColumnForEachFieldThatIsThere) {
  model::Dossier dossier;
  model::Risk risk;
  risk.id = "risk-1";
  risk.title = "Brist på båtförare";
  risk.value = 12;
  risk.confidence = 0.8;
  model::Place place;
  place.page = 3;
  place.source = "risker.pdf";
  risk.provenance = {place};
  dossier.risks = {risk};
  const std::vector<Sheet> sheets = dossier_sheets(dossier);
  ASSERT_EQ(sheets.size(), 1u);
  EXPECT_THAT(sheets[0].header, ElementsAre("Lydelse", "Riskvärde", "Källa", "Säkerhet", "Att kontrollera"));
  EXPECT_THAT(sheets[0].rows[0], ElementsAre(SheetCell{std::string("Brist på båtförare")}, SheetCell{12.0},
                                             SheetCell{std::string("risker.pdf s. 3")}, SheetCell{0.8}, SheetCell{}));
}

TEST(DiffSheets, HaveARowForEachChangedField) {
  model::Diff diff;
  model::Entry entry;
  entry.change = model::Change::changed;
  entry.before = model::Side{"a", "Brist på båtförare", {}};
  entry.after = model::Side{"b", "Brist på båtförare", {}};
  entry.score = 1;
  entry.fields = {{"value", 9.0, 12.0, "worse", 3.0, {}},
                  {"level", std::string("hög"), std::string("kritisk"), "", {}, {}}};
  diff.risks = {entry};
  const std::vector<Sheet> sheets = diff_sheets(diff);
  ASSERT_EQ(sheets.size(), 1u);
  ASSERT_EQ(sheets[0].rows.size(), 2u);
  EXPECT_THAT(sheets[0].rows[0],
              ElementsAre(SheetCell{std::string("Brist på båtförare")}, SheetCell{std::string("Ändrad")},
                          SheetCell{std::string("Riskvärde")}, SheetCell{9.0}, SheetCell{12.0},
                          SheetCell{std::string("Sämre")}, SheetCell{3.0}, SheetCell{1.0}, SheetCell{}, SheetCell{}));
}

} // namespace
