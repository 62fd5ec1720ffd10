// Sheets as an Office Open XML workbook (.xlsx): the only door to libxlsxwriter.
#pragma once

#include "render/sheets/sheet.hpp"

#include <string>
#include <vector>

namespace arshjul::render {

// The workbook's bytes, the same for the same sheets: typed cells, a header row that stays and filters. A text is never
// taken for a formula. Throws Error when the workbook can't be made.
std::string workbook(const std::vector<Sheet>& sheets);

} // namespace arshjul::render
