// Links from the comparison's page to the place in a source where something stands.
#pragma once

#include "model/base/json.hpp"
#include "render/comparison/page.hpp"

#include <string>

namespace arshjul::render {

Json file_href(const std::string& file, const SourceLinks& links); // null where the file is not to be found

// A link a place: {when, file, where, href}; href is null where the file is not to be found. `when` may be empty.
Json source_links(const model::Provenance& provenance, const std::string& when, const SourceLinks& links);

} // namespace arshjul::render
