// What a comparison's page shows, as values for its template (page.mustache): all wording is chosen here.
#pragma once

#include "model/base/json.hpp"
#include "render/comparison/page.hpp"

namespace arshjul::render {

Json comparison_view(const model::Diff& diff, const ComparedSide& before, const ComparedSide& after);

} // namespace arshjul::render
