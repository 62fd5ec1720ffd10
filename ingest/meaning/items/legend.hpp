// The document's own words for its colours: "Grönt = målet är uppfyllt".
#pragma once

#include "ingest/flow.hpp"
#include "ingest/vocabulary.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace arshjul::ingest {

using Legend = std::map<std::string, model::Coded, std::less<>>; // colour's name (marks.hpp) → what it stands for

// Lines and table rows that name a colour and say a known status. A colour that is explained in two ways is left out.
Legend read_legend(const Flow& flow, const Vocabulary& vocabulary);

// What one line says of a colour, as {name, status}; nothing if it explains none.
std::optional<std::pair<std::string, model::Coded>> read_legend_line(std::string_view line,
                                                                     const Vocabulary& vocabulary);

} // namespace arshjul::ingest
