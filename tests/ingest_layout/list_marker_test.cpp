#include "ingest/layout/list_marker.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest::layout {
namespace {

std::string marker(std::string_view line) {
  const auto found = list_marker(line);
  return found ? found->marker : "";
}

TEST(ListMarker, knows_bullets_of_any_kind) {
  for (std::string_view line : {"• plan", "\uF0B7 plan", "- plan", "– plan", "o plan", "▪ plan"})
    EXPECT_EQ(marker(line), "-") << line;
}

TEST(ListMarker, knows_numbers_and_letters) {
  EXPECT_EQ(marker("1. plan"), "1.");
  EXPECT_EQ(marker("12) plan"), "12)");
  EXPECT_EQ(marker("a) plan"), "a)");
}

TEST(ListMarker, is_not_fooled_by_text) {
  for (std::string_view line : {"-5 grader", "2024. Nästa", "och", "1.5 mål", "", "ö"})
    EXPECT_EQ(marker(line), "") << line;
}

TEST(ListMarker, takes_the_blank_with_it) {
  EXPECT_EQ(list_marker("• plan")->length, std::string_view("• ").size());
}

TEST(ListMarker, knows_what_comes_next) {
  EXPECT_TRUE(follows("1.", "2."));
  EXPECT_TRUE(follows("a)", "b)"));
  EXPECT_TRUE(follows("-", "-"));
  EXPECT_FALSE(follows("1.", "3."));
  EXPECT_FALSE(follows("1.", "2)"));
  EXPECT_FALSE(follows("", "1."));
}

} // namespace
} // namespace arshjul::ingest::layout
