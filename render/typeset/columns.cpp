// A column takes a share of the width by the square root of how much it holds: with areas a and b to be read in columns
// of widths x and y, the heights a/x and b/y should be near each other, yet a column with few words must not become a
// chimney. A column whose widest cell needs less than its share gets just that; the others share what is left.
#include "render/typeset/columns.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace arshjul::render {
namespace {

constexpr double widest_least_share = 0.22; // of the table: a longer word is parted
constexpr double short_column = 76;         // points in one line: a word or two are not parted
constexpr double wide_column = 110;         // points in one line: more than a couple of words
constexpr int wide_columns_to_lie = 4;
// Three do when two of them hold long texts to be read side by side: more than so many lines of a portrait page.
constexpr int some_wide_columns = 3, long_columns = 2;
constexpr double long_text_lines = 2;
constexpr std::size_t columns_to_lie = 10; // less than 50 points each on a portrait page: a figure, no header's word

double sum(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

std::vector<double> least_widths(const std::vector<ColumnDemand>& demands, double width) {
  std::vector<double> least;
  for (const ColumnDemand& demand : demands) least.push_back(std::min(demand.least, width * widest_least_share));
  const double total = sum(least);
  if (total > width)
    for (double& value : least) value *= width / total;
  return least;
}

// The columns that are not settled yet share what the settled ones leave.
class Sharing {
public:
  Sharing(const std::vector<ColumnDemand>& columns, double whole)
      : demands(columns), width(whole), widths(columns.size()), settled(columns.size(), false) {
    share();
  }

  // Settles the first column whose bounded width isn't its share; false when there is none.
  template <class Bound>
  bool settle(Bound bound) {
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (settled[i]) continue;
      const double bounded = bound(i, widths[i]);
      if (std::abs(bounded - widths[i]) < 0.01) continue;
      widths[i] = bounded;
      settled[i] = true;
      share();
      return true;
    }
    return false;
  }

  std::vector<double> filled() const {
    std::vector<double> all = widths;
    const double total = sum(all);
    for (double& value : all) value *= total > 0 ? width / total : 0;
    return all;
  }

private:
  void share() {
    double left = width, weights = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
      (settled[i] ? left : weights) += settled[i] ? -widths[i] : weight(i);
    for (std::size_t i = 0; i < widths.size(); ++i)
      if (!settled[i]) widths[i] = std::max(0.0, left) * weight(i) / weights;
  }
  double weight(std::size_t i) const { return std::sqrt(std::max(1.0, demands[i].total)); }

  const std::vector<ColumnDemand>& demands;
  double width;
  std::vector<double> widths;
  std::vector<bool> settled;
};

} // namespace

void ColumnDemand::include(const ColumnDemand& other) {
  natural = std::max(natural, other.natural);
  least = std::max(least, other.least);
  total += other.total;
}

std::vector<ColumnDemand> column_demands(const Table& table, const Advance& advance) {
  const double padding = 2 * style::cell_padding_x;
  std::vector<ColumnDemand> demands(table.header.size());
  const auto add = [&](std::size_t column, const Text& text, const TextStyle& style) {
    const Extent size = extent(text, style, advance);
    ColumnDemand& demand = demands[column];
    demand.natural = std::max(demand.natural, size.natural + padding);
    demand.least = std::max(demand.least, size.widest_word + padding);
    demand.total += size.natural;
  };
  for (std::size_t column = 0; column < table.header.size(); ++column) {
    add(column, {{table.header[column]}}, style::column_heading);
    for (const auto& row : table.rows)
      if (column < row.size()) add(column, row[column], style::cell);
    if (demands[column].natural <= short_column) demands[column].least = demands[column].natural;
  }
  return demands;
}

std::vector<double> column_widths(const std::vector<ColumnDemand>& demands, double width) {
  const std::vector<double> least = least_widths(demands, width);
  Sharing sharing(demands, width);
  while (sharing.settle([&](std::size_t i, double share) {
    return share > demands[i].natural ? demands[i].natural : share;
  }) || sharing.settle([&](std::size_t i, double share) { return std::max(share, least[i]); }))
    ;
  return sharing.filled();
}

bool wants_lying_page(const std::vector<ColumnDemand>& demands) {
  const auto wider_than = [&](double width) {
    return std::count_if(demands.begin(), demands.end(),
                         [width](const auto& demand) { return demand.natural > width; });
  };
  const double line = style::page_short - 2 * style::margin_side;
  const auto wide = wider_than(wide_column);
  return wide >= wide_columns_to_lie || demands.size() >= columns_to_lie ||
         (wide >= some_wide_columns && wider_than(long_text_lines * line) >= long_columns);
}

} // namespace arshjul::render
