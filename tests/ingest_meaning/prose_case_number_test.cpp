#include "ingest/meaning/prose/case_number.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

struct NumberCase {
  const char* text;
  const char* number; // "": none
};

class AfterLabel : public testing::TestWithParam<NumberCase> {};

TEST_P(AfterLabel, TheTokenIsTaken) {
  EXPECT_EQ(case_number_at_start(GetParam().text).value_or(""), GetParam().number);
}

INSTANTIATE_TEST_SUITE_P(
    Registries, AfterLabel,
    testing::Values(NumberCase{"SCN-2024-00381", "SCN-2024-00381"}, NumberCase{": KSN-2013-0674", "KSN-2013-0674"},
                    NumberCase{" 2015-5613", "2015-5613"}, NumberCase{": SN-2024/259).", "SN-2024/259"},
                    NumberCase{"KS-2014/742.912", "KS-2014/742.912"}, NumberCase{"KS 2017/0472", "KS 2017/0472"},
                    NumberCase{"SOFS-2015-32", "SOFS-2015-32"}, NumberCase{"0256/20", "0256/20"},
                    NumberCase{"MN0199", "MN0199"}, NumberCase{"2013-KS0247 / 003", "2013-KS0247 / 003"},
                    NumberCase{"2024/28", "2024/28"}, NumberCase{"(SÄN/2012:3)", "SÄN/2012:3"},
                    NumberCase{"VON/2025:00149", "VON/2025:00149"}, NumberCase{"GA-2024-00194", "GA-2024-00194"},
                    NumberCase{"KS 2023-00686", "KS 2023-00686"}, NumberCase{"3.1.2-56/2016", "3.1.2-56/2016"},
                    NumberCase{"SN 18/0098", "SN 18/0098"}, NumberCase{"KS15/192", "KS15/192"},
                    NumberCase{"N161-0123/23", "N161-0123/23"}, NumberCase{"KS 2024/12 Sida 1", "KS 2024/12"},
                    NumberCase{"2024-05-14", ""}, NumberCase{"saknas", ""}, NumberCase{"", ""},
                    NumberCase{"SFS 2017:725", ""}, NumberCase{"AFS 2001:1", ""}, NumberCase{"ISO 31000", ""}));

class ByShape : public testing::TestWithParam<NumberCase> {};

TEST_P(ByShape, OnlyARegistrysNumberIsTaken) {
  EXPECT_EQ(find_case_number(GetParam().text).value_or(""), GetParam().number);
}

INSTANTIATE_TEST_SUITE_P(
    Letterheads, ByShape,
    testing::Values(NumberCase{"Vårdnämnden VN-2025-00017", "VN-2025-00017"},
                    NumberCase{"KS-2014/742.912", "KS-2014/742.912"}, NumberCase{"SN 18/0098", "SN 18/0098"},
                    NumberCase{"KS 2017/317", "KS 2017/317"}, NumberCase{"2013-KS0548/003", "2013-KS0548/003"},
                    NumberCase{"socialtjänstlagen SFS 2001:453", ""}, NumberCase{"SOU 2020:47", ""},
                    NumberCase{"DS 2019:32", ""}, NumberCase{"Mål och budget 2021-2023", ""},
                    NumberCase{"0512-123 45", ""}, NumberCase{"640101-1234", ""}, NumberCase{"2024/304", ""}));

TEST(LabelledInProse, IsFoundInBrackets) {
  EXPECT_EQ(find_labelled_case_number("Planen antogs förra året (Dnr: VN-2025/17) av nämnden."), "VN-2025/17");
  EXPECT_FALSE(find_labelled_case_number("Diarienummer saknas för planen."));
}

} // namespace
} // namespace arshjul::ingest
