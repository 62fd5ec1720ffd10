// Controls of an internal control plan or its follow-up, one a row.
#pragma once

#include "ingest/meaning/items/reading.hpp"

#include <string>
#include <string_view>

namespace arshjul::ingest {

void read_controls(const Reading& reading);

// Puts a text into the control's field by its vocabulary code.
void set_control_field(model::Control& control, std::string_view field, const std::string& text,
                       const Vocabulary& vocabulary);

} // namespace arshjul::ingest
