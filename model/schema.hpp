// The JSON Schemas (2020-12) of what the stages exchange.
#pragma once

#include <string>
#include <string_view>

namespace arshjul::model {

// "document", "dossier" or "diff" as one text that needs no other: the document's schema, to which the others refer, is
// bundled into theirs. Empty for other names.
std::string published_schema(std::string_view name);

} // namespace arshjul::model
