// Which items of many periods are one: the links of neighbours joined to chains, over gaps where an item was left out.
#pragma once

#include "model/compare/features.hpp"
#include "model/diff.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace arshjul::model {

struct Link {
  std::size_t item = 0;        // index in its period's list
  std::optional<double> score; // of the match with the link before; absent in a chain's first
  bool proposed = false;
  std::string settled{};
};

using Chain = std::vector<std::optional<Link>>; // one a period

// One list of each period.
struct ListedItems {
  std::vector<Features> features;
  std::vector<std::string> ids;
};

// `steps`: the entries of this list in the comparison of each period with the next. Every item is in exactly one chain.
std::vector<Chain> chains_of(std::string_view list, const std::vector<ListedItems>& periods,
                             const std::vector<const std::vector<Entry>*>& steps, const std::vector<Settled>& settled);

} // namespace arshjul::model
