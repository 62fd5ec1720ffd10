// The risk matrix with what moved in it since last period, as shapes for a drawing.
#pragma once

#include "model/base/json.hpp"
#include "model/diff.hpp"
#include "model/dossier.hpp"

namespace arshjul::render {

// Likelihood upwards, consequence to the right; each risk is a numbered mark in its cell, with an arrow from where it
// stood before. `rows` tells the same in words. Null when no risk of the later period has both numbers. Lengths are in
// the drawing's own units, y downwards.
Json risk_matrix(const model::Diff& diff, const model::Dossier& before, const model::Dossier& after);

} // namespace arshjul::render
