// What doesn't agree, what is to be followed, what was parted, and what it cost.
#include "render/report/agreement.hpp"
#include "render/report/report.hpp"
#include "strandvik.hpp"

#include <gtest/gtest.h>

namespace {

using namespace arshjul;
using namespace arshjul::render;

struct WordsOf {
  std::string operator()(const Heading& heading) const { return "# " + heading.text + "\n"; }
  std::string operator()(const Paragraph& paragraph) const { return plain(paragraph.text) + "\n"; }
  std::string operator()(const List& list) const {
    std::string all;
    for (const Text& item : list.items) all += "- " + plain(item) + "\n";
    return all;
  }
  std::string operator()(const render::Table& table) const {
    std::string all;
    for (const std::string& header : table.header) all += header + "|";
    for (const auto& row : table.rows) {
      all += "\n";
      for (const Text& cell : row) all += plain(cell) + "|";
    }
    return all + "\n";
  }
  template <class Other>
  std::string operator()(const Other&) const {
    return {};
  }
};

std::string words_of(const std::vector<Block>& blocks) {
  std::string all;
  for (const Block& block : blocks) all += std::visit(WordsOf{}, block);
  return all;
}

model::Check check(const std::string& rule, const std::string& verdict) {
  model::Check made;
  made.rule = rule;
  made.verdict = verdict;
  return made;
}

class Findings : public testing::Test {
protected:
  model::Dossier dossier = strandvik::dossier();
  model::Diff diff = strandvik::diff();
  Letter letter;

  Material material() { return {dossier, &diff, letter}; }
  std::string appendix(Topic topic) {
    for (const Appendix& one : write_appendices(material()))
      if (one.topic == topic) return words_of(one.part.blocks);
    return "none";
  }
  void budget_row(const std::string& group, const std::string& label,
                  const std::vector<std::pair<std::string, double>>& values) {
    model::BudgetRow row;
    row.id = "budget-" + std::to_string(dossier.budget.size());
    row.group = group;
    row.label = label;
    row.values = values;
    row.unit = "tkr";
    row.provenance = strandvik::on_page(8);
    dossier.budget.push_back(row);
  }
  void follow(const std::string& kind, const std::string& value) {
    model::FollowUp made;
    made.kind = kind;
    made.value = value;
    made.list = "goals";
    made.after = model::Side{"goal-6", "Samordna lokalerna", strandvik::on_page(5)};
    diff.follow_through.push_back(made);
  }
};

TEST_F(Findings, ACheckIsToldInSwedishWithItsOwnWordsAndFigures) {
  model::Check count = check("count", "error");
  count.stated = {"Planen har nio uppdrag.", "9", {}, strandvik::on_page(2)};
  count.found = {"rows of kind uppdrag", "3 of 8", {"goal-2"}, strandvik::on_page(4)};
  dossier.checks = {check("date", "not_checkable"), count};
  const std::string told = appendix(Topic::checks);
  EXPECT_NE(told.find("|Fel|Antalet i texten stämmer inte med antalet rader.|Planen har nio uppdrag. (9)|3 av 8|"
                      "[1] s.\u00A0"
                      "2; jämfört med [1] s.\u00A0"
                      "4|"),
            std::string::npos)
      << told;
  EXPECT_LT(told.find("|Fel|"), told.find("|Går inte att kontrollera|Datum mot datum: underlaget räcker inte"));
  EXPECT_EQ(told.find("rows of"), std::string::npos);
}

TEST_F(Findings, AFaultOfOneItemIsMarkedWhereTheItemStands) {
  model::Check fault = check("date", "warning");
  fault.found.items = {"goal-9"};
  dossier.checks = {fault};
  EXPECT_NE(appendix(Topic::goals).find("|[1] s.\u00A06\n[kontrollera: K2]|"), std::string::npos)
      << appendix(Topic::goals);
}

TEST(Agreement, ARuleThatWeDontKnowIsStillTold) {
  EXPECT_EQ(rule_words(check("later", "error")), "Uppgifterna går inte ihop.");
}

TEST_F(Findings, BudgetRowsStandByGroupAsTheSourceHasThem) {
  budget_row("Drift", "Personal", {{"Budget", 120500}, {"Utfall", 121000.5}});
  budget_row("Drift", "Lokaler", {{"Budget", 9000}});
  budget_row("Investering", "Inventarier", {{"Budget", -250}});
  const std::string told = appendix(Topic::budget);
  EXPECT_NE(told.find("# Drift\nBelopp i tkr|Budget|Utfall|Källa|\nPersonal|"), std::string::npos) << told;
  EXPECT_NE(told.find("\nLokaler|9\u00A0"
                      "000||[1]"),
            std::string::npos)
      << told;
  EXPECT_NE(told.find("# Investering\nBelopp i tkr|Budget|Källa|\nInventarier|\u2212"
                      "250|"),
            std::string::npos)
      << told;
  EXPECT_NE(words_of(tell_budget(material(), {})).find("redovisar tre rader med belopp"), std::string::npos);
}

TEST_F(Findings, WhatIsToFollowIsCountedAndShown) {
  follow("stuck", "ongoing");
  follow("overdue", "2025-06-30");
  follow("stuck", "no");
  follow("recommendation", "done"); // needs no following
  const std::string shown = appendix(Topic::follow_through);
  EXPECT_NE(shown.find("Samordna lokalerna|Skulle ha varit klart senast 30\u00A0juni 2025 men är inte slutfört.|"),
            std::string::npos)
      << shown;
  const std::string told = words_of(tell_follow_through(material(), write_appendices(material())));
  EXPECT_NE(told.find("ger tre iakttagelser att följa vidare"), std::string::npos) << told;
  EXPECT_NE(told.find("- ett har samma status"), std::string::npos) << told;
}

TEST_F(Findings, WhatWasPartedIsMarkedAsSeenByUs) {
  diff.splits.push_back(
      {"goals", "split", {{"a", "Stöd till unga."}}, {{"b", "Stöd till barn"}, {"c", "Stöd till äldre"}}, 0.9});
  EXPECT_EQ(words_of(tell_splits(material())),
            "”Stöd till unga” ser ut att ha delats i ”Stöd till barn” och ”Stöd till äldre”. [kontrollera: delning]\n");
  EXPECT_NE(
      appendix(Topic::comparison).find("Ett har delats i flera|Stöd till unga.|- Stöd till barn\n- Stöd till äldre|"),
      std::string::npos);
}

} // namespace
