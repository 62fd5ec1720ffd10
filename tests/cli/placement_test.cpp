#include "cli/workspace/placement.hpp"

#include <gtest/gtest.h>

namespace arshjul::cli {
namespace {

using Members = std::vector<std::size_t>;

TEST(Folders, SayYearAndPeriod) {
  EXPECT_EQ(facts_of_folders("2024/april/brev.pdf").year, 2024);
  EXPECT_EQ(facts_of_folders("2024/april/brev.pdf").checkpoint, "april");
  EXPECT_EQ(facts_of_folders("Socialnämnden/2023/Helår/brev.pdf").checkpoint, "helar");
  EXPECT_EQ(facts_of_folders("2024.pdf").year, std::nullopt) << "the file's own name is no folder";
  EXPECT_EQ(facts_of_folders("20245/brev.pdf").year, std::nullopt);
}

TEST(Place, GathersACommitteesPeriodHoweverItIsWritten) {
  const Placement placement = place({{"a.pdf", "Socialnämnden", 2024, "april"},
                                     {"b.pdf", "Strandviks kommuns socialnämnd", 2024, "april"},
                                     {"c.pdf", "Socialnämnden", 2025, "april"}},
                                    "");
  ASSERT_EQ(placement.groups.size(), 2U);
  EXPECT_EQ(placement.groups[0].members, (Members{0, 1}));
  EXPECT_EQ(placement.groups[0].committee, "Socialnämnden");
  EXPECT_EQ(period_name(placement.groups[0]), "2024 april");
  EXPECT_EQ(file_stem(placement.groups[1]), "socialnamnd-2025-april");
}

TEST(Place, GivesANoteToTheOnlyCommitteeAndTheYearsOnlyPeriod) {
  const Placement placement = place({{"a.pdf", "Socialnämnden", 2024, "april"}, {"note.md", "", 2024, "unknown"}}, "");
  ASSERT_EQ(placement.groups.size(), 1U);
  EXPECT_EQ(placement.groups[0].members, (Members{0, 1}));
}

TEST(Place, DoesNotGuessAmongCommittees) {
  const Placement placement = place({{"a.pdf", "Socialnämnden", 2024, "april"},
                                     {"b.pdf", "Kulturnämnden", 2024, "april"},
                                     {"note.md", "", 2024, "april"}},
                                    "");
  EXPECT_EQ(placement.groups.size(), 2U);
  ASSERT_EQ(placement.unplaced.size(), 1U);
  EXPECT_EQ(placement.unplaced[0].file, "note.md");
}

TEST(Place, TakesTheSettingsCommitteeForThoseThatNameNone) {
  const Placement placement =
      place({{"a.pdf", "Socialnämnden", 2024, "april"}, {"note.md", "", 2024, "april"}}, "Kulturnämnden");
  ASSERT_EQ(placement.groups.size(), 2U);
  EXPECT_EQ(placement.groups[0].committee, "Kulturnämnden");
}

TEST(Place, DoesNotGuessAmongTheYearsPeriods) {
  const Placement placement = place({{"a.pdf", "Socialnämnden", 2024, "april"},
                                     {"b.pdf", "Socialnämnden", 2024, "helar"},
                                     {"note.md", "Socialnämnden", 2024, ""}},
                                    "");
  EXPECT_EQ(placement.unplaced.size(), 1U);
}

TEST(Place, LetsADocumentWithoutPeriodStandAlone) {
  const Placement placement = place({{"risk.pdf", "Socialnämnden", 2024, "unknown"}}, "");
  ASSERT_EQ(placement.groups.size(), 1U);
  EXPECT_EQ(period_name(placement.groups[0]), "2024");
}

TEST(Place, TellsWhenFolderAndDocumentDisagree) {
  const Placement placement = place({{"2023/a.pdf", "Socialnämnden", 2024, "april"}}, "");
  ASSERT_EQ(placement.warnings.size(), 1U);
  EXPECT_EQ(placement.groups.at(0).year, 2024);
}

TEST(Place, NamesWhatHasNoYear) {
  EXPECT_EQ(place({{"a.pdf", "Socialnämnden", std::nullopt, "april"}}, "").unplaced.size(), 1U);
  EXPECT_EQ(place({{"2022/a.pdf", "Socialnämnden", std::nullopt, "april"}}, "").unplaced.size(), 0U);
}

} // namespace
} // namespace arshjul::cli
