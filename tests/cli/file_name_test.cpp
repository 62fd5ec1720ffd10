#include "cli/workspace/file_name.hpp"

#include <gtest/gtest.h>

namespace arshjul::cli {
namespace {

TEST(FileName, IsPlainAscii) {
  EXPECT_EQ(file_name_of("Barn- och utbildningsnämnd 2024 april"), "barn-och-utbildningsnamnd-2024-april");
  EXPECT_EQ(file_name_of("  ÅÄÖ/é: x "), "aao-e-x");
  EXPECT_EQ(file_name_of("../../etc"), "etc");
  EXPECT_EQ(file_name_of(""), "");
}

} // namespace
} // namespace arshjul::cli
