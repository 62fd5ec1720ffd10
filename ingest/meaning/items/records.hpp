// Records: tables whose labels stand beside their values, not above them. One record a table, or several when the
// first label comes again.
#pragma once

#include "ingest/meaning/items/reading.hpp"

#include <optional>

namespace arshjul::ingest {

// The kind of records that a table's first column names; nothing if it isn't a record.
std::optional<Role> record_role(const Table& table, const Vocabulary& vocabulary);

void read_records(const Reading& reading);

} // namespace arshjul::ingest
