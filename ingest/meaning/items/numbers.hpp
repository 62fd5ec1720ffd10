// Numbers as Swedish officers print them, and nothing that only looks like one.
#pragma once

#include <optional>
#include <string_view>

namespace arshjul::ingest {

// "-1 262", "- 6 279", "−0,092", "(2 100)", "4 024*", "12 %", "8 tkr". Any blank parts thousands; a comma is the
// decimal sign, and so is a point that three digits don't follow ("1.262" could be either: no number).
std::optional<double> parse_amount(std::string_view text);

// The number of a cell that holds nothing else: "9", "2,5".
std::optional<double> parse_plain_number(std::string_view text);

// The one whole number of a cell with words: "3 – Möjlig", "Möjlig (3)". Nothing if there are several.
std::optional<double> only_number(std::string_view text);

} // namespace arshjul::ingest
