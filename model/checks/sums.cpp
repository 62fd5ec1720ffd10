// A sum's parts aren't marked in a table. Three readings are tried: the rows since the last sum; those together with
// the earlier sums that no later sum has taken up; all rows that are no sums; the sums of the tables before. The one
// that fits in most columns is the table's own, and a column where it doesn't fit is wrong: in the source or in our
// reading of it, so both values are shown. Where no reading fits at all we don't know the table's structure, and say
// so.
#include "model/checks/budget_block.hpp"
#include "model/checks/rules.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace arshjul::model::checks {
namespace {

using Rows = std::vector<const BudgetRow*>;

// A sum of more rows than this is none that anybody checks, and trying them all takes time with the square of the rows.
constexpr std::size_t most_parts = 500;

// A sum that is off by no more than this share of it is surely one of these rows, but for a slip or a rounding of ours
// that we don't see: it tells the reading, and is worth a warning only.
constexpr double near_share = 0.001;

struct Column {
  enum class Fit { empty, fits, rounded, near, misses, incomplete } fit = Fit::empty;
  double stated = 0, sum = 0;
  std::size_t terms = 0;
};

Column held(const BudgetRow& total, const Rows& parts, const std::string& name, double step) {
  Column column;
  const auto stated = value_in(total, name);
  if (!stated) return column;
  column.stated = *stated;
  bool gaps = false;
  for (const BudgetRow* part : parts) {
    const auto value = value_in(*part, name);
    gaps = gaps || !value;
    if (!value) continue;
    column.sum += *value;
    ++column.terms;
  }
  const double off = std::abs(column.sum - column.stated);
  if (column.terms == 0 || (column.sum == 0 && column.stated == 0)) return column;
  if (off < step / 2)
    column.fit = Column::Fit::fits;
  else if (off <= tolerance(column.terms, step))
    column.fit = Column::Fit::rounded;
  else if (gaps)
    column.fit = Column::Fit::incomplete;
  else
    column.fit = off <= near_share * std::abs(column.stated) ? Column::Fit::near : Column::Fit::misses;
  return column;
}

struct Reading {
  Rows parts;
  std::vector<Column> columns;

  std::size_t count(std::initializer_list<Column::Fit> wanted) const {
    return static_cast<std::size_t>(std::count_if(columns.begin(), columns.end(), [&](const Column& column) {
      return std::find(wanted.begin(), wanted.end(), column.fit) != wanted.end();
    }));
  }
  std::size_t fitting() const { return count({Column::Fit::fits, Column::Fit::rounded, Column::Fit::near}); }
  long worth() const { return static_cast<long>(fitting()) - static_cast<long>(count({Column::Fit::misses})); }
};

Reading reading(const Block& block, const BudgetRow& total, Rows parts) {
  Reading made{std::move(parts), {}};
  for (std::size_t i = 0; i < block.columns.size(); ++i)
    made.columns.push_back(held(total, made.parts, block.columns[i], block.steps[i]));
  return made;
}

constexpr std::size_t most_terms = 8; // more are told by their number

std::string told(const Reading& reading, const std::string& column) {
  std::string terms;
  for (const BudgetRow* part : reading.parts)
    if (const auto value = value_in(*part, column)) terms += (terms.empty() ? "" : " + ") + shown(*value);
  return terms;
}

void report(const Block& block, const BudgetRow& total, const Reading& best, Found& found) {
  const bool known = best.fitting() > best.count({Column::Fit::misses});
  for (std::size_t i = 0; i < best.columns.size(); ++i) {
    const Column& column = best.columns[i];
    if (column.fit == Column::Fit::empty) continue;
    const std::string& name = block.columns[i];
    const std::string what = "\"" + total.label + "\", " + name + ": ";
    const bool many = best.parts.size() > most_terms;
    const std::string rows = std::to_string(best.parts.size());
    const std::string sum = (many ? "the sum of " + rows + " rows" : told(best, name)) + " = " + shown(column.sum);
    std::string verdict = "ok", message = what + sum;
    if (column.fit == Column::Fit::rounded) {
      message +=
          "; " + shown(column.stated) + " is within rounding (±" + shown(tolerance(column.terms, block.steps[i])) + ")";
    } else if (column.fit == Column::Fit::misses || column.fit == Column::Fit::near) {
      const bool lost = best.fitting() == 0 && block.columns.size() > 1;
      verdict = lost ? "not_checkable" : known && column.fit == Column::Fit::misses ? "error" : "warning";
      message += verdict == "not_checkable" ? ", not " + shown(column.stated) + ": which rows it sums up isn't clear"
                                            : ", but the table says " + shown(column.stated) + ", a difference of " +
                                                  shown(column.stated - column.sum);
    } else if (column.fit == Column::Fit::incomplete) {
      verdict = "not_checkable";
      message += ", not " + shown(column.stated) + ": some rows have no value in this column";
    }
    CheckSide parts =
        side_of_all(best.parts, many ? "summan av " + rows + " rader" : told(best, name), shown(column.sum));
    found.push_back(make("sum", verdict, message, side(total, total.label + ", " + name, shown(column.stated)), parts));
  }
}

// `before`: the sums of earlier tables that no sum has taken up; this table's are left there.
void check_block(const Block& block, Rows& before, Found& found) {
  Rows leaves, since, open; // all rows that are no sums; those since the last sum; what no sum has taken up
  for (const BudgetRow* row : block.rows) {
    if (is_difference(*row)) {
      since.clear();
      open.push_back(row);
      continue;
    }
    if (!is_sum(*row)) {
      leaves.push_back(row);
      since.push_back(row);
      open.push_back(row);
      continue;
    }
    Rows sums = before;
    std::copy_if(open.begin(), open.end(), std::back_inserter(sums),
                 [](const BudgetRow* part) { return is_sum(*part); });
    std::vector<Reading> readings;
    for (const Rows* parts : {&since, &open, &leaves, &sums})
      if (!parts->empty() && parts->size() <= most_parts) readings.push_back(reading(block, *row, *parts));
    const auto best = std::max_element(readings.begin(), readings.end(),
                                       [](const Reading& a, const Reading& b) { return a.fitting() < b.fitting(); });
    if (best != readings.end()) {
      report(block, *row, *best, found);
      for (Rows* rows : {&open, &before})
        std::erase_if(*rows, [&](const BudgetRow* part) {
          return std::find(best->parts.begin(), best->parts.end(), part) != best->parts.end();
        });
    }
    open.push_back(row);
    since.clear();
  }
  std::copy_if(open.begin(), open.end(), std::back_inserter(before), [](const BudgetRow* row) { return is_sum(*row); });
}

bool goes_on(const BudgetRow& before, const BudgetRow& after) {
  const auto source = [](const BudgetRow& row) { return row.provenance.empty() ? "" : row.provenance.front().source; };
  return before.unit == after.unit && source(before) == source(after);
}

} // namespace

void check_sums(const Content& content, const Prose&, Found& found) {
  Rows before;
  for (const Block& block : blocks_of(content.budget)) {
    if (!before.empty() && !goes_on(*before.back(), *block.rows.front())) before.clear();
    check_block(block, before, found);
  }
}

} // namespace arshjul::model::checks
