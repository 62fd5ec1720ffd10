// What sheets of a dossier and of a comparison have in common.
#pragma once

#include "model/diff.hpp"
#include "render/sheets/sheet.hpp"

#include <string>

namespace arshjul::render {

SheetCell cell_of(const model::Value& value);
SheetCell cell_of(const std::string& text); // an empty text is an empty cell

// "plan.pdf s. 3, s. 4" or "notes.txt rad 2–5".
std::string places_told(const model::Provenance& provenance);

} // namespace arshjul::render
