// A `dossier`: one committee, one period, all its documents merged (contract: schema/dossier.schema.json).
#pragma once

#include "model/check.hpp"
#include "model/document.hpp"

#include <string>
#include <vector>

namespace arshjul::model {

struct DossierSource {
  Source source;
  std::string title, date, case_number;
  std::vector<std::string> kinds;
};

// Every Place in it names its source's file.
struct Dossier : Content {
  std::vector<DossierSource> sources;
  std::vector<Check> checks; // whether it agrees with itself (checks/checks.hpp)
};

// Merges documents in the given order. The same item met twice becomes one with both provenances; where two sources
// disagree the first that has a value wins and a warning names both places. A letter (tjänsteskrivelse) goes before
// its appendices whatever the order given. Throws Error (usage) for no document, or documents of two committees.
Dossier merge_documents(const std::vector<Document>& documents);

} // namespace arshjul::model
