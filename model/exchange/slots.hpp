// An item's fields as values that can be walked side by side, by the lists of fields.hpp.
#pragma once

#include "model/exchange/fields.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace arshjul::model {

template <class... T>
using PointerTo = std::variant<const T*...>;

// One field of one item; it lives as long as the item.
struct Slot {
  std::string_view name;
  PointerTo<std::string, double, int, std::optional<double>, std::optional<int>, std::optional<Coded>,
            std::vector<std::string>, std::vector<Action>, IndicatorValues,
            std::vector<std::pair<std::string, std::string>>, std::vector<std::pair<std::string, double>>, Provenance,
            std::vector<Warning>>
      value;
};

class SlotCollector {
public:
  std::vector<Slot> slots;

  void need(auto...) {}
  void operator()(std::string_view name, const auto& value) { slots.push_back({name, &value}); }
  void code(std::string_view name, const auto& value, codes::List) { slots.push_back({name, &value}); }
  void codes(std::string_view name, const auto& values, codes::List) { slots.push_back({name, &values}); }
};

template <class T>
std::vector<Slot> slots_of(const T& item) {
  SlotCollector collector;
  fields(collector, item);
  return std::move(collector.slots);
}

} // namespace arshjul::model
