// A budget table as the checks see it: rows under one group with the same unit, columns by header.
#pragma once

#include "model/document.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace arshjul::model::checks {

struct Block {
  std::vector<const BudgetRow*> rows;
  std::vector<std::string> columns; // in order of first appearance
  std::vector<double> steps;        // each column's unit of rounding: 1 for whole numbers, 0.1 for one decimal, …
};

std::vector<Block> blocks_of(const std::vector<BudgetRow>& budget);

std::optional<double> value_in(const BudgetRow& row, std::string_view column);

bool is_sum(const BudgetRow& row);
bool is_difference(const BudgetRow& row);

// Half a unit for each of the `terms` rounded numbers, and for the one they are held against.
double tolerance(std::size_t terms, double step);

std::string shown(double number);

} // namespace arshjul::model::checks
