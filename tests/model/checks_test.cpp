#include "model/checks/checks.hpp"
#include "model/prose/sentences.hpp"

#include <gtest/gtest.h>

namespace arshjul::model {
namespace {

Content letter(const std::string& prose, const std::string& heading = "Ärendet") {
  Content content;
  Section section;
  section.id = "section-1";
  section.heading = heading;
  section.text = prose;
  section.provenance = {{1, {10, 20, 30, 40}, 0, 0, ""}};
  content.sections = {section};
  return content;
}

void add_controls(Content& content, const std::vector<std::string>& areas, const std::string& result = "no_remark") {
  for (const std::string& area : areas) {
    Control control;
    control.id = "control-" + std::to_string(content.controls.size() + 1);
    control.area = area;
    control.control = "Kontroll av bryggan " + control.id;
    if (!result.empty()) control.result = Coded{"Resultat", result};
    control.provenance = {{2, {0, 0, 10, 10}, 0, 0, ""}};
    content.controls.push_back(control);
  }
}

void add_goal(Content& content, const std::string& kind, const std::string& code) {
  Goal goal;
  goal.id = "goal-" + std::to_string(content.goals.size() + 1);
  goal.kind = kind;
  goal.text = "Muddra hamnen";
  if (!code.empty()) goal.status = Coded{code, code};
  content.goals.push_back(goal);
}

void add_row(Content& content, const std::string& label, const std::vector<double>& values,
             const std::string& unit = "tkr") {
  BudgetRow row;
  row.id = "budget-" + std::to_string(content.budget.size() + 1);
  row.group = "Drift";
  row.label = label;
  row.unit = unit;
  const char* const columns[] = {"Budget 2031", "Utfall 2031", "Avvikelse"};
  for (std::size_t i = 0; i < values.size(); ++i) row.values.emplace_back(columns[i], values[i]);
  content.budget.push_back(row);
}

// "rule verdict" of each check.
std::vector<std::string> verdicts(const Content& content) {
  std::vector<std::string> all;
  for (const Check& check : check_consistency(content)) all.push_back(check.rule + " " + check.verdict);
  return all;
}

using List = std::vector<std::string>;

// ---- sentences ----

TEST(Checks, SplitsSentencesAtCapitalsAndLines) {
  EXPECT_EQ(split_sentences("Hamnen är stängd. Den öppnar t.ex. i maj. 3 båtar kom.\n- Kaj"),
            (List{"Hamnen är stängd.", "Den öppnar t.ex. i maj. 3 båtar kom.", "- Kaj"}));
}

// ---- counts ----

TEST(Checks, CountsWhatIsShownHere) {
  Content content = letter("I rapporten redovisas två moment.");
  add_controls(content, {"A", "B"});
  EXPECT_EQ(verdicts(content), List{"count ok"});
  add_controls(content, {"C"});
  EXPECT_EQ(verdicts(content), List{"count error"});
}

TEST(Checks, ACountOfThePlanCantBeCheckedInAFollowUp) {
  Content content = letter("Planen omfattar 9 kontrollmoment.");
  content.kinds = {"uppfoljning_internkontroll"};
  add_controls(content, {"A", "B"});
  EXPECT_EQ(verdicts(content), List{"count not_checkable"});
  content.kinds = {"internkontrollplan"};
  EXPECT_EQ(verdicts(content), List{"count warning"});
}

TEST(Checks, ACountWithoutRowsCantBeChecked) {
  EXPECT_EQ(verdicts(letter("Nämnden har 12 uppdrag.")), List{"count not_checkable"});
}

TEST(Checks, KnowsAnAreaByItsAliases) {
  Content content = letter("Planen har tre kontrollområden.");
  add_controls(content,
               {"Efterlevnad av hamnordningen", "Kontroll av efterlevnad av hamnordningen", "Ekonomi", "Båtplatser"});
  EXPECT_EQ(verdicts(content), List{"count ok"});
}

TEST(Checks, CountsNeitherYearsNorNumbersNorGuesses) {
  EXPECT_EQ(verdicts(letter("Under 2031 uppdrag gavs. Se punkt 3 risker. Minst fem kontroller görs. Bilaga 2 risker.")),
            List{});
}

TEST(Checks, NamesBothPlacesAndValues) {
  Content content = letter("I rapporten redovisas 3 moment.");
  add_controls(content, {"A", "B"});
  const std::vector<Check> found = check_consistency(content);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].id, "check-1");
  EXPECT_EQ(found[0].stated.value, "3");
  EXPECT_EQ(found[0].stated.provenance.at(0).page, 1);
  EXPECT_EQ(found[0].found.value, "2");
  EXPECT_EQ(found[0].found.provenance.at(0).page, 2);
  EXPECT_EQ(found[0].found.items, (List{"control-1", "control-2"}));
}

// ---- statuses ----

TEST(Checks, HoldsAllAgainstEachStatus) {
  Content content = letter("Samtliga uppdrag är påbörjade.");
  add_goal(content, "uppdrag", "ongoing");
  add_goal(content, "uppdrag", "completed");
  EXPECT_EQ(verdicts(content), List{"all_have_status ok"});
  add_goal(content, "uppdrag", "not_started");
  EXPECT_EQ(verdicts(content), List{"all_have_status error"});
}

TEST(Checks, AHopeClaimsNothing) {
  Content content = letter("Alla uppdrag ska vara genomförda i december. Inte alla uppdrag är påbörjade.");
  add_goal(content, "uppdrag", "not_started");
  EXPECT_EQ(verdicts(content), List{});
}

TEST(Checks, AMissingStatusCantBeChecked) {
  Content content = letter("Alla uppdrag är genomförda.");
  add_goal(content, "uppdrag", "completed");
  add_goal(content, "uppdrag", "");
  EXPECT_EQ(verdicts(content), List{"all_have_status not_checkable"});
}

TEST(Checks, AnotherKindsStatusIsNoContradiction) {
  Content content = letter("Alla uppdrag är genomförda.");
  add_goal(content, "uppdrag", "completed");
  add_goal(content, "namndmal", "ongoing");
  EXPECT_EQ(verdicts(content), List{"all_have_status ok"});
}

// ---- remarks ----

TEST(Checks, HoldsNoRemarkAgainstResultsAndComments) {
  Content content = letter("De kontroller som gjorts gav inga anmärkningar.");
  add_controls(content, {"A", "B"});
  EXPECT_EQ(verdicts(content), List{"no_remarks ok"});
  content.controls[0].comment = "Fem båtar lottades. Ett kontrakt saknades.";
  EXPECT_EQ(verdicts(content), (List{"no_remarks warning", "result_and_comment warning"}));
  content.controls[1].result->code = "deviation";
  EXPECT_EQ(verdicts(content), (List{"no_remarks error", "no_remarks warning", "result_and_comment warning"}));
}

TEST(Checks, ADeniedExceptionIsNone) {
  Content content;
  add_controls(content, {"A", "B", "C"});
  content.controls[0].comment = "Inga kontrakt saknades.";
  content.controls[1].comment = "Loggen har inte visat några felaktiga uttag.";
  content.controls[2].comment = "Rutinen minskar risken för avvikelser.";
  EXPECT_EQ(verdicts(content), List{});
}

// ---- fractions ----

TEST(Checks, APartAndTheRestMakeTheWhole) {
  EXPECT_EQ(verdicts(letter("Tolv av femton båtar var sjösatta. Övriga tre låg kvar.")), List{"fraction ok"});
  EXPECT_EQ(verdicts(letter("Tolv av femton båtar var sjösatta. Övriga två låg kvar.")), List{"fraction warning"});
  EXPECT_EQ(verdicts(letter("7 av 12 var eka medan 5 var jolle.")), List{"fraction ok"});
  EXPECT_EQ(verdicts(letter("7 av 12 var eka medan 3 var jolle.")), List{"fraction not_checkable"});
  EXPECT_EQ(verdicts(letter("17 av 12 var eka.")), List{"fraction warning"});
}

TEST(Checks, AShareAgreesWithItsFraction) {
  EXPECT_EQ(verdicts(letter("9 av 12 (75 %) var sjösatta.")), List{"percent ok"});
  EXPECT_EQ(verdicts(letter("9 av 12 (80 %) var sjösatta.")), List{"percent warning"});
}

// ---- sums and differences ----

TEST(Checks, ASumAgreesWithinTheRoundingOfItsParts) {
  Content content;
  add_row(content, "Avgifter", {10, 20});
  add_row(content, "Bidrag", {5, 7});
  add_row(content, "Summa intäkter", {16, 27});
  EXPECT_EQ(verdicts(content), (List{"sum ok", "sum ok"}));
}

TEST(Checks, AColumnThatDoesntAddUpIsWrongWhenTheOthersDo) {
  Content content;
  add_row(content, "Avgifter", {10, 20});
  add_row(content, "Bidrag", {5, 7});
  add_row(content, "Summa intäkter", {15, 33});
  EXPECT_EQ(verdicts(content), (List{"sum ok", "sum warning"}));
  content.budget.clear();
  add_row(content, "Avgifter", {10, 20, 1});
  add_row(content, "Bidrag", {5, 7, 3});
  add_row(content, "Summa intäkter", {15, 33, 4});
  EXPECT_EQ(verdicts(content), (List{"sum ok", "sum error", "sum ok"}));
}

TEST(Checks, ASumOfSumsTakesThemUp) {
  Content content;
  add_row(content, "Avgifter", {10, 20});
  add_row(content, "Summa intäkter", {10, 20});
  add_row(content, "Löner", {-30, -25});
  add_row(content, "Summa kostnader", {-30, -25});
  add_row(content, "Summa netto", {-20, -5});
  EXPECT_EQ(verdicts(content), (List{"sum ok", "sum ok", "sum ok", "sum ok", "sum ok", "sum ok"}));
}

TEST(Checks, AColumnOfDifferencesIsKnownByItsRows) {
  Content content;
  add_row(content, "Kajer", {100, 90, 10});
  add_row(content, "Bryggor", {50, 55, -5});
  add_row(content, "Fyrar", {20, 17, 3});
  EXPECT_EQ(verdicts(content), List{"difference ok"});
  add_row(content, "Bojar", {30, 10, 12});
  EXPECT_EQ(verdicts(content), (List{"difference ok", "difference error"}));
}

TEST(Checks, AResultComesFromTwoRowsAbove) {
  Content content;
  add_row(content, "Intäkter", {100, 90});
  add_row(content, "Kostnader", {-80, -95});
  add_row(content, "Resultat", {20, -5});
  EXPECT_EQ(verdicts(content), (List{"difference ok", "difference ok"}));
}

// ---- amounts ----

TEST(Checks, AnAmountInProseIsTheBudgets) {
  Content content = letter("Nämnden får 24,4 mnkr i hamnavgifter för 2031.");
  add_row(content, "Summa hamnavgifter", {24}, "mnkr");
  EXPECT_EQ(verdicts(content).front(), "amount ok");
  content.sections[0].text = "Nämnden får 31 mnkr i hamnavgifter för 2031.";
  EXPECT_EQ(verdicts(content).front(), "amount warning");
  content.sections[0].text = "Nämnden får 31 mnkr i hamnavgifter.";
  EXPECT_EQ(verdicts(content).front(), "amount not_checkable");
  content.sections[0].text = "Nämnden får cirka 31 mnkr i hamnavgifter för 2031.";
  EXPECT_EQ(verdicts(content).size(), 0u);
}

TEST(Checks, ActionsMakeTheAmountThatIsSaidOfThem) {
  Content content;
  add_goal(content, "namndmal", "");
  content.goals[0].description = "Åtgärderna ska ge 12,5 mnkr.";
  content.goals[0].actions = {{"Sälj pråmen, 8 mnkr.", {}, "", {}}, {"Höj taxan, 4,5 mnkr.", {}, "", {}}};
  EXPECT_EQ(verdicts(content), List{"parts_of_amount ok"});
  content.goals[0].actions[1].text = "Höj taxan, 3,1 mnkr.";
  EXPECT_EQ(verdicts(content), List{"parts_of_amount warning"});
}

// ---- risks ----

Risk risk(std::optional<double> likelihood, std::optional<double> consequence, std::optional<double> value,
          const std::string& level = "") {
  static int number = 0;
  Risk made;
  made.id = "risk-" + std::to_string(++number);
  made.title = "Kajen rasar";
  made.likelihood = likelihood;
  made.consequence = consequence;
  made.value = value;
  made.level = level;
  return made;
}

TEST(Checks, ARiskValueIsAProduct) {
  Content content;
  content.risks = {risk(3, 4, 12), risk(2, 4, 8), risk(2, 2, 6)};
  EXPECT_EQ(verdicts(content), (List{"risk_value ok", "risk_value ok", "risk_value error"}));
}

TEST(Checks, SomeAddInsteadOfMultiplying) {
  Content content;
  content.risks = {risk(3, 4, 7), risk(1, 4, 5)};
  EXPECT_EQ(verdicts(content), (List{"risk_value ok", "risk_value ok"}));
}

TEST(Checks, AValueMustBePossibleOnItsScale) {
  Content content = letter("Risker bedöms på en skala 1–4.");
  content.risks = {risk({}, {}, 12), risk({}, {}, 10)};
  EXPECT_EQ(verdicts(content), (List{"risk_scale error", "risk_scale ok"}));
  content.sections.clear();
  content.risks[1].value = 11;
  EXPECT_EQ(verdicts(content), (List{"risk_scale warning", "risk_scale not_checkable"}));
}

TEST(Checks, LevelsDontReachIntoEachOther) {
  Content content;
  content.risks = {risk(3, 3, 9, "Hög"), risk(2, 2, 4, "Låg"), risk(4, 3, 12, "Hög")};
  EXPECT_EQ(verdicts(content).back(), "risk_level ok");
  content.risks[1] = risk(5, 2, 10, "Låg");
  EXPECT_EQ(verdicts(content).back(), "risk_level warning");
}

// ---- dates ----

TEST(Checks, SomeDaysDontExist) {
  EXPECT_EQ(verdicts(letter("Kajen besiktas den 31 april 2031.")), List{"date error"});
  EXPECT_EQ(verdicts(letter("Kajen besiktas den 30 april 2031 och 2032-02-29.")), List{});
}

TEST(Checks, AHeadingKeptFromLastYearShows) {
  Content content = letter("Läget är gott.", "Läget per april 2030");
  content.period.year = 2031;
  EXPECT_EQ(verdicts(content), List{"year warning"});
}

TEST(Checks, TheAuditorsReportHasOneYear) {
  EXPECT_EQ(verdicts(letter("Revisionsredogörelsen för 2030 gav råd. Revisionsredogörelsen för 2031 gav fler.")),
            List{"year warning"});
}

TEST(Checks, TheLetterIsListedWithItsOwnDate) {
  Content content = letter("- Tjänsteskrivelse, daterad 3 maj 2031");
  content.date = "2031-05-03";
  EXPECT_EQ(verdicts(content), List{"date ok"});
  content.date = "2031-05-04";
  EXPECT_EQ(verdicts(content), List{"date warning"});
}

TEST(Checks, AFollowUpComesAfterItsPeriod) {
  Content content;
  content.period = {2031, "april", "per april 2031"};
  content.date = "2031-05-02";
  EXPECT_EQ(verdicts(content), List{"date ok"});
  content.date = "2031-03-30";
  EXPECT_EQ(verdicts(content), List{"date warning"});
}

} // namespace
} // namespace arshjul::model
