#include "cli/workspace/committee.hpp"

#include <gtest/gtest.h>

namespace arshjul::cli {
namespace {

TEST(CommitteeKey, IsTheSameForEveryWriting) {
  for (const char* name :
       {"Socialnämnden", "SOCIALNÄMNDEN", "Socialnämnd", "Strandviks kommun, Socialnämnden",
        "Strandviks kommuns socialnämnd", "Socialnämnden i Strandviks kommun", "Socialnämnden (SCN)"})
    EXPECT_EQ(committee_key(name), "socialnämnd") << name;
}

TEST(CommitteeKey, KeepsCommitteesApart) {
  EXPECT_EQ(committee_key("Socialnämnden Nordost"), "socialnämnd nordost");
  EXPECT_EQ(committee_key("Barn- och utbildningsnämnden"), "barn- och utbildningsnämnd");
  EXPECT_EQ(committee_key("Kommunstyrelsen"), "kommunstyrelse");
  EXPECT_EQ(committee_key("Göteborgs Stads socialnämnd Nordost"), "socialnämnd nordost");
}

TEST(FileName, IsPlainAscii) {
  EXPECT_EQ(file_name_of("Barn- och utbildningsnämnd 2024 april"), "barn-och-utbildningsnamnd-2024-april");
  EXPECT_EQ(file_name_of("  ÅÄÖ/é: x "), "aao-e-x");
  EXPECT_EQ(file_name_of("../../etc"), "etc");
  EXPECT_EQ(file_name_of(""), "");
}

} // namespace
} // namespace arshjul::cli
