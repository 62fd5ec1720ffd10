// The decision proposal, a clause each, in the styles that committees write it.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/meaning/prose/names.hpp"
#include "ingest/meaning/prose/outline.hpp"
#include "ingest/vocabulary.hpp"

#include <string>
#include <vector>

namespace arshjul::ingest {

struct Proposal {
  std::vector<model::Decision> decisions;
  std::string decider; // the committee that the proposal names, if it does
};

// minutes: what was decided counts, not what had been proposed.
Proposal read_proposal(const Flow& flow, const Outline& outline, bool minutes, const Vocabulary& vocabulary,
                       const Names& names);

} // namespace arshjul::ingest
