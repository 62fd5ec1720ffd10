#include "model/committee.hpp"

#include <gtest/gtest.h>

namespace arshjul::model {
namespace {

TEST(CommitteeKey, IsTheSameForEveryWriting) {
  for (const char* name :
       {"Socialnämnden", "SOCIALNÄMNDEN", "Socialnämnd", "Strandviks kommun, Socialnämnden",
        "Strandviks kommuns socialnämnd", "Socialnämnden i Strandviks kommun", "Socialnämnden (SCN)"})
    EXPECT_EQ(committee_key(name), "socialnämnd") << name;
}

TEST(CommitteeKey, KeepsCommitteesApart) {
  EXPECT_EQ(committee_key("Socialnämnden Nordost"), "socialnämnd nordost");
  EXPECT_EQ(committee_key("Barn- och utbildningsnämnden"), "barn och utbildningsnämnd");
  EXPECT_EQ(committee_key("Kommunstyrelsen"), "kommunstyrelse");
  EXPECT_EQ(committee_key("Göteborgs Stads socialnämnd Nordost"), "socialnämnd nordost");
}

TEST(CommitteeKey, JoinsByAnySign) {
  for (const char* name : {"Kultur- och fritidsnämnden", "Kultur och fritidsnämnden", "Kultur-och fritidsnämnden",
                           "Kultur & fritidsnämnd", "Kultur- & Fritidsnämnden"})
    EXPECT_EQ(committee_key(name), "kultur och fritidsnämnd") << name;
  EXPECT_EQ(committee_key("Landskapsnämnden"), "landskapsnämnd");
}

TEST(MunicipalityKey, IsTheSameForEveryWriting) {
  for (const char* name : {"Strandviks kommun", "STRANDVIK", "Strandvik kommun", "Strandviks stad"})
    EXPECT_EQ(municipality_key(name), "strandvik") << name;
}

} // namespace
} // namespace arshjul::model
