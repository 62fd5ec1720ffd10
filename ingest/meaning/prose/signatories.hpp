// Who signs: a name and a title under it, after the last words of a letter.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/meaning/prose/names.hpp"
#include "ingest/meaning/prose/outline.hpp"

#include <vector>

namespace arshjul::ingest {

struct Signature {
  std::vector<model::Signatory> people;
  std::string administration;      // the organisation that stands over the names
  std::vector<std::size_t> blocks; // what the signature is made of
};

Signature read_signature(const Flow& flow, const std::vector<Role>& roles, const Names& names);

} // namespace arshjul::ingest
