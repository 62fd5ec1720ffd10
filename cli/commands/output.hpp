// Where a command's one result goes.
#pragma once

#include "cli/messages.hpp"
#include "cli/options.hpp"

#include <filesystem>
#include <string_view>

namespace arshjul::cli {

// Writes to the file, or to standard output when it is empty or "-", and notes it; in a dry run it only says so.
void put(const std::filesystem::path& output, std::string_view bytes, const CommonOptions& common, Messages& messages);

} // namespace arshjul::cli
