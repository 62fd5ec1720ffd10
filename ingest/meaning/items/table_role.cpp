// Each kind of table has the columns it can't be without. Among the kinds that a header satisfies, the one that
// explains most of it wins; a label counts less the more kinds share it, so "Kommentar" decides nothing.
#include "ingest/meaning/items/table_role.hpp"

#include "ingest/meaning/items/budget.hpp"
#include "ingest/meaning/items/records.hpp"
#include "model/base/pattern.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace arshjul::ingest {
namespace {

// A kind must explain this share of the labelled columns.
constexpr double least_explained = 0.5;
// The best kind must beat the next by this factor, or the table is left alone.
constexpr double clear_lead = 1.1;

struct Kind {
  Role role;
  std::string_view category;
};
constexpr std::array<Kind, 6> kinds{{{Role::goals, "goal_column"},
                                     {Role::actions, "action_column"},
                                     {Role::indicators, "indicator_column"},
                                     {Role::risks, "risk_column"},
                                     {Role::controls, "control_column"},
                                     {Role::recommendations, "recommendation_column"}}};

int count_of(const Columns& columns, std::initializer_list<std::string_view> fields) {
  return static_cast<int>(std::count_if(fields.begin(), fields.end(), [&](auto field) { return columns.has(field); }));
}

bool names_indicator(const Grid& grid, const Vocabulary& vocabulary) {
  return std::any_of(grid.header.begin(), grid.header.end(), [&](const std::string& label) {
    return vocabulary.code_of("indicator_column", label) == "name" && kinds_with(label, vocabulary) == 1;
  });
}

bool satisfied(Role role, const Columns& columns, const Grid& grid, const Vocabulary& vocabulary) {
  switch (role) {
  case Role::goals:
    // Beside an indicator of its own a goal is what that measures; it is read as the row's second kind (walk.cpp).
    return !names_indicator(grid, vocabulary) && columns.has("text") &&
           count_of(columns, {"status", "progress", "comment", "responsible", "due"}) > 0;
  case Role::actions:
    return columns.has("text") && count_of(columns, {"governing_documents", "expected_effect"}) > 0;
  case Role::indicators:
    return columns.has("name") && grid.header.size() > 1;
  case Role::risks:
    return count_of(columns, {"title", "description", "process"}) > 0 &&
           count_of(columns, {"area", "title", "description", "consequence_description", "likelihood", "consequence",
                              "value", "level", "existing_controls", "planned_response", "follows_plan", "measures"}) >
               1;
  case Role::controls: {
    const auto control = columns.first("control");
    if (!control) return false;
    // "Aktivitet" is a control only beside a risk, an area or a method; "Kontrollmoment" is one anywhere.
    return kinds_with(grid.header[*control], vocabulary) <= 1
               ? grid.header.size() > 1
               : count_of(columns, {"risk", "method", "reporting", "frequency"}) > 0;
  }
  case Role::recommendations:
    return columns.has("text") && count_of(columns, {"issuer", "area", "response"}) > 0;
  default:
    return false;
  }
}

struct Score {
  double told = 0;      // sum of the columns' worths, shared labels counting less
  double explained = 0; // share of labelled columns
};

Score score_of(const Grid& grid, const Columns& columns, const Vocabulary& vocabulary) {
  Score score;
  int labelled = 0, known = 0;
  for (std::size_t i = 0; i < grid.header.size(); ++i) {
    if (grid.header[i].empty()) continue;
    ++labelled;
    if (columns.fields[i].empty()) continue;
    ++known;
    score.told += columns.worths[i] / std::max(1, kinds_with(grid.header[i], vocabulary));
  }
  score.explained = labelled > 0 ? static_cast<double>(known) / labelled : 0;
  return score;
}

double least_worth(const Columns& columns) {
  double least = 1;
  for (std::size_t i = 0; i < columns.fields.size(); ++i)
    if (!columns.fields[i].empty()) least = std::min(least, columns.worths[i]);
  return least;
}

// Years and figures as columns are an indicator's own: they needn't be known words.
double needed_share(Role role) {
  return role == Role::indicators ? 0 : least_explained;
}

} // namespace

namespace {

// "Nr Uppdrag" over "1.1 Ta fram", "1.2 Byta": a number leads each cell, so that the two can be told apart after all.
bool leads_with_numbers(const Grid& grid, std::size_t column, const Vocabulary& vocabulary) {
  static const Pattern number(R"(\d{1,3}(?:\.\d{1,2})*[.)]?\s+\p{Lu})");
  const auto name = vocabulary.prefix("goal_column", grid.lower[column]);
  if (!name || name->code != "number") return false;
  bool any = false;
  for (const GridRow& row : grid.rows) {
    if (row.kind != RowKind::data || !row.begins(column) || row.cells[column]->text.empty()) continue;
    if (!number.match_start(row.cells[column]->text)) return false;
    any = true;
  }
  return any;
}

enum class TwoNames { none, number_first, apart_no_more };

TwoNames two_names(const Grid& grid, const Vocabulary& vocabulary) {
  TwoNames found = TwoNames::none;
  for (std::size_t column = 0; column < grid.lower.size(); ++column) {
    if (!holds_two_names(grid.lower[column], vocabulary)) continue;
    if (!leads_with_numbers(grid, column, vocabulary)) return TwoNames::apart_no_more;
    found = TwoNames::number_first;
  }
  return found;
}

RoleGuess merged_columns() {
  RoleGuess guess;
  guess.merged = true;
  return guess;
}

} // namespace

std::string_view role_name(Role role) {
  switch (role) {
  case Role::goals:
    return "goals";
  case Role::actions:
    return "actions";
  case Role::indicators:
    return "indicators";
  case Role::risks:
    return "risks";
  case Role::controls:
    return "controls";
  case Role::recommendations:
    return "recommendations";
  case Role::budget:
    return "budget";
  default:
    return "unknown";
  }
}

RoleGuess guess_role(const Grid& grid, const Vocabulary& vocabulary, const std::vector<std::string>& context) {
  // A glossary explains the labels of other tables: it looks like a record of them and tells nothing.
  if (!context.empty() && vocabulary.prefix("glossary_heading", context.front())) return {};
  // Nor is a table ours whose subject is another, though it has a status and measures too.
  if (std::any_of(grid.header.begin(), grid.header.end(),
                  [&](const std::string& label) { return vocabulary.code_of("foreign_column", label).has_value(); }))
    return {};
  if (const auto role = record_role(*grid.table, vocabulary)) {
    RoleGuess guess;
    guess.role = *role;
    guess.record = true;
    return guess;
  }
  const TwoNames names = two_names(grid, vocabulary);
  if (names == TwoNames::apart_no_more) return merged_columns();
  RoleGuess best;
  double best_told = 0, next_told = 0;
  const auto offer = [&](Role role, Columns columns, double told) {
    if (told > best_told) {
      next_told = best_told;
      best_told = told;
      best = {role, std::move(columns)};
    } else {
      next_told = std::max(next_told, told);
    }
  };
  for (const Kind& kind : kinds) {
    if (grid.header.empty()) break;
    Columns columns = explain_header(grid, kind.category, vocabulary);
    const Score score = score_of(grid, columns, vocabulary);
    if (satisfied(kind.role, columns, grid, vocabulary) && score.explained >= needed_share(kind.role))
      offer(kind.role, std::move(columns), score.told);
  }
  if (auto budget = budget_columns(grid, vocabulary, context))
    offer(Role::budget, std::move(budget->columns), budget->told);
  if (best_told > 0 && best_told < clear_lead * next_told) best = {}, best.ambiguous = true;
  // Only a goal's text is read with its number in front.
  if (names == TwoNames::number_first && best.role != Role::goals) return merged_columns();
  if (best.role != Role::unknown) best.header_worth = least_worth(best.columns);
  return best;
}

} // namespace arshjul::ingest
