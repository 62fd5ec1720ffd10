// Names as file names.
#pragma once

#include <string>
#include <string_view>

namespace arshjul::cli {

// Lower-case ASCII letters, digits and single hyphens: "barn- och utbildningsnämnd" → "barn-och-utbildningsnamnd".
std::string file_name_of(std::string_view name);

} // namespace arshjul::cli
