#include "model/checks/budget_block.hpp"

#include "model/base/pattern.hpp"
#include "model/base/text.hpp"
#include "model/prose/words.hpp"

#include <algorithm>
#include <cmath>

namespace arshjul::model::checks {
namespace {

constexpr int most_decimals = 3; // of an amount as printed
constexpr double half = 0.5;
constexpr double binary_noise = 1e-6; // what 0.1 + 0.2 leaves

double step_of(const std::vector<const BudgetRow*>& rows, const std::string& column) {
  int decimals = 0;
  for (const BudgetRow* row : rows) {
    const auto value = value_in(*row, column);
    if (!value) continue;
    while (decimals < most_decimals) {
      const double scaled = *value * std::pow(10, decimals);
      if (std::abs(scaled - std::round(scaled)) < binary_noise * std::max(1.0, std::abs(scaled))) break;
      ++decimals;
    }
  }
  return std::pow(10, -decimals);
}

bool starts_with_any(const std::string& label, const char* category) {
  const Pattern start("^" + Words::builtin().any(category) + R"((?:$|[^\p{L}\p{N}/-]))", Pattern::Case::insensitive);
  return start.find(label).has_value();
}

} // namespace

std::vector<Block> blocks_of(const std::vector<BudgetRow>& budget) {
  std::vector<Block> blocks;
  const BudgetRow* last = nullptr;
  for (const BudgetRow& row : budget) {
    const auto page = [](const BudgetRow& r) {
      return r.provenance.empty() ? std::string() : r.provenance.front().source;
    };
    if (!last || row.group != last->group || row.unit != last->unit || page(row) != page(*last)) blocks.emplace_back();
    Block& block = blocks.back();
    block.rows.push_back(&row);
    for (const auto& [column, value] : row.values)
      if (std::find(block.columns.begin(), block.columns.end(), column) == block.columns.end())
        block.columns.push_back(column);
    last = &row;
  }
  for (Block& block : blocks)
    for (const std::string& column : block.columns) block.steps.push_back(step_of(block.rows, column));
  return blocks;
}

std::optional<double> value_in(const BudgetRow& row, std::string_view column) {
  for (const auto& [name, value] : row.values)
    if (name == column) return value;
  return std::nullopt;
}

bool is_sum(const BudgetRow& row) {
  return starts_with_any(row.label, "sum");
}

bool is_difference(const BudgetRow& row) {
  return !is_sum(row) && starts_with_any(row.label, "difference_row");
}

double tolerance(std::size_t terms, double step) {
  return half * static_cast<double>(terms + 1) * step + binary_noise;
}

std::string shown(double number) {
  return text::format_number(number, most_decimals);
}

} // namespace arshjul::model::checks
