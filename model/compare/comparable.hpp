// Whether two dossiers cover the same ground, so that what one of them lacks is really gone (or new).
#pragma once

#include "model/dossier.hpp"

#include <string>
#include <string_view>

namespace arshjul::model {

// Why not; empty when they do.
std::string not_comparable(const Dossier& before, const Dossier& after);

// Whether both dossiers hold a document of the kind in which this list is told.
bool both_tell(std::string_view list, const Dossier& before, const Dossier& after);

} // namespace arshjul::model
