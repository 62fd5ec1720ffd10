// What the comparison's page shows beside the lists: splits, the follow-through, and the checks of both sides.
#pragma once

#include "model/base/json.hpp"
#include "render/comparison/page.hpp"

namespace arshjul::render {

Json findings_view(const model::Diff& diff, const ComparedSide& before, const ComparedSide& after);

} // namespace arshjul::render
