// Two kinds of differences: a row that is what two rows above it make ("Resultat", "Nettokostnad"), and a column that
// is what two columns beside it make ("Avvikelse"). Which two, and with which signs, the table doesn't say: the choice
// that fits most often is taken for the table's own, when it fits nearly always. What doesn't fit it is wrong.
#include "model/base/pattern.hpp"
#include "model/checks/budget_block.hpp"
#include "model/checks/rules.hpp"
#include "model/prose/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace arshjul::model::checks {
namespace {

constexpr std::size_t terms = 2;
constexpr double nearly_always = 0.75; // share of a column's rows
constexpr std::size_t least_rows = 2;  // fewer may fit by chance

struct Signs {
  double first, second;
};
constexpr std::array signs{Signs{1, 1}, Signs{1, -1}, Signs{-1, 1}};

std::string told(double a, double b, const Signs& sign) {
  const auto term = [](double value) { return value < 0 ? "(" + shown(value) + ")" : shown(value); };
  return (sign.first < 0 ? "−" + term(a) : shown(a)) + (sign.second < 0 ? " − " : " + ") + term(b);
}

// ---- rows ----

struct RowChoice {
  const BudgetRow *first = nullptr, *second = nullptr;
  Signs sign{};
  std::size_t fits = 0, misses = 0;
};

RowChoice tried(const Block& block, const BudgetRow& row, const BudgetRow& a, const BudgetRow& b, const Signs& sign) {
  RowChoice choice{&a, &b, sign, 0, 0};
  for (std::size_t i = 0; i < block.columns.size(); ++i) {
    const auto x = value_in(a, block.columns[i]), y = value_in(b, block.columns[i]),
               z = value_in(row, block.columns[i]);
    if (!x || !y || !z || (*x == 0 && *y == 0 && *z == 0)) continue;
    const bool fits = std::abs(sign.first * *x + sign.second * *y - *z) <= tolerance(terms, block.steps[i]);
    ++(fits ? choice.fits : choice.misses);
  }
  return choice;
}

void report_row(const Block& block, const BudgetRow& row, const RowChoice& choice, Found& found) {
  for (std::size_t i = 0; i < block.columns.size(); ++i) {
    const std::string& column = block.columns[i];
    const auto x = value_in(*choice.first, column), y = value_in(*choice.second, column), z = value_in(row, column);
    if (!x || !y || !z) continue;
    const double made = choice.sign.first * *x + choice.sign.second * *y;
    const bool fits = std::abs(made - *z) <= tolerance(terms, block.steps[i]);
    const std::string sum = told(*x, *y, choice.sign) + " = " + shown(made);
    found.push_back(
        make("difference",
             fits                          ? "ok"
             : choice.fits > choice.misses ? "error"
                                           : "warning",
             "\"" + row.label + "\", " + column + ": " + sum + (fits ? "" : ", but the table says " + shown(*z)),
             side(row, row.label + ", " + column, shown(*z)),
             side_of_all(std::vector<const BudgetRow*>{choice.first, choice.second}, sum, shown(made))));
  }
}

// Among the sums and differences above, and the two rows just above: nearest first.
void check_row(const Block& block, std::size_t at, Found& found) {
  constexpr std::size_t most = 6; // rows that are looked at: tables tell a result near what it comes from
  std::vector<const BudgetRow*> near;
  for (std::size_t i = at; i-- > 0 && near.size() < most;)
    if (at - i <= terms || is_sum(*block.rows[i]) || is_difference(*block.rows[i])) near.push_back(block.rows[i]);
  RowChoice best;
  for (std::size_t a = 0; a < near.size(); ++a)
    for (std::size_t b = a + 1; b < near.size(); ++b)
      for (const Signs& sign : signs) {
        const RowChoice choice = tried(block, *block.rows[at], *near[b], *near[a], sign);
        if (choice.fits > best.fits) best = choice;
      }
  if (best.fits > 0) return report_row(block, *block.rows[at], best, found);
  const BudgetRow& row = *block.rows[at];
  found.push_back(make("difference", "not_checkable", "\"" + row.label + "\": which rows it comes from isn't clear",
                       side(row, row.label, ""), {}));
}

// ---- columns ----

struct ColumnChoice {
  std::string first, second;
  Signs sign{};
  std::vector<const BudgetRow*> fitting, missing;

  bool known() const {
    const auto all = static_cast<double>(fitting.size() + missing.size());
    return fitting.size() >= least_rows && static_cast<double>(fitting.size()) >= nearly_always * all;
  }
};

ColumnChoice tried(const Block& block, std::size_t at, std::size_t a, std::size_t b, const Signs& sign) {
  ColumnChoice choice{block.columns[a], block.columns[b], sign, {}, {}};
  const double step = std::max({block.steps[at], block.steps[a], block.steps[b]});
  for (const BudgetRow* row : block.rows) {
    const auto x = value_in(*row, choice.first), y = value_in(*row, choice.second),
               z = value_in(*row, block.columns[at]);
    if (!x || !y || !z || (*x == 0 && *y == 0 && *z == 0)) continue;
    const bool fits = std::abs(sign.first * *x + sign.second * *y - *z) <= tolerance(terms, step);
    (fits ? choice.fitting : choice.missing).push_back(row);
  }
  return choice;
}

void report_column(const std::string& column, const ColumnChoice& choice, Found& found) {
  const std::string how =
      choice.sign.second < 0 ? choice.first + " − " + choice.second : choice.second + " − " + choice.first;
  const std::string count = std::to_string(choice.fitting.size());
  found.push_back(make("difference", "ok", "\"" + column + "\" is " + how + " in " + count + " rows",
                       side_of_all(choice.fitting, column, count), side_of_all(choice.fitting, how, count)));
  for (const BudgetRow* row : choice.missing) {
    const double x = *value_in(*row, choice.first), y = *value_in(*row, choice.second), z = *value_in(*row, column);
    const double made = choice.sign.first * x + choice.sign.second * y;
    const std::string sum = told(x, y, choice.sign) + " = " + shown(made);
    found.push_back(make("difference", "error",
                         "\"" + row->label + "\", " + column + ": " + sum + ", but the table says " + shown(z),
                         side(*row, row->label + ", " + column, shown(z)), side(*row, sum, shown(made))));
  }
}

void check_column(const Block& block, std::size_t at, Found& found) {
  ColumnChoice best;
  for (std::size_t a = 0; a < block.columns.size(); ++a)
    for (std::size_t b = a + 1; b < block.columns.size(); ++b) {
      if (a == at || b == at) continue;
      for (const Signs& sign : {signs[1], signs[2]}) {
        ColumnChoice choice = tried(block, at, a, b, sign);
        if (choice.fitting.size() > best.fitting.size()) best = std::move(choice);
      }
    }
  if (best.known()) report_column(block.columns[at], best, found);
}

} // namespace

void check_differences(const Content& content, const Prose&, Found& found) {
  static const Pattern named(as_words(Words::builtin().any("difference_column")), Pattern::Case::insensitive);
  constexpr std::size_t most_columns = 24; // a wider table is none of amounts
  for (const Block& block : blocks_of(content.budget)) {
    for (std::size_t i = 0; i < block.rows.size(); ++i)
      if (is_difference(*block.rows[i])) check_row(block, i, found);
    for (std::size_t i = 0; i < block.columns.size() && block.columns.size() <= most_columns; ++i)
      if (named.find(block.columns[i])) check_column(block, i, found);
  }
}

} // namespace arshjul::model::checks
