#include "ingest/meaning/prose/period.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

const Vocabulary& words() {
  static const Vocabulary vocabulary = Vocabulary::load();
  return vocabulary;
}

struct PeriodCase {
  const char* text;
  int year; // 0: none
  const char* checkpoint;
  const char* label;
};

class Periods : public testing::TestWithParam<PeriodCase> {};

TEST_P(Periods, AreReadFromATitle) {
  const model::Period period = period_in(GetParam().text, words());
  EXPECT_EQ(period.year.value_or(0), GetParam().year);
  EXPECT_EQ(period.checkpoint, GetParam().checkpoint);
  EXPECT_EQ(period.label, GetParam().label);
}

INSTANTIATE_TEST_SUITE_P(
    Titles, Periods,
    testing::Values(PeriodCase{"Uppföljning per april 2031", 2031, "april", "per april 2031"},
                    PeriodCase{"Uppföljning per den 31 augusti 2031", 2031, "augusti", "per den 31 augusti 2031"},
                    PeriodCase{"Läget första halvåret 2031", 2031, "halvar", "första halvåret 2031"},
                    PeriodCase{"2031 Årsbokslut", 2031, "helar", "2031 Årsbokslut"},
                    PeriodCase{"Årsbokslut 2031", 2031, "helar", "Årsbokslut 2031"},
                    PeriodCase{"Tertialrapport 2 2031", 2031, "t2", "Tertialrapport 2 2031"},
                    PeriodCase{"Kvartal 3, 2031", 2031, "q3", "Kvartal 3, 2031"},
                    PeriodCase{"Budget 2031–2033", 2031, "", "2031–2033"}, PeriodCase{"Plan 2031", 2031, "", ""},
                    PeriodCase{"Uppföljning av plan 2030 per augusti 2031", 2031, "augusti", "per augusti 2031"},
                    PeriodCase{"Redovisning av stickprov", 0, "", ""}, PeriodCase{"Dnr PN-2031/12", 0, "", ""}));

TEST(Period, OfAPlanIsItsYear) {
  PeriodSources sources;
  sources.strong = {"Internkontrollplan 2031"};
  sources.is_plan = true;
  EXPECT_EQ(find_period(sources, words()).period, (model::Period{2031, "plan", "2031"}));
}

TEST(Period, OfAReportSystemIsItsLastDay) {
  EXPECT_EQ(period_of_last_day("2031-08-31"), (model::Period{2031, "augusti", "2031-08-31"}));
  EXPECT_EQ(period_of_last_day("2031-03-15"), (model::Period{2031, "", "2031-03-15"}));
}

TEST(Period, FromTheTextIsWarnedOf) {
  PeriodSources sources;
  sources.strong = {"Uppföljning av internkontrollplan 2031"};
  sources.weak = {"Nämnden får en återkoppling för första halvåret 2031."};
  sources.is_follow_up = true;
  const FoundPeriod found = find_period(sources, words());
  EXPECT_EQ(found.period, (model::Period{2031, "halvar", "första halvåret 2031"}));
  ASSERT_EQ(found.warnings.size(), 1u);
  EXPECT_EQ(found.warnings[0].code, "period_from_prose");
}

TEST(Period, WithoutAnyCheckpointIsAssumedToBeTheYear) {
  PeriodSources sources;
  sources.strong = {"Uppföljning av internkontrollplan 2031"};
  sources.is_follow_up = true;
  const FoundPeriod found = find_period(sources, words());
  EXPECT_EQ(found.period, (model::Period{2031, "helar", "2031"}));
  ASSERT_EQ(found.warnings.size(), 1u);
  EXPECT_EQ(found.warnings[0].code, "checkpoint_assumed");
}

} // namespace
} // namespace arshjul::ingest
