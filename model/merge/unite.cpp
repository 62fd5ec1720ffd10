#include "model/merge/unite.hpp"

#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::model {
namespace {

std::string shown(double number) {
  return text::format_number(number);
}
const std::string& shown(const std::string& text) {
  return text;
}

bool says_same(const std::string& a, const std::string& b) {
  return print_key(a) == print_key(b);
}

} // namespace

void Uniter::conflict(std::string_view name, std::string kept, std::string dropped) {
  conflicts.push_back({std::string(name), std::move(kept), std::move(dropped)});
}

void Uniter::unite(std::string_view name, std::string& value, const std::string& more) {
  if (value.empty()) {
    value = more;
  } else if (!more.empty() && !says_same(value, more)) {
    conflict(name, value, more);
  }
}

// Plain numbers are levels and the like, no values of the source: the first's stands.
void Uniter::unite(std::string_view, double&, double) {}
void Uniter::unite(std::string_view, int&, int) {}

void Uniter::unite(std::string_view name, std::optional<double>& value, const std::optional<double>& more) {
  if (!value) {
    value = more;
  } else if (more && *more != *value) {
    conflict(name, shown(*value), shown(*more));
  }
}

// Only a decision's number: each source counts its own clauses.
void Uniter::unite(std::string_view, std::optional<int>& value, const std::optional<int>& more) {
  if (!value) value = more;
}

void Uniter::unite(std::string_view name, std::optional<Coded>& value, const std::optional<Coded>& more) {
  if (!value) {
    value = more;
  } else if (more && (more->code != value->code || !says_same(value->text, more->text))) {
    conflict(name, value->text, more->text);
  }
}

void Uniter::unite(std::string_view, std::vector<std::string>& values, const std::vector<std::string>& more) {
  for (const std::string& text : more)
    if (std::none_of(values.begin(), values.end(), [&](const std::string& known) { return says_same(known, text); }))
      values.push_back(text);
}

void Uniter::unite(std::string_view, std::vector<Action>& actions, const std::vector<Action>& more) {
  for (const Action& action : more) {
    const auto same = std::find_if(actions.begin(), actions.end(),
                                   [&](const Action& known) { return says_same(known.text, action.text); });
    if (same == actions.end()) {
      actions.push_back(action);
      continue;
    }
    unite("governing_documents", same->governing_documents, action.governing_documents);
    unite("expected_effect", same->expected_effect, action.expected_effect);
    merge(same->provenance, action.provenance);
  }
}

void Uniter::unite(std::string_view name, IndicatorValues& values, const IndicatorValues& more) {
  const std::string prefix = std::string(name) + ".";
  unite(prefix + "total", values.total, more.total);
  unite(prefix + "women", values.women, more.women);
  unite(prefix + "men", values.men, more.men);
}

void Uniter::unite(std::string_view, Provenance& provenance, const Provenance& more) {
  merge(provenance, more);
}

void Uniter::unite(std::string_view, std::vector<Warning>& warnings, const std::vector<Warning>& more) {
  warnings.insert(warnings.end(), more.begin(), more.end());
}

template <class T>
void Uniter::unite(std::string_view name, std::vector<std::pair<std::string, T>>& columns,
                   const std::vector<std::pair<std::string, T>>& more) {
  for (const auto& [header, value] : more) {
    const auto same = std::find_if(columns.begin(), columns.end(),
                                   [&header = header](const auto& column) { return says_same(column.first, header); });
    if (same == columns.end()) {
      columns.emplace_back(header, value);
    } else if (!says_same(shown(same->second), shown(value))) {
      conflict(std::string(name) + "." + header, shown(same->second), shown(value));
    }
  }
}

template void Uniter::unite(std::string_view, std::vector<std::pair<std::string, std::string>>&,
                            const std::vector<std::pair<std::string, std::string>>&);
template void Uniter::unite(std::string_view, std::vector<std::pair<std::string, double>>&,
                            const std::vector<std::pair<std::string, double>>&);

} // namespace arshjul::model
