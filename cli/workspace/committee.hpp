// Names of committees as keys and as file names.
#pragma once

#include <string>
#include <string_view>

namespace arshjul::cli {

// What two writings of one committee have in common: "Uppsala kommuns Socialnämnd (SCN)" and "socialnämnden" →
// "socialnämnd".
std::string committee_key(std::string_view name);

// Lower-case ASCII letters, digits and single hyphens: "barn- och utbildningsnämnd" → "barn-och-utbildningsnamnd".
std::string file_name_of(std::string_view name);

} // namespace arshjul::cli
