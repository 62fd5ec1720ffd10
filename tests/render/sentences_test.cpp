#include "render/report/sentences.hpp"
#include "render/report/wording.hpp"

#include <gtest/gtest.h>

namespace {

using namespace arshjul::render;
using arshjul::model::Period;

const Predicate ongoing = status_predicate({"Pågående", "ongoing"});
const Predicate completed = status_predicate({"Slutförd", "completed"});
const Noun uppdrag = goal_noun("uppdrag"), namndmal = goal_noun("namndmal"), aktivitet = goal_noun("aktivitet");

struct Told {
  std::vector<NounCount> nouns;
  std::string where;
  std::vector<PredicateCount> predicates;
  std::string sentence;
};

TEST(Sentences, TellADistributionWithItsDenominator) {
  const std::vector<Told> cases = {
      {{{uppdrag, 6}},
       "under fokusmål 1",
       {{ongoing, 4}, {completed, 2}},
       "Av de sex uppdragen under fokusmål 1 är fyra pågående och två slutförda."},
      {{{uppdrag, 13}}, "", {{ongoing, 12}, {completed, 1}}, "Av de 13 uppdragen är tolv pågående och ett slutfört."},
      {{{aktivitet, 3}},
       "",
       {{ongoing, 2}, {completed, 1}},
       "Av de tre aktiviteterna är två pågående och en slutförd."},
      {{{uppdrag, 6}}, "under fokusmål 1", {{ongoing, 6}}, "Samtliga sex uppdrag under fokusmål 1 är pågående."},
      {{{uppdrag, 2}}, "under fokusmål 3", {{completed, 2}}, "Båda uppdragen under fokusmål 3 är slutförda."},
      {{{uppdrag, 1}}, "under fokusmål 3", {{completed, 1}}, "Det enda uppdraget under fokusmål 3 är slutfört."},
      {{{aktivitet, 1}}, "", {{completed, 1}}, "Den enda aktiviteten är slutförd."},
      {{{uppdrag, 4}, {namndmal, 2}},
       "under fokusmål 1",
       {{ongoing, 6}},
       "De fyra uppdragen och de två nämndmålen under fokusmål 1 är samtliga pågående."},
      {{{uppdrag, 1}, {namndmal, 1}}, "", {{ongoing, 2}}, "Uppdraget och nämndmålet är båda pågående."},
      {{{uppdrag, 4}, {namndmal, 1}},
       "",
       {{ongoing, 4}, {completed, 1}},
       "Av de fyra uppdragen och nämndmålet är fyra pågående och ett slutfört."},
      {{{uppdrag, 5}}, "", {{ongoing, 3}}, "Av de fem uppdragen är tre pågående."},
      {{}, "", {{ongoing, 3}}, ""},
      {{{uppdrag, 5}}, "", {}, ""},
  };
  for (const Told& told : cases) EXPECT_EQ(distribution(told.nouns, told.where, "är", told.predicates), told.sentence);
}

TEST(Sentences, TellOfTheseAfterASentenceThatNamesThem) {
  EXPECT_EQ(distribution_of_these({{uppdrag, 7}, {namndmal, 1}}, "är", {{ongoing, 5}, {completed, 3}}),
            "Av dessa åtta är fem pågående och tre slutförda.");
  EXPECT_EQ(distribution_of_these({{uppdrag, 7}}, "är", {{ongoing, 7}}), "Samtliga är pågående.");
  EXPECT_EQ(distribution_of_these({{uppdrag, 2}}, "är", {{ongoing, 2}}), "Båda är pågående.");
  EXPECT_EQ(distribution_of_these({{uppdrag, 1}}, "är", {{completed, 1}}), "Det är slutfört.");
}

TEST(Sentences, WriteNumbersInWordsUpToTwelve) {
  EXPECT_EQ(number_word(0, Gender::neuter), "noll");
  EXPECT_EQ(number_word(1, Gender::neuter), "ett");
  EXPECT_EQ(number_word(1, Gender::common), "en");
  EXPECT_EQ(number_word(12, Gender::common), "tolv");
  EXPECT_EQ(number_word(13, Gender::common), "13");
}

TEST(Sentences, CountNouns) {
  EXPECT_EQ(counted(1, uppdrag), "ett uppdrag");
  EXPECT_EQ(counted(1, risk_noun), "en risk");
  EXPECT_EQ(counted(14, risk_noun), "14 risker");
}

TEST(Sentences, JoinLists) {
  EXPECT_EQ(enumerate({}), "");
  EXPECT_EQ(enumerate({"a"}), "a");
  EXPECT_EQ(enumerate({"a", "b"}), "a och b");
  EXPECT_EQ(enumerate({"a", "b", "c"}), "a, b och c");
}

TEST(Sentences, KnowTheGenitive) {
  EXPECT_EQ(genitive("socialnämnden"), "socialnämndens");
  EXPECT_EQ(genitive("kommunstyrelsen i Borås"), "kommunstyrelsen i Borås");
}

TEST(Sentences, LowerOnlyWhatIsNoAbbreviation) {
  EXPECT_EQ(lower_first("Socialnämnden Nordost"), "socialnämnden Nordost");
  EXPECT_EQ(lower_first("Äldrenämnden"), "äldrenämnden");
  EXPECT_EQ(lower_first("VA-nämnden"), "VA-nämnden");
  EXPECT_EQ(lower_first(""), "");
}

TEST(Sentences, NameThePeriod) {
  EXPECT_EQ(period_phrase({2025, "augusti", ""}), "per augusti 2025");
  EXPECT_EQ(period_phrase({2025, "helar", ""}), "för helåret 2025");
  EXPECT_EQ(period_phrase({2025, "plan", ""}), "för 2025");
  EXPECT_EQ(period_phrase({2025, "unknown", ""}), "för 2025");
  EXPECT_EQ(period_phrase({{}, "unknown", "per mars"}), "per mars");
  EXPECT_EQ(period_phrase({}), "");
}

TEST(Wording, KeepsTheSourcesOwnStatusWord) {
  EXPECT_EQ(coded_told({"Pausad", "cancelled"}), "Pausad");
  EXPECT_EQ(coded_told({"", "fulfilled"}), "Uppfylld"); // a colour without a word
  EXPECT_EQ(coded_told({"", "no_remark"}), "Utan anmärkning");
  EXPECT_EQ(status_predicate({"Påbörjad", "ongoing"}).plural, "påbörjade");
  EXPECT_EQ(status_predicate({"Grön", "on_plan"}).plural, "i fas med planen");
  EXPECT_EQ(status_predicate({"Blå", "unknown"}).plural, "");
}

} // namespace
