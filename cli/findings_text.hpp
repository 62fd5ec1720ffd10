// What a comparison found beside its lists, to be read in a terminal. Each is empty where there is nothing to tell.
#pragma once

#include "cli/screen.hpp"
#include "model/check.hpp"
#include "model/diff.hpp"

#include <string>
#include <vector>

namespace arshjul::cli {

std::string regrouped_as_text(const model::Diff& diff, const Screen& screen); // splits, merges and proposals
std::string followed_as_text(const model::Diff& diff, const Screen& screen);

// A head with the count of each verdict, then every check but those that hold, gravest first, with both places.
std::string checks_as_text(const std::string& head, const std::vector<model::Check>& checks, const Screen& screen);

} // namespace arshjul::cli
