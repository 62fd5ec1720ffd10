// What the running text says: metadata, sections, decisions, attachments, signatories, recommendations.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/vocabulary.hpp"
#include "model/document.hpp"

namespace arshjul::ingest {

void interpret_prose(const Flow& flow, const Vocabulary& vocabulary, model::Document& document);

} // namespace arshjul::ingest
