#include "model/compare/field_changes.hpp"

#include "model/base/pattern.hpp"
#include "model/base/text.hpp"
#include "model/compare/number_changes.hpp"
#include "model/compare/orders.hpp"
#include "model/compare/word_ops.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace arshjul::model {
namespace {

constexpr double delta_steps = 1e6; // steps a unit: hides what binary fractions leave (45.3 − 45.1)

// "12 345,6 %" → 12345.6 and "%".
struct Amount {
  double number;
  std::string unit;
};

std::optional<Amount> amount(const std::string& printed) {
  static const Pattern form(
      R"(([-−–]?)\s*(\d{1,3}(?:[ \x{A0}\x{202F}\x{2009}]\d{3})+|\d{1,12})(?:,(\d{1,6}))?\s*(\D{0,12}))");
  static const Pattern blank(R"([^\d])");
  const auto found = form.match(printed);
  if (!found) return std::nullopt;
  const double sign = (*found)[1].empty() ? 1 : -1;
  const std::string digits = blank.replace_all((*found)[2], "") + "." + found->str(3) + "0";
  return Amount{sign * std::stod(digits), text::fold((*found)[4])};
}

std::optional<double> rounded(double delta) {
  return std::round(delta * delta_steps) / delta_steps;
}

std::optional<double> delta(std::string_view field, const Value& before, const Value& after) {
  if (const double* from = std::get_if<double>(&before), *to = std::get_if<double>(&after); from && to)
    return rounded(*to - *from);
  const std::string *from = std::get_if<std::string>(&before), *to = std::get_if<std::string>(&after);
  if (!from || !to || field == "number" || field == "objective") return std::nullopt;
  const auto a = amount(*from), b = amount(*to);
  return a && b && a->unit == b->unit ? rounded(b->number - a->number) : std::nullopt;
}

// Codes and numbers are one word: there is nothing to show inside them.
bool has_words(std::string_view field) {
  return field != "kind" && field != "number";
}

FieldChange change_of(const std::string& field, const Value& before, const Value& after) {
  FieldChange change{field, before, after, direction(field, before, after), delta(field, before, after), {}, {}};
  const std::string *from = std::get_if<std::string>(&before), *to = std::get_if<std::string>(&after);
  if (from && to && has_words(field)) change.ops = word_ops(*from, *to);
  if (from && to && field == "method") change.numbers = number_changes(*from, *to);
  return change;
}

const FieldValue* find(const std::vector<FieldValue>& values, std::string_view name) {
  const auto found =
      std::find_if(values.begin(), values.end(), [&](const FieldValue& value) { return value.name == name; });
  return found == values.end() ? nullptr : &*found;
}

bool says_same(const FieldValue& before, const FieldValue& after, const References& objectives) {
  const std::string from = value_key(before.value), to = value_key(after.value);
  return from == to || (before.name == "objective" && objectives.contains({from, to}));
}

} // namespace

std::vector<FieldChange> field_changes(const std::vector<FieldValue>& before, const std::vector<FieldValue>& after,
                                       const References& objectives) {
  std::vector<FieldChange> changes;
  for (const FieldValue& from : before) {
    const FieldValue* to = find(after, from.name);
    // A table's column that only one side has ("Utfall 2023") is another year's, not a change of this one.
    if (!to) continue;
    if (!says_same(from, *to, objectives)) changes.push_back(change_of(from.name, from.value, to->value));
  }
  return changes;
}

} // namespace arshjul::model
