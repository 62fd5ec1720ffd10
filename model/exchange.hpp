// Documents, dossiers, diffs and series as the JSON files in which the stages meet (contract: model/schema/).
#pragma once

#include "model/diff.hpp"
#include "model/document.hpp"
#include "model/dossier.hpp"
#include "model/series.hpp"

#include <string>
#include <string_view>

namespace arshjul::model {

std::string write(const Document& document);
std::string write(const Dossier& dossier);
std::string write(const Diff& diff);
std::string write(const Series& series);

// The readers check the whole file (schema version, closed lists, types) and throw Error (malformed) that names `file`
// and the JSON path of what is wrong.
Document read_document(std::string_view json, std::string_view file);
Dossier read_dossier(std::string_view json, std::string_view file); // a document is taken for a dossier of one
Diff read_diff(std::string_view json, std::string_view file);

} // namespace arshjul::model
