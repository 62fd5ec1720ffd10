// A series to be read in a terminal.
#pragma once

#include "cli/screen.hpp"
#include "model/series.hpp"

#include <string>

namespace arshjul::cli {

// The periods by number, then a paragraph a list: its items with each field's values in the periods' order, and what a
// person should see about them. Items of which nothing is followed and that every period has are only counted.
std::string series_as_text(const model::Series& series, const Screen& screen);

} // namespace arshjul::cli
