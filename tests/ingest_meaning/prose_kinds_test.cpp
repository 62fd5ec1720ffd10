#include "prose_flow.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

struct KindCase {
  const char* title;
  const char* kinds; // joined by blanks
};

class Kinds : public testing::TestWithParam<KindCase> {};

TEST_P(Kinds, AreToldByTheTitle) {
  test::Letter letter;
  letter.heading(GetParam().title, 1, 18)
      .heading("Bakgrund")
      .paragraph("Parkerna har vuxit mycket under året som gick.");
  std::string kinds;
  for (const std::string& kind : letter.document().kinds) kinds += (kinds.empty() ? "" : " ") + kind;
  EXPECT_EQ(kinds, GetParam().kinds);
}

TEST(KindsOfHeadings, AreThoseOfPlansByName) {
  const auto kinds_under = [](const char* heading) {
    return test::Letter()
        .heading("Läget i parkerna 2031", 1, 18)
        .heading(heading)
        .paragraph("Parkerna har vuxit mycket under året som gick.")
        .document()
        .kinds;
  };
  EXPECT_TRUE(kinds_under("Uppdrag").empty()) << "a chapter of any document";
  EXPECT_TRUE(kinds_under("Intern kontroll").empty());
  EXPECT_EQ(kinds_under("Verksamhetsplan 2031"), std::vector<std::string>{"verksamhetsplan"});
}

INSTANTIATE_TEST_SUITE_P(
    Titles, Kinds,
    testing::Values(KindCase{"Verksamhetsplan 2031", "verksamhetsplan"},
                    KindCase{"Verksamhetsplan, budget och internkontrollplan 2031",
                             "verksamhetsplan internkontrollplan"},
                    KindCase{"Uppföljning av verksamhetsplan per april 2031", "uppfoljning_verksamhetsplan"},
                    KindCase{"Årsbokslut 2031", "uppfoljning_verksamhetsplan"},
                    KindCase{"Delårsuppföljning per augusti 2031", "uppfoljning_verksamhetsplan"},
                    KindCase{"Delårsuppföljning av internkontrollplan 2031", "uppfoljning_internkontroll"},
                    KindCase{"Internkontrollrapport 2031", "uppfoljning_internkontroll"},
                    KindCase{"Intern kontrollplan 2031", "internkontrollplan"},
                    KindCase{"Uppföljning av samlad riskbild 2031", "samlad_riskbild"},
                    KindCase{"Protokoll från parknämnden", "protokoll"},
                    KindCase{"Minnesanteckningar från mötet", "motesanteckning"}, KindCase{"Gräsklippning", ""}));

} // namespace
} // namespace arshjul::ingest
