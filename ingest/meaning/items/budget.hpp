// Budget rows: a label and an amount a column, with the unit that the table or what stands above it says.
#pragma once

#include "ingest/meaning/items/columns.hpp"
#include "ingest/meaning/items/grid.hpp"

#include <optional>
#include <string>
#include <vector>

namespace arshjul::ingest {

struct Reading;

struct BudgetColumns {
  Columns columns; // fields "label" and "amount"
  double told = 0; // for the contest of table kinds (table_role.hpp)
};

// Nothing if the table has no column of amounts, or says neither money nor budget.
std::optional<BudgetColumns> budget_columns(const Grid& grid, const Vocabulary& vocabulary,
                                            const std::vector<std::string>& context);

void read_budget(const Reading& reading);

// The money unit that a text says, as it writes it: "Belopp i miljoner kronor" → "miljoner kronor".
std::string unit_in(std::string_view text, const Vocabulary& vocabulary);

} // namespace arshjul::ingest
