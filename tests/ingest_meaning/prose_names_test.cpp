#include "ingest/meaning/prose/names.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

const Names& names() {
  static const Vocabulary vocabulary = Vocabulary::load();
  static const Names known(vocabulary);
  return known;
}

struct NameCase {
  const char* text;
  const char* name; // "": none
};

class Committees : public testing::TestWithParam<NameCase> {};

TEST_P(Committees, AreNamedInTheNominative) {
  EXPECT_EQ(names().committee(GetParam().text).value_or(""), GetParam().name);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, Committees,
    testing::Values(NameCase{"Tjänsteskrivelse till socialnämnden", "Socialnämnden"},
                    NameCase{"Delrapport om parknämndens plan", "Parknämnden"},
                    NameCase{"Parknämnden Väst beslutar", "Parknämnden Väst"},
                    NameCase{"Kultur- och fritidsnämnden", "Kultur- och fritidsnämnden"},
                    NameCase{"Vård-, omsorgs- och äldrenämnden", "Vård-, omsorgs- och äldrenämnden"},
                    NameCase{"enligt nämndens plan", ""}, NameCase{"PARKNÄMNDENS BESLUT", "PARKNÄMNDEN"},
                    NameCase{"Länsstyrelsen Skåne", ""}, NameCase{"Socialstyrelsens föreskrifter", ""},
                    NameCase{"Nämnden och kommunstyrelsen", "Kommunstyrelsen"}, NameCase{"", ""}));

class Municipalities : public testing::TestWithParam<NameCase> {};

TEST_P(Municipalities, AreNamedAsWritten) {
  EXPECT_EQ(names().municipality(GetParam().text).value_or(""), GetParam().name);
}

INSTANTIATE_TEST_SUITE_P(Texts, Municipalities,
                         testing::Values(NameCase{"Inom Sjöbo kommun finns parker", "Sjöbo kommun"},
                                         NameCase{"Enköpings kommuns parker", "Enköpings kommun"},
                                         NameCase{"I Göteborgs Stads riktlinjer", "Göteborgs Stad"},
                                         NameCase{"Upplands Väsby kommun", "Upplands Väsby kommun"},
                                         NameCase{"Lunds kommun", "Lunds kommun"},
                                         NameCase{"SJÖBO KOMMUN", "SJÖBO KOMMUN"}, NameCase{"Varje kommun", ""},
                                         NameCase{"En annan kommun", ""}, NameCase{"Uppsala ska växa", ""}));

TEST(Names, PeopleAreToldFromTitlesAndOrganisations) {
  EXPECT_TRUE(names().is_person("Anna-Lena af Ek"));
  EXPECT_TRUE(names().is_person("Bo Ö. Dahl"));
  EXPECT_FALSE(names().is_person("Ek"));
  EXPECT_FALSE(names().is_person("Genom KLF"));
  EXPECT_FALSE(names().is_person("Tf Förvaltningsdirektör"));
  EXPECT_FALSE(names().is_person("Parknämnden Väst"));
  EXPECT_FALSE(names().is_person("Förslag till beslut"));
  EXPECT_TRUE(names().is_job_title("Tf. förvaltningsdirektör"));
  EXPECT_FALSE(names().is_job_title("Direktör sedan 2019"));
  EXPECT_EQ(names().people("Åsa Berg, Bo Ek och Li Lund"), (std::vector<std::string>{"Åsa Berg", "Bo Ek", "Li Lund"}));
  EXPECT_TRUE(names().people("Åsa Berg, telefon 12").empty());
  EXPECT_EQ(names().people_among("Åsa Berg, utredare"), (std::vector<std::string>{"Åsa Berg"}));
}

TEST(Names, ALineThatIsOnlyAName) {
  EXPECT_TRUE(names().is_committee("Nämnden för hälsa och omsorg"));
  EXPECT_TRUE(names().is_administration("Socialförvaltningen Nordost"));
  EXPECT_TRUE(names().is_municipality("Uppsala"));
  EXPECT_TRUE(names().is_committee("Tekniska nämnden"));
  EXPECT_EQ(names().committee("Ärendet hör till tekniska nämndens ansvar").value_or(""), "Tekniska nämnden");
  EXPECT_EQ(names().committee("Parknämnden Sammanträdesdatum 2031-02-03").value_or(""), "Parknämnden");
  EXPECT_TRUE(names().is_administration("Tekniska kontoret"));
  EXPECT_FALSE(names().is_committee("Nämnd"));
  EXPECT_FALSE(names().is_committee("Socialnämnden har beslutat"));
}

} // namespace
} // namespace arshjul::ingest
