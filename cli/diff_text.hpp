// A comparison to be read in a terminal.
#pragma once

#include "model/diff.hpp"

#include <string>

namespace arshjul::cli {

// A head, then a paragraph a list: its counts, then its entries but the unchanged ones: "~" changed, "+" added,
// "-" removed, "?" not reported. In texts [-…-] is what went and {+…+} what came.
std::string diff_as_text(const model::Diff& diff);

} // namespace arshjul::cli
