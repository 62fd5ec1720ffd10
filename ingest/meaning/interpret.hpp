// From a Flow to a document: what the headings, paragraphs and tables say. Rules and vocabulary, no municipality's own.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/vocabulary.hpp"
#include "model/document.hpp"

namespace arshjul::ingest {

// Fills everything of a Document but its `source`.
model::Document interpret(const Flow& flow, const Vocabulary& vocabulary);

} // namespace arshjul::ingest
