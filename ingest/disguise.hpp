// Files that are something else than their name says, told by their first bytes.
#pragma once

#include <string_view>

namespace arshjul::ingest {

enum class RealKind { unknown, pdf, rtf, ole, archive };

RealKind real_kind(std::string_view bytes);

// For a message: "is a PDF, whatever its name says"; empty for an unknown kind.
std::string_view tells(RealKind kind);

} // namespace arshjul::ingest
