// Whether two sources speak of the same item.
#pragma once

#include "model/document.hpp"

#include <string>
#include <vector>

namespace arshjul::model {

// What tells an item: all of `equal` must be equal (and not all empty); of `agreeing`, what both have must be equal.
// All are print keys. A source that leaves the wording out (a note: "Uppdrag 4: pågår") is told by kind and number.
struct Identity {
  std::vector<std::string> equal, agreeing;
  std::string number{}; // empty: a number tells nothing
};

bool same_item(const Identity& a, const Identity& b);

Identity identity(const Decision& decision);
Identity identity(const Section& section);
Identity identity(const Objective& objective);
Identity identity(const Goal& goal);
Identity identity(const Indicator& indicator);
Identity identity(const Risk& risk);
Identity identity(const Control& control);
Identity identity(const Recommendation& recommendation);
Identity identity(const BudgetRow& row);

} // namespace arshjul::model
