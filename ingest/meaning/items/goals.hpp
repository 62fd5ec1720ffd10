// Goals, assignments and activities from tables: one a row, with group rows above and comment rows below.
#pragma once

#include "ingest/meaning/items/reading.hpp"

#include <string>
#include <string_view>

namespace arshjul::ingest {

// `objective`: the key of the objective that the table stands under; a group row that names another changes it.
void read_goals(const Reading& reading, std::string& objective);

// Puts a text into the goal's status, responsible, due, progress or comment. False: another field, or it is told
// already.
bool set_goal_field(model::Goal& goal, std::string_view field, const std::string& value, const Vocabulary& vocabulary);

// "Status: Påbörjad" or "Ansvarig: hamnchefen" below a goal's heading. False if the line is prose.
bool read_labelled_line(model::Goal& goal, const std::string& line, const Vocabulary& vocabulary);

} // namespace arshjul::ingest
