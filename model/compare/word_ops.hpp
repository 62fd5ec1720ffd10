// How one text became another, word by word.
#pragma once

#include "model/diff.hpp"

#include <string_view>
#include <vector>

namespace arshjul::model {

// The '=' and '-' pieces joined are `before`, the '=' and '+' pieces joined are `after`, to the byte. No two neighbours
// are of one kind; where both stand at one place '-' goes first.
std::vector<TextOp> word_ops(std::string_view before, std::string_view after);

} // namespace arshjul::model
