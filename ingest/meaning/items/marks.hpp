// What a cell without words shows: the colour of a dot or of the cell itself, and how far a bar is filled.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/vocabulary.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace arshjul::ingest {

// "green", "yellow", "red", "blue"; empty for greys and for hues that no traffic light has.
std::string colour_name(Colour colour);

// The one colour that the cell shows, by its marks or its fill; empty if it shows none or several.
std::string shown_colour(const Cell& cell);

// The status code that the cell's colour stands for by the vocabulary's rule for goals or for activities.
std::optional<std::string> code_of_marks(const Cell& cell, std::string_view goal_kind, const Vocabulary& vocabulary);

// The same for a colour's name as colour_name gives it.
std::optional<std::string> code_of_hue(std::string_view name, std::string_view goal_kind, const Vocabulary& vocabulary);

// How far the cell's bar is filled, in percent: the filling's length by its track's. Nothing if only one is drawn.
std::optional<double> filled_share(const Cell& cell);

} // namespace arshjul::ingest
