// What sheets of a dossier and of a comparison have in common.
#pragma once

#include "model/diff.hpp"
#include "render/sheets/sheet.hpp"

#include <string>

namespace arshjul::render {

SheetCell cell_of(const model::Value& value);
SheetCell cell_of(const std::string& text); // an empty text is an empty cell

// The sheets of what a comparison found beside its lists; those that are empty are left out.
void add_finding_sheets(std::vector<Sheet>& sheets, const model::Diff& diff, const std::vector<model::Check>& before,
                        const std::vector<model::Check>& after);

} // namespace arshjul::render
