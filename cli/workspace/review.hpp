// What of a dossier a person should look at.
#pragma once

#include "model/base/error.hpp"
#include "model/dossier.hpp"

#include <cstddef>
#include <vector>

namespace arshjul::cli {

struct Review {
  std::size_t items = 0; // all
  std::size_t with_warnings = 0;
  std::size_t low_confidence = 0;   // without a warning of their own
  std::vector<Diagnostic> findings; // every warning: of the items, of the merging, of the documents
};

// `of_documents`: what the documents warn of; the dossier repeats it, but doesn't say whose it is.
Review review(const model::Dossier& dossier, const std::vector<Diagnostic>& of_documents);

} // namespace arshjul::cli
