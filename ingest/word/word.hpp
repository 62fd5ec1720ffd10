// From a Word file (.docx, ECMA-376) to a Flow: its structure is said, not guessed.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/vocabulary.hpp"

#include <string>
#include <string_view>

namespace arshjul::ingest {

struct WordContent {
  Flow flow;
  std::string producer;
};

// Its places are lines: each paragraph and each forced line break ends one, empty ones too, counted from the top, in
// tables cell by cell; notes, then headers and footers, come after the body. Throws Error: malformed, locked,
// unsupported, too_big. To be called in a limited child only.
WordContent read_word(std::string_view bytes, const std::string& file, const Vocabulary& vocabulary);

} // namespace arshjul::ingest
