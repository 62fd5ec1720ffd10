#include "ingest/meaning/items/numbers.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

TEST(Amounts, AreReadAsSwedishOfficersPrintThem) {
  EXPECT_EQ(parse_amount("4 024"), 4024);
  EXPECT_EQ(parse_amount("4024"), 4024);
  EXPECT_EQ(parse_amount("-1 262"), -1262);
  EXPECT_EQ(parse_amount("- 6 279"), -6279);
  EXPECT_EQ(parse_amount("\u22120,092"), -0.092);
  EXPECT_EQ(parse_amount("\u20135"), -5);
  EXPECT_EQ(parse_amount("(2 100)"), -2100);
  EXPECT_EQ(parse_amount("1\u00a0234\u202f567"), 1234567);
  EXPECT_EQ(parse_amount("-400*"), -400);
  EXPECT_EQ(parse_amount("12 %"), 12);
  EXPECT_EQ(parse_amount("8,5 mnkr"), 8.5);
  EXPECT_EQ(parse_amount("0"), 0);
}

TEST(Amounts, AreNotGuessed) {
  EXPECT_FALSE(parse_amount(""));
  EXPECT_FALSE(parse_amount("-"));
  EXPECT_FALSE(parse_amount("1.262"));
  EXPECT_FALSE(parse_amount("60-70"));
  EXPECT_FALSE(parse_amount("ca 40"));
  EXPECT_FALSE(parse_amount("(12"));
  EXPECT_FALSE(parse_amount("12 34"));
  EXPECT_FALSE(parse_amount("2024-05-14"));
}

TEST(Numbers, StandAloneOrAreTheOnlyOne) {
  EXPECT_EQ(parse_plain_number("9"), 9);
  EXPECT_EQ(parse_plain_number("2,5"), 2.5);
  EXPECT_FALSE(parse_plain_number("9 av 12"));
  EXPECT_EQ(only_number("3 – Möjlig"), 3);
  EXPECT_FALSE(only_number("3 av 4"));
  EXPECT_FALSE(only_number("Möjlig"));
}

} // namespace
} // namespace arshjul::ingest
