// What tells an item when it is looked for in another period.
#pragma once

#include "model/document.hpp"

#include <string>
#include <utility>
#include <vector>

namespace arshjul::model {

struct Features {
  std::string label; // what the item is called in a diff
  std::string kind;  // only where the list has kinds
  std::string number;
  std::string group;               // what it stands under: objective, area, goal
  std::vector<std::string> texts;  // its own words; where there are two tellings, the one that fits better counts
  std::vector<std::string> others; // what stands beside, one for each field, empty where absent
  std::string whole;               // all its fields as one key: equal for items that say the same
};

Features features(const Objective& objective);
Features features(const Goal& goal);
Features features(const Indicator& indicator);
Features features(const Risk& risk);
Features features(const Control& control);
Features features(const Decision& decision);
Features features(const Recommendation& recommendation);

template <class T>
std::vector<Features> features_of(const std::vector<T>& items) {
  std::vector<Features> all;
  for (const T& item : items) all.push_back(features(item));
  return all;
}

} // namespace arshjul::model
