// Tables as JSON: what `arshjul tables` prints, and how a limited child hands its tables over. Written in this place
// only.
#pragma once

#include "ingest/flow.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace arshjul::ingest {

// {"tables":[{"page":1,"bbox":[x0,y0,x1,y1],"rows":…,"cells":[{"row":0,"col":0,"rowspan":1,"colspan":1,"text":"…",
// "bbox":[…]}]}]}; a table that goes on over pages has "pages":[1,2], and each of its cells a "page".
std::string write_tables(const std::vector<Table>& tables);

// Reads what write_tables wrote. Throws Error (internal) that names `file` on anything else.
std::vector<Table> read_tables(std::string_view json, std::string_view file);

} // namespace arshjul::ingest
