// The items of two dossiers, as their comparison has matched them.
#pragma once

#include "model/compare/features.hpp"
#include "model/diff.hpp"

#include <map>
#include <string>
#include <vector>

namespace arshjul::model {

template <class T>
struct MatchedItems {
  const T *before = nullptr, *after = nullptr; // one of them may be missing
  Change change = Change::unchanged;
};

template <class T>
std::vector<MatchedItems<T>> matched(const std::vector<Entry>& entries, const std::vector<T>& before,
                                     const std::vector<T>& after) {
  std::map<std::string, const T*> from, to;
  for (const T& item : before) from[item.id] = &item;
  for (const T& item : after) to[item.id] = &item;
  std::vector<MatchedItems<T>> all;
  for (const Entry& entry : entries)
    all.push_back(
        {entry.before ? from[entry.before->id] : nullptr, entry.after ? to[entry.after->id] : nullptr, entry.change});
  return all;
}

template <class T>
std::optional<Side> side_of(const T* item) {
  if (!item) return std::nullopt;
  return Side{item->id, features(*item).label, item->provenance};
}

} // namespace arshjul::model
