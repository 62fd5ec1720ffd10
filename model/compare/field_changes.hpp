// What changed between two tellings of one item, field by field.
#pragma once

#include "model/compare/field_values.hpp"
#include "model/diff.hpp"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace arshjul::model {

// Pairs of references that mean the same on both sides: a goal names its objective by a number or title, and when the
// objective itself was renumbered or reworded, the goal was not.
using References = std::set<std::pair<std::string, std::string>>;

std::vector<FieldChange> field_changes(const std::vector<FieldValue>& before, const std::vector<FieldValue>& after,
                                       const References& objectives);

} // namespace arshjul::model
