// The council's goals that the rest hangs on: "Fokusmål 3 …", "Kommunfullmäktiges inriktningsmål 2 …".
#pragma once

#include "ingest/vocabulary.hpp"
#include "model/document.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace arshjul::ingest {

struct ObjectiveHeading {
  std::string kind, number, title;
};

// A heading that names an objective, by kind and number or by kind and colon.
std::optional<ObjectiveHeading> read_objective(std::string_view heading, const Vocabulary& vocabulary);

// What items under it carry: its number, else its title.
std::string objective_key(const ObjectiveHeading& heading);

// Adds it, or its place to the one that is there already.
void note_objective(const ObjectiveHeading& heading, const model::Provenance& provenance, double confidence,
                    model::Document& document);

} // namespace arshjul::ingest
