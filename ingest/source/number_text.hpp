// Which recognised words are numbers, or may be misread ones. Knows no library.
#pragma once

#include <string_view>

namespace arshjul::ingest {

bool is_number_text(std::string_view text); // digits, with , . - + % among them
bool may_be_number(std::string_view text);  // mostly digits; the rest may be letters that digits are taken for

} // namespace arshjul::ingest
