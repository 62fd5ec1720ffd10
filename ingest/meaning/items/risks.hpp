// Risks from tables with a column a field, and the fields of one risk whatever the table's form.
#pragma once

#include "ingest/meaning/items/reading.hpp"

#include <string>
#include <string_view>

namespace arshjul::ingest {

void read_risks(const Reading& reading);

// Puts a text into the risk's field by its vocabulary code; numbers are read, labels inside the text parted.
void set_risk_field(model::Risk& risk, std::string_view field, const std::string& text, const Vocabulary& vocabulary);

// Last step: a risk told in one text has it as title; the product is checked.
void finish_risk(model::Risk& risk);

} // namespace arshjul::ingest
