// Whose document it is, its number, date and officers: from the letterhead first, from the text only with a warning.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/meaning/prose/decisions.hpp"
#include "ingest/meaning/prose/letterhead.hpp"
#include "ingest/meaning/prose/names.hpp"
#include "ingest/meaning/prose/outline.hpp"
#include "ingest/meaning/prose/signatories.hpp"
#include "ingest/vocabulary.hpp"

namespace arshjul::ingest {

struct Evidence {
  const Flow& flow;
  const Vocabulary& vocabulary;
  const Names& names;
  const Outline& outline;
  const Letterhead& letterhead;
  const Proposal& proposal;
  const Signature& signature;
};

// Needs the document's attachments.
void read_metadata(const Evidence& evidence, model::Document& document);

} // namespace arshjul::ingest
