#include "model/base/pattern.hpp"

#include <stdexcept>

#include <gtest/gtest.h>

namespace arshjul {
namespace {

TEST(Pattern, GivesGroupsAndOffsets) {
  const std::string line = "Dnr: KFN 2031/17 m.fl.";
  const auto hit = Pattern(R"((\w+) (\d{4})/(\d+)(x)?)").find(line);
  ASSERT_TRUE(hit);
  EXPECT_EQ(hit->str(0), "KFN 2031/17");
  EXPECT_EQ(hit->str(3), "17");
  EXPECT_EQ(hit->str(4), "") << "a group that took no part";
  EXPECT_EQ(line.substr(hit->begin, hit->end - hit->begin), hit->str(0));
}

TEST(Pattern, KeepsAnchorsApart) {
  const Pattern digits("\\d+");
  EXPECT_TRUE(digits.matches("42"));
  EXPECT_FALSE(digits.matches("42 st"));
  EXPECT_TRUE(digits.match_start("42 st"));
  EXPECT_FALSE(digits.match_start("st 42"));
  EXPECT_FALSE(digits.find("st", 3)) << "behind the end there is nothing";
}

TEST(Pattern, FindsAllAndEndsOnEmptyHits) {
  EXPECT_EQ(Pattern("å").find_all("åäå").size(), 2u);
  EXPECT_EQ(Pattern("x*").find_all("abc").size(), 4u);
}

TEST(Pattern, ReplacesWithGroups) {
  EXPECT_EQ(Pattern("(\\d+) kr").replace_all("5 kr, 7 kr", "kr \\1"), "kr 5, kr 7");
}

TEST(Pattern, KnowsEuropeanLettersInAndOutOfBrackets) {
  EXPECT_TRUE(Pattern(R"(\p{Lu}\p{Ll}+ [\p{L}-]+)").matches("Ärende Čapek-Örn"));
  EXPECT_TRUE(Pattern(R"([^\pL\pN]+)").matches("• –"));
  EXPECT_FALSE(Pattern(R"([^\pL\pN]+)").matches("é"));
  EXPECT_FALSE(Pattern(R"(\p{Lu})").matches("ö"));
}

TEST(Pattern, TakesNoEscapedBackslashForAClass) {
  EXPECT_TRUE(Pattern(R"(\\pL)").matches("\\pL"));
  EXPECT_TRUE(Pattern(R"([\]\pL]+)").matches("]å")) << "an escaped bracket closes nothing";
}

TEST(Pattern, RefusesOurOwnMistakes) {
  EXPECT_THROW(Pattern("("), std::logic_error);
}

TEST(Pattern, QuotesAnything) {
  const std::string odd = "a.b*(å)[";
  EXPECT_TRUE(Pattern(quote_pattern(odd)).matches(odd));
}

} // namespace
} // namespace arshjul
