// What became of what was promised, begun or remarked: read from two dossiers and what their comparison has matched.
#pragma once

#include "model/diff.hpp"

#include <vector>

namespace arshjul::model {

// In the order of the kinds (diff.hpp), each in the order of its list. Time is the dossiers' own, never the clock's.
std::vector<FollowUp> follow_through(const Dossier& before, const Dossier& after, const Diff& diff);

} // namespace arshjul::model
