// Which pairs of two lists are worth a closer look: those whose texts share enough words and letter triples.
#pragma once

#include "model/compare/similarity.hpp"

#include <cstddef>
#include <utility>
#include <vector>

namespace arshjul::model {

// For each text before, the texts after that may be alike (similarity.hpp, `may_be_alike`), ascending. All texts must
// be of one `Wordings`. It takes time with what the texts have in common, not with the number of pairs.
std::vector<std::vector<std::size_t>> alike_candidates(const std::vector<const Wording*>& before,
                                                       const std::vector<const Wording*>& after, double least);

} // namespace arshjul::model
