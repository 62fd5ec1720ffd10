// What people have dropped into ingest/.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace arshjul::cli {

// Throws Error (usage) for a folder that is no workspace.
void check_workspace(const std::filesystem::path& root);

// Whether a file or folder of this name is no document but what editors, browsers and file systems leave behind.
bool is_litter(std::string_view name);

// Paths of all files below, relative, with "/", in order. Hidden files and litter are left out, links to folders are
// not followed. Throws Error (unreadable).
std::vector<std::string> list_inputs(const std::filesystem::path& folder);

} // namespace arshjul::cli
