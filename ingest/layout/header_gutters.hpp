// The columns that a header in bold names: where the body's white lets each of its texts have a column of its own.
#pragma once

#include "ingest/layout/gutters.hpp"

#include <optional>
#include <vector>

namespace arshjul::ingest::layout {

// One gutter between each two texts of the first row, if that is a header of three texts or more and every other line
// leaves such a place free; right-aligned figures under texts flush left leave hardly any. `lines`: cut at all gaps
// wider than a blank.
std::optional<std::vector<Interval>> gutters_of_header(const Run& lines, double em);

} // namespace arshjul::ingest::layout
