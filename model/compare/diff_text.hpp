// A diff as text for a terminal.
#pragma once

#include "model/diff.hpp"

#include <string>

namespace arshjul::model {

// The counts of each list, then what changed, was added or removed, with old and new values. Labels are English, values
// as the sources have them. `colour`: with ANSI colours.
std::string describe(const Diff& diff, bool colour);

} // namespace arshjul::model
