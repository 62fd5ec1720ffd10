// Sheets as comma-separated values.
#pragma once

#include "render/sheets/sheet.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace arshjul::render {

// `machine`: RFC 4180 in UTF-8, commas, decimal points. `excel`: what a Swedish Excel opens right by a double click: a
// byte order mark, semicolons, decimal commas; a text that Excel would take for a formula gets an apostrophe before it.
enum class CsvFlavour { machine, excel };

std::string csv_field(std::string_view text, CsvFlavour flavour); // in quotes where it must be

// With several sheets each row begins with its sheet's name, under `first_column`; columns are matched by their header.
std::string csv(const std::vector<Sheet>& sheets, const std::string& first_column, CsvFlavour flavour);

} // namespace arshjul::render
