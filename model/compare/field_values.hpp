// The fields of an item that two periods are compared on, as values by name.
#pragma once

#include "model/diff.hpp"

#include <string>
#include <vector>

namespace arshjul::model {

struct FieldValue {
  std::string name; // "status", "values.total", "columns.Utfall"
  Value value;      // monostate: absent
};

// In the order of the contract. Left out: what is about the file and not the matter (id, provenance, confidence,
// warnings, shown_as), and a decision's number, which is only its place in the list.
std::vector<FieldValue> field_values(const Objective& objective);
std::vector<FieldValue> field_values(const Goal& goal);
std::vector<FieldValue> field_values(const Indicator& indicator);
std::vector<FieldValue> field_values(const Risk& risk);
std::vector<FieldValue> field_values(const Control& control);
std::vector<FieldValue> field_values(const Decision& decision);

bool absent(const Value& value);

// Equal for values that say the same (wording.hpp); "" for an absent one.
std::string value_key(const Value& value);

} // namespace arshjul::model
