// A series of periods as one HTML page that needs nothing beside it, like the comparison's.
#pragma once

#include "model/series.hpp"
#include "render/comparison/page.hpp"

#include <string>
#include <vector>

namespace arshjul::render {

// `links`: one a period, or none at all.
std::string series_page(const model::Series& series, const std::vector<SourceLinks>& links);

} // namespace arshjul::render
