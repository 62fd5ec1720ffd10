// The comparison of two periods as one HTML page that needs nothing beside it: no network, no other file. It can be
// printed, and used by keyboard and without JavaScript (which only filters).
#pragma once

#include "model/diff.hpp"
#include "model/dossier.hpp"

#include <map>
#include <string>

namespace arshjul::render {

// Where a source file is to be found from the page, by its name: "april.pdf" → "../ingest/2025/april.pdf". The sources
// that stand here are linked to, page and box; the others are only named.
using SourceLinks = std::map<std::string, std::string>;

struct ComparedSide {
  const model::Dossier& dossier;
  SourceLinks links{};
};

std::string comparison_page(const model::Diff& diff, const ComparedSide& before, const ComparedSide& after);

} // namespace arshjul::render
