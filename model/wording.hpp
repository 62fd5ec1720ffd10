// When two texts say the same although they are printed differently.
#pragma once

#include <string>
#include <string_view>

namespace arshjul::model {

// A key that is equal for two texts which differ only in print: blanks and line breaks, soft hyphens, hyphens inside
// and at the end of words, typographic quotes, dashes and dots, bullets. Letters, case, digits and other signs count.
std::string print_key(std::string_view text);

} // namespace arshjul::model
