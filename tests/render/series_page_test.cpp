#include "render/comparison/series_page.hpp"
#include "render/sheets/sheet.hpp"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace arshjul;
using namespace arshjul::render;
using testing::HasSubstr;
using testing::Not;

// Three Aprils of one harbour: a goal that stands still, one that is new, a risk that grows.
model::Series three_years() {
  std::vector<model::Dossier> dossiers(3);
  for (std::size_t i = 0; i < dossiers.size(); ++i) {
    model::Dossier& one = dossiers[i];
    one.committee = "Hamnnämnden";
    one.kinds = {"uppfoljning_verksamhetsplan", "uppfoljning_internkontroll"};
    one.period = {2031 + static_cast<int>(i), "april", ""};
    one.sources.push_back({});
    one.sources.back().source.file = "hamn.pdf";
    model::Goal quay;
    quay.id = "goal-1";
    quay.text = i < 2 ? "Rusta upp kajen vid <gamla> fiskhamnen" : "Rusta upp hela kajen vid <gamla> fiskhamnen";
    quay.status = model::Coded{"Pågår", "ongoing"};
    quay.provenance = {{4, {10, 20, 30, 40}, 0, 0, "hamn.pdf"}};
    one.goals = {quay};
    if (i == 2) {
      quay.id = "goal-2";
      quay.text = "Sälj pråmen";
      one.goals.push_back(quay);
    }
    model::Risk risk;
    risk.id = "risk-1";
    risk.title = "Isen skadar bryggorna";
    risk.value = 6 + 3.0 * static_cast<double>(i);
    one.risks = {risk};
  }
  return model::series_of({&dossiers[0], &dossiers[1], &dossiers[2]});
}

TEST(SeriesPage, TellsEachPeriodAndLinksToItsPlace) {
  const std::string page = series_page(three_years(), {{{"hamn.pdf", "../a.pdf"}}, {}, {}});
  EXPECT_THAT(page, HasSubstr("<th scope=\"col\">per april 2033</th>"));
  EXPECT_THAT(page, HasSubstr("../a.pdf#page=4&amp;viewrect=10,20,20,20"));
  EXPECT_THAT(page, HasSubstr("Står stilla sedan redovisningen per april 2031"));
  EXPECT_THAT(page, HasSubstr("<strong>saknas</strong>"));
  EXPECT_THAT(page, HasSubstr("Omformulerad"));
  EXPECT_THAT(page, HasSubstr("&lt;gamla&gt;"));
  EXPECT_THAT(page, Not(HasSubstr("<gamla>")));
  EXPECT_THAT(page, HasSubstr("Sämre (+3)"));
}

TEST(SeriesPage, SaysSoWhenPeriodsAreOfOtherKinds) {
  EXPECT_THAT(series_page(three_years(), {}), Not(HasSubstr("Perioderna är av olika slag")));
  model::Series series = three_years();
  series.steps[0].comparable = false;
  EXPECT_THAT(series_page(series, {}), HasSubstr("Perioderna är av olika slag"));
}

TEST(SeriesSheets, HaveAColumnAPeriodAndNumbersAsNumbers) {
  const std::vector<Sheet> sheets = series_sheets(three_years());
  ASSERT_EQ(sheets.size(), 2u);
  EXPECT_EQ(sheets[0].header.at(2), "per april 2031");
  EXPECT_EQ(std::get<std::string>(sheets[0].rows.at(1).at(2)), "saknas");
  EXPECT_EQ(std::get<double>(sheets[1].rows.at(0).at(4)), 12);
  EXPECT_EQ(std::get<std::string>(sheets[1].rows.at(0).at(5)), "Sämre");
}

TEST(SeriesSheets, TellApartTwoPeriodsOfOneName) {
  model::Series series = three_years();
  series.periods[1] = series.periods[0];
  EXPECT_EQ(series_sheets(series).at(0).header.at(3), "per april 2031 (2)");
}

} // namespace
