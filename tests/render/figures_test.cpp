#include "render/report/figures/figures.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace arshjul::render {
namespace {

model::Goal goal(const std::string& objective, const std::string& word, const std::string& code) {
  model::Goal made;
  made.kind = "uppdrag";
  made.text = "Bygga en brygga";
  made.objective = objective;
  if (!code.empty()) made.status = model::Coded{word, code};
  return made;
}

model::Risk risk(const std::string& id, double likelihood, double consequence) {
  model::Risk made;
  made.id = id;
  made.title = "Bryggan " + id + " rasar";
  made.likelihood = likelihood;
  made.consequence = consequence;
  made.value = likelihood * consequence;
  return made;
}

model::Diff moved(const std::string& id, const std::string& field, double before, double after) {
  model::Diff diff;
  model::Entry entry;
  entry.change = model::Change::changed;
  entry.before = model::Side{id, "", {}};
  entry.after = model::Side{id, "", {}};
  model::FieldChange change;
  change.field = field;
  change.before = before;
  change.after = after;
  entry.fields.push_back(change);
  diff.risks.push_back(entry);
  return diff;
}

std::vector<std::string> words_of(const Figure& figure) {
  std::vector<std::string> all;
  for (const Shape& shape : figure.shapes)
    if (const auto* words = std::get_if<DrawnWords>(&shape)) all.push_back(words->text);
  return all;
}

std::ptrdiff_t count_of(const Figure& figure, const std::string& text) {
  const auto words = words_of(figure);
  return std::count(words.begin(), words.end(), text);
}

template <class Wanted>
std::ptrdiff_t shapes_of(const Figure& figure) {
  return std::count_if(figure.shapes.begin(), figure.shapes.end(),
                       [](const Shape& shape) { return std::holds_alternative<Wanted>(shape); });
}

const DrawnLine* arrow_of(const Figure& figure) {
  for (const Shape& shape : figure.shapes)
    if (const auto* line = std::get_if<DrawnLine>(&shape); line && line->arrow) return line;
  return nullptr;
}

TEST(StatusBars, NameAStatusThatWasAColourAndGoalsBesideTheGroups) {
  model::Dossier dossier;
  dossier.goals = {goal("", "", "fulfilled"), goal("Rent vatten", "", "on_plan")};
  const auto figure = status_bars(dossier);
  ASSERT_TRUE(figure);
  EXPECT_EQ(figure->alternative,
            "Status per målområde. Utan överordnat mål: uppfylld 1. Rent vatten: enligt plan 1.");
}

TEST(StatusBars, HaveALetterInEachSquareSoThatColourSaysNothingAlone) {
  model::Dossier dossier;
  dossier.goals = {goal("1", "Påbörjad", "ongoing"), goal("1", "Pausad", "cancelled"), goal("2", "Påbörjad", "ongoing"),
                   goal("2", "", "")};
  const auto figure = status_bars(dossier);
  ASSERT_TRUE(figure);
  // Two words that begin alike are told apart, also in the key; each square and the key has a letter.
  EXPECT_EQ(count_of(*figure, "P"), 3);  // Påbörjad, twice and in the key
  EXPECT_EQ(count_of(*figure, "Pa"), 2); // Pausad
  EXPECT_EQ(count_of(*figure, "–"), 2);  // no status
  EXPECT_EQ(shapes_of<DrawnBox>(*figure), 4 + 3);
  EXPECT_EQ(figure->alternative, "Status per målområde. 1: påbörjad 1, pausad 1. 2: påbörjad 1, ej angiven 1.");
}

TEST(StatusBars, CountWhereManyGoalsLeaveNoRoomForLetters) {
  model::Dossier dossier;
  for (int i = 0; i < 200; ++i) dossier.goals.push_back(goal("1", "Klar", "completed"));
  const auto figure = status_bars(dossier);
  ASSERT_TRUE(figure);
  EXPECT_EQ(count_of(*figure, "K 200"), 1);
  for (const Shape& shape : figure->shapes)
    if (const auto* box = std::get_if<DrawnBox>(&shape)) {
      EXPECT_LE(box->x + box->width, figure_width);
    }
}

TEST(StatusBars, AreNoneWithoutStatuses) {
  model::Dossier dossier;
  EXPECT_FALSE(status_bars(dossier));
  dossier.goals = {goal("1", "", "")};
  EXPECT_FALSE(status_bars(dossier));
}

TEST(RiskMatrix, ShowsWhereARiskHasMovedFrom) {
  model::Dossier dossier;
  dossier.risks = {risk("a", 2, 3), risk("b", 4, 4)};
  const model::Diff diff = moved("a", "likelihood", 4, 2);
  const auto figure = risk_matrix_figure(dossier, &diff, {});
  ASSERT_TRUE(figure);
  const DrawnLine* arrow = arrow_of(*figure);
  ASSERT_TRUE(arrow);
  EXPECT_LT(arrow->y0, arrow->y1); // less likely: downwards
  EXPECT_EQ(shapes_of<DrawnDisc>(*figure), 2);
  EXPECT_NE(figure->alternative.find("1 Bryggan a rasar: sannolikhet 2, konsekvens 3, tidigare sannolikhet 4"),
            std::string::npos)
      << figure->alternative;
  EXPECT_EQ(figure->alternative.find("nivå"), std::string::npos); // no scale, no verdict
  EXPECT_FALSE(arrow_of(*risk_matrix_figure(dossier, nullptr, {})));
}

TEST(RiskMatrix, HasTheSizeAndTheLevelsOfTheSettings) {
  model::Dossier dossier;
  dossier.risks = {risk("a", 2, 3)};
  const RiskScale scale{5, 6, {{"Låg", 1}, {"Hög", 6}}};
  const auto figure = risk_matrix_figure(dossier, nullptr, scale);
  ASSERT_TRUE(figure);
  EXPECT_EQ(shapes_of<DrawnBox>(*figure), 5 * 6 + 2);
  EXPECT_EQ(count_of(*figure, "30"), 1);
  EXPECT_EQ(count_of(*figure, "Hög: från 6"), 1);
  EXPECT_NE(figure->alternative.find("nivå Hög"), std::string::npos);
}

TEST(RiskMatrix, GrowsForARiskBeyondTheScaleAndLeavesOutWhatIsNoStep) {
  model::Dossier dossier;
  dossier.risks = {risk("a", 5, 2), risk("b", 2.5, 2), risk("c", 0, 1)};
  const auto figure = risk_matrix_figure(dossier, nullptr, {3, 3, {}});
  ASSERT_TRUE(figure);
  EXPECT_EQ(shapes_of<DrawnDisc>(*figure), 1);
  EXPECT_EQ(shapes_of<DrawnBox>(*figure), 5 * 3);
  dossier.risks = {risk("b", 2.5, 2)};
  EXPECT_FALSE(risk_matrix_figure(dossier, nullptr, {}));
}

TEST(PeriodsFigure, StacksStatusesAndTellsRiskValues) {
  model::Dossier before, now;
  before.period = {2023, "april", "april 2023"};
  now.period = {2024, "april", "april 2024"};
  before.goals = {goal("1", "Påbörjad", "ongoing"), goal("1", "Påbörjad", "ongoing")};
  now.goals = {goal("1", "Påbörjad", "ongoing"), goal("1", "Genomförd", "completed")};
  before.risks = {risk("a", 2, 3), risk("b", 3, 3)};
  now.risks = {risk("a", 1, 3)};
  const auto figure = periods_figure(now, {standing_of(before)});
  ASSERT_TRUE(figure);
  EXPECT_EQ(count_of(*figure, "P\u00A0"
                              "2"),
            1);
  EXPECT_EQ(count_of(*figure, "7,5"), 1);
  EXPECT_EQ(count_of(*figure, "9"), 1);
  EXPECT_EQ(figure->alternative,
            "Utvecklingen över perioderna. per april 2023: Påbörjad 2; riskvärde i medeltal 7,5, högst 9. "
            "per april 2024: Genomförd 1, Påbörjad 1; riskvärde i medeltal 3, högst 3.");
  EXPECT_FALSE(periods_figure(now, {}));
}

} // namespace
} // namespace arshjul::render
