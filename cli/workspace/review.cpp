#include "cli/workspace/review.hpp"

#include <algorithm>

namespace arshjul::cli {
namespace {

// Below this an item is more a proposal than a reading: one of its fields was chosen among rivals.
constexpr double low_confidence = 0.7;

Diagnostic as_diagnostic(const model::Warning& warning, const model::Provenance& place) {
  const model::Provenance& where = warning.provenance.empty() ? place : warning.provenance;
  if (where.empty()) return {{}, 0, warning.message, {}};
  return {where.front().source, where.front().page, warning.message, {}};
}

template <class Items>
void look_at(const Items& items, Review& review) {
  for (const model::Item& item : items) {
    ++review.items;
    if (!item.warnings.empty())
      ++review.with_warnings;
    else if (item.confidence < low_confidence)
      ++review.low_confidence;
    for (const model::Warning& warning : item.warnings)
      review.findings.push_back(as_diagnostic(warning, item.provenance));
  }
}

} // namespace

Review review(const model::Dossier& dossier, const std::vector<Diagnostic>& of_documents) {
  Review review;
  look_at(dossier.decisions, review);
  look_at(dossier.objectives, review);
  look_at(dossier.goals, review);
  look_at(dossier.indicators, review);
  look_at(dossier.risks, review);
  look_at(dossier.controls, review);
  look_at(dossier.recommendations, review);
  look_at(dossier.budget, review);
  // The dossier repeats the warnings of its items and documents; what is left is about the merging.
  const auto told = [&](const std::vector<Diagnostic>& known, const model::Warning& warning) {
    return std::any_of(known.begin(), known.end(), [&](const Diagnostic& one) { return one.what == warning.message; });
  };
  for (const model::Warning& warning : dossier.warnings)
    if (!told(of_documents, warning) && !told(review.findings, warning))
      review.findings.push_back(as_diagnostic(warning, {}));
  review.findings.insert(review.findings.end(), of_documents.begin(), of_documents.end());
  return review;
}

} // namespace arshjul::cli
