// Which two periods are compared: like with like, the latest that has an earlier one, unless a person has said.
#pragma once

#include "cli/workspace/placement.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace arshjul::cli {

struct Choice {
  std::optional<std::size_t> from; // none: there is nothing to compare with
  std::size_t to = 0;
  std::string why;
  std::vector<std::string> skipped; // later periods that were not taken, each with the reason
};

// `groups`: one committee's, at least one, in order of time. `from` and `to` ("2024 april") are what the settings say,
// or empty. Throws Error (usage) when they name a period that isn't there.
Choice choose(const std::vector<Group>& groups, const std::string& from, const std::string& to);

} // namespace arshjul::cli
