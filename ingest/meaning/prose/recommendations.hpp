// Auditors' recommendations and what has been done about them.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/meaning/prose/outline.hpp"
#include "ingest/vocabulary.hpp"

#include <vector>

namespace arshjul::ingest {

std::vector<model::Recommendation> read_recommendations(const Flow& flow, const Outline& outline,
                                                        const Vocabulary& vocabulary);

} // namespace arshjul::ingest
