// Parts packed as a zip archive: the door to libzip for writing.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace arshjul::render {

// The archive's bytes: the parts by name, in this order, without a time. Throws Error when there is no memory for it.
std::string zip_archive(const std::vector<std::pair<std::string, std::string>>& parts);

} // namespace arshjul::render
