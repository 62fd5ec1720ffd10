#include "model/compare/field_values.hpp"

#include "model/exchange/slots.hpp"
#include "model/wording.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace arshjul::model {
namespace {

constexpr std::array not_compared{"id", "provenance", "confidence", "warnings", "shown_as"};

Value value_of(const std::string& text) {
  return text.empty() ? Value() : Value(text);
}
Value value_of(const std::vector<std::string>& texts) {
  return texts.empty() ? Value() : Value(texts);
}
template <class T>
Value value_of(const std::optional<T>& value) {
  return value ? Value(*value) : Value();
}

// An action in one text, so that a change of any part shows.
std::string told(const Action& action) {
  std::string text = action.text;
  for (const std::string& document : action.governing_documents) text += " · " + document;
  if (!action.expected_effect.empty()) text += " · " + action.expected_effect;
  return text;
}

class Collector {
public:
  std::vector<FieldValue> values;

  void add(std::string_view name, const std::string& text) { push(name, value_of(text)); }
  void add(std::string_view name, const std::optional<double>& number) { push(name, value_of(number)); }
  void add(std::string_view name, const std::optional<Coded>& coded) { push(name, value_of(coded)); }
  void add(std::string_view name, const std::vector<std::string>& texts) { push(name, value_of(texts)); }
  void add(std::string_view name, const std::vector<Action>& actions) {
    std::vector<std::string> texts;
    for (const Action& action : actions) texts.push_back(told(action));
    push(name, value_of(texts));
  }
  void add(std::string_view name, const IndicatorValues& parts) {
    const std::string prefix = std::string(name) + ".";
    add(prefix + "total", parts.total);
    add(prefix + "women", parts.women);
    add(prefix + "men", parts.men);
  }
  void add(std::string_view name, const std::vector<std::pair<std::string, std::string>>& columns) {
    for (const auto& [header, value] : columns) add(std::string(name) + "." + header, value);
  }
  template <class T>
  void add(std::string_view, const T&) {} // a decision's number, and what no compared item has

private:
  void push(std::string_view name, Value value) { values.push_back({std::string(name), std::move(value)}); }
};

template <class T>
std::vector<FieldValue> collect(const T& item) {
  Collector collector;
  for (const Slot& slot : slots_of(item)) {
    if (std::find(not_compared.begin(), not_compared.end(), slot.name) != not_compared.end()) continue;
    std::visit([&](const auto* value) { collector.add(slot.name, *value); }, slot.value);
  }
  return std::move(collector.values);
}

std::string key_of(std::monostate) {
  return {};
}
std::string key_of(const std::string& text) {
  return print_key(text);
}
std::string key_of(const Coded& coded) {
  return coded.code + ":" + print_key(coded.text);
}
std::string key_of(double number) {
  std::array<char, 32> digits{};
  return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr};
}
// Without order: that a list's entries changed places changes nothing.
std::string key_of(const std::vector<std::string>& texts) {
  std::vector<std::string> keys;
  for (const std::string& text : texts) keys.push_back(print_key(text));
  std::sort(keys.begin(), keys.end());
  std::string all;
  for (const std::string& key : keys) all += key + "|";
  return all;
}

} // namespace

std::vector<FieldValue> field_values(const Objective& objective) {
  return collect(objective);
}
std::vector<FieldValue> field_values(const Goal& goal) {
  return collect(goal);
}
std::vector<FieldValue> field_values(const Indicator& indicator) {
  return collect(indicator);
}
std::vector<FieldValue> field_values(const Risk& risk) {
  return collect(risk);
}
std::vector<FieldValue> field_values(const Control& control) {
  return collect(control);
}
std::vector<FieldValue> field_values(const Decision& decision) {
  return collect(decision);
}

bool absent(const Value& value) {
  return std::holds_alternative<std::monostate>(value);
}

std::string value_key(const Value& value) {
  return std::visit([](const auto& held) { return key_of(held); }, value);
}

} // namespace arshjul::model
