// Unites two tellings of one item: the first's values stand, what it lacks is taken from the second.
#pragma once

#include "model/exchange/slots.hpp"
#include "model/wording.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace arshjul::model {

// A field on which the two disagree; the first's value was kept.
struct Conflict {
  std::string field, kept, dropped;
};

// A visitor (fields.hpp) of the first, that walks the second's slots beside it.
class Uniter {
public:
  explicit Uniter(std::vector<Slot> more) : other(std::move(more)) {}

  std::vector<Conflict> conflicts;

  void need(auto...) {}
  template <class T>
  void operator()(std::string_view name, T& value) {
    const Slot& slot = other.at(next++);
    if (name != "id" && name != "confidence") unite(name, value, *std::get<const T*>(slot.value));
  }
  void code(std::string_view name, auto& value, codes::List) { (*this)(name, value); }
  void codes(std::string_view name, auto& values, codes::List) { (*this)(name, values); }

private:
  void unite(std::string_view name, std::string& value, const std::string& more);
  void unite(std::string_view name, double& value, double more);
  void unite(std::string_view name, int& value, int more);
  void unite(std::string_view name, std::optional<double>& value, const std::optional<double>& more);
  void unite(std::string_view name, std::optional<int>& value, const std::optional<int>& more);
  void unite(std::string_view name, std::optional<Coded>& value, const std::optional<Coded>& more);
  void unite(std::string_view name, std::vector<std::string>& values, const std::vector<std::string>& more);
  void unite(std::string_view name, std::vector<Action>& actions, const std::vector<Action>& more);
  void unite(std::string_view name, IndicatorValues& values, const IndicatorValues& more);
  void unite(std::string_view name, Provenance& provenance, const Provenance& more);
  void unite(std::string_view name, std::vector<Warning>& warnings, const std::vector<Warning>& more);
  template <class T>
  void unite(std::string_view name, std::vector<std::pair<std::string, T>>& columns,
             const std::vector<std::pair<std::string, T>>& more);
  void conflict(std::string_view name, std::string kept, std::string dropped);

  std::vector<Slot> other;
  std::size_t next = 0;
};

} // namespace arshjul::model
