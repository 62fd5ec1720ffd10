#include "ingest/meaning/prose/dates.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

struct DateCase {
  const char* text;
  const char* iso; // "": none
};

class Dates : public testing::TestWithParam<DateCase> {};

TEST_P(Dates, AreReadAsWritten) {
  static const Vocabulary vocabulary = Vocabulary::load();
  EXPECT_EQ(first_date(GetParam().text, vocabulary).value_or(""), GetParam().iso);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, Dates,
    testing::Values(DateCase{"2024-05-14", "2024-05-14"}, DateCase{"2024‑05‑14", "2024-05-14"},
                    DateCase{"Datum 2024-5-4", "2024-05-04"}, DateCase{"daterad den 4 december 2020", "2020-12-04"},
                    DateCase{"den 20:e december 2023", "2023-12-20"}, DateCase{"3 FEBRUARI 2025", "2025-02-03"},
                    DateCase{"9 sept. 2021", "2021-09-09"}, DateCase{"29 februari 2024", "2024-02-29"},
                    DateCase{"29 februari 2023", ""}, DateCase{"31 april 2024", ""}, DateCase{"14 februari 29024", ""},
                    DateCase{"2024-13-01", ""}, DateCase{"12024-05-14", ""}, DateCase{"SCN-2024-00381", ""},
                    DateCase{"14 personer 2024", ""}, DateCase{"maj 2024", ""}, DateCase{"", ""}));

TEST(Dates, AreFoundInTextOrder) {
  const auto hits = find_dates("från 3 mars 2024 till 2024-04-01", Vocabulary::load());
  ASSERT_EQ(hits.size(), 2u);
  EXPECT_EQ(hits[0].iso, "2024-03-03");
  EXPECT_EQ(hits[1].iso, "2024-04-01");
}

} // namespace
} // namespace arshjul::ingest
