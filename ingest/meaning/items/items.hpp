// What tables, records and goal headings say: objectives, goals, actions, indicators, risks, controls, budget rows.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/vocabulary.hpp"
#include "model/document.hpp"

namespace arshjul::ingest {

// To be called after interpret_prose: items may look at the document's period, kinds and sections.
void interpret_items(const Flow& flow, const Vocabulary& vocabulary, model::Document& document);

} // namespace arshjul::ingest
