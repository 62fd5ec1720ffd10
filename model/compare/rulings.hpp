// What a person has settled, found again in two lists.
#pragma once

#include "model/compare/alignment.hpp"
#include "model/diff.hpp"

#include <string_view>
#include <vector>

namespace arshjul::model {

// An item is found by its id or by its label, print and case aside; a ruling whose items aren't there rules nothing. No
// item is paired twice: the first ruling stands.
Rulings rulings_for(std::string_view list, const std::vector<Settled>& settled, const std::vector<Features>& before,
                    const std::vector<std::string>& before_ids, const std::vector<Features>& after,
                    const std::vector<std::string>& after_ids);

} // namespace arshjul::model
