// Tables as the `tables` command writes them.
#pragma once

#include "ingest/flow.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace arshjul::cli {

// {"tables":[{"page","bbox","cells":[{"row","col","rowspan","colspan","text","bbox"}]}]}; a table over several pages
// has "pages" too, and a "page" on each cell.
std::string tables_as_json(const std::vector<ingest::Table>& tables);

// RFC 4180 in UTF-8, an empty line between two tables; a merged cell's text is repeated where it reaches.
std::string tables_as_csv(const std::vector<ingest::Table>& tables);

// One page of HTML 5, a <table> each, merged cells by rowspan and colspan.
std::string tables_as_html(const std::vector<ingest::Table>& tables, std::string_view title);

} // namespace arshjul::cli
