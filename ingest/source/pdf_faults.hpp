// What to say of a PDF that can't be opened.
#pragma once

#include "model/base/error.hpp"

#include <string>
#include <string_view>

namespace arshjul::ingest {

Error unopened(std::string_view bytes, const std::string& file, bool locked);
void check_page_count(int pages, const std::string& file); // throws Error

} // namespace arshjul::ingest
