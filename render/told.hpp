// How values and places are told to a person: one home for the draft, the comparison's page, the lists and the
// terminal.
#pragma once

#include "model/diff.hpp"

#include <string>
#include <string_view>

namespace arshjul::render {

std::string value_told(const model::Value& value); // empty where there is none

// What stands before a page's or a line's number.
struct PlaceWords {
  std::string_view page = "s.", lines = "rad";
};

std::string place_told(const model::Place& place, const PlaceWords& words = {}); // "s. 3", "rad 2–5"

// "plan.pdf s. 3, s. 4" or "notes.txt rad 2–5"; a file is named once for its places.
std::string places_told(const model::Provenance& provenance, const PlaceWords& words = {});

// "2024 april" is how a period is called in a list's head; its label where it has no year.
std::string period_told(const model::Period& period);

} // namespace arshjul::render
