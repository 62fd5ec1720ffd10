// What kind of table it is: the kind whose columns explain the header best.
#pragma once

#include "ingest/meaning/items/columns.hpp"
#include "ingest/meaning/items/grid.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace arshjul::ingest {

enum class Role { unknown, goals, actions, indicators, risks, controls, recommendations, budget };

std::string_view role_name(Role role);

struct RoleGuess {
  Role role = Role::unknown;
  Columns columns;         // of that role
  double header_worth = 1; // the least sure of the columns that name it
  bool ambiguous = false;  // two kinds explain the header as well: no items
  bool merged = false;     // a header cell holds two columns' names: no items
  bool record = false;     // no header: labels stand in the first column (records.hpp)
};

// `context`: texts above the table, nearest first, where a unit may be said.
RoleGuess guess_role(const Grid& grid, const Vocabulary& vocabulary, const std::vector<std::string>& context);

} // namespace arshjul::ingest
