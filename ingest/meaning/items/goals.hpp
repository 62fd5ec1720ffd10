// Goals, assignments and activities from tables: one a row, with group rows above and comment rows below.
#pragma once

#include "ingest/meaning/items/reading.hpp"

#include <string>

namespace arshjul::ingest {

// `objective`: the key of the objective that the table stands under; a group row that names another changes it.
void read_goals(const Reading& reading, std::string& objective);

// "Status: Påbörjad" or "Ansvarig: hamnchefen" below a goal's heading. False if the line is prose.
bool read_labelled_line(model::Goal& goal, const std::string& line, const Vocabulary& vocabulary);

} // namespace arshjul::ingest
