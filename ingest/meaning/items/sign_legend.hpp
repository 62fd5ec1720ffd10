// The document's own words for its signs: "✓ = Utan avvikelse, ✗ = Avvikelse".
#pragma once

#include "ingest/flow.hpp"
#include "ingest/vocabulary.hpp"

#include <map>
#include <string>
#include <string_view>

namespace arshjul::ingest {

using SignLegend = std::map<std::string, std::string, std::less<>>; // sign → the words that it stands for

// Signs that a line explains with words that are a known status or result. A sign explained in two ways is left out.
SignLegend read_sign_legend(const Flow& flow, const Vocabulary& vocabulary);

// The words behind a cell that is only a sign of the legend; empty for any other text.
std::string words_of_sign(const SignLegend& legend, std::string_view text);

} // namespace arshjul::ingest
