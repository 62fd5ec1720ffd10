// The report as one accessible HTML page, for preview and the intranet: no network, no other file.
#pragma once

#include "render/report/blocks.hpp"

#include <string>

namespace arshjul::render {

std::string report_page(const Report& report);

} // namespace arshjul::render
