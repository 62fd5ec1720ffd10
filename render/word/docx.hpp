// The report as an Office Open XML text (.docx), to be edited: real styles, repeated header rows, places to fill in as
// content controls.
#pragma once

#include "render/report/blocks.hpp"

#include <string>

namespace arshjul::render {

// The file's bytes, the same for the same report.
std::string docx(const Report& report);

} // namespace arshjul::render
