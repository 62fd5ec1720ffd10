// Goals told one a record: a project or an assignment with a label before each value, in one table or over pages.
#pragma once

#include "ingest/meaning/items/reading.hpp"

namespace arshjul::ingest {

// The table is such a record: it begins with the name, and tells a status, a description or who shall do it when.
bool is_goal_record(const Table& table, const Vocabulary& vocabulary);

void read_goal_records(const Reading& reading);

} // namespace arshjul::ingest
