#include "cli/workspace/inputs.hpp"

#include "model/base/error.hpp"

#include <algorithm>
#include <array>

namespace arshjul::cli {
namespace {

namespace fs = std::filesystem;
using std::string_view_literals::operator""sv;

// Word's and LibreOffice's lock files, what Windows, macOS and NAS boxes put in folders, half-finished downloads,
// backups.
constexpr std::array litter_names = {"Thumbs.db"sv, "desktop.ini"sv, "@eaDir"sv, "__MACOSX"sv, "Icon\r"sv};
constexpr std::array litter_beginnings = {"."sv, "~$"sv, "~WRL"sv};
constexpr std::array litter_endings = {".tmp"sv,      ".part"sv, ".partial"sv, ".crdownload"sv,
                                       ".download"sv, ".swp"sv,  "~"sv};

} // namespace

bool is_litter(std::string_view name) {
  const auto begins = [&](std::string_view with) { return name.substr(0, with.size()) == with; };
  const auto ends = [&](std::string_view with) {
    return name.size() >= with.size() && name.substr(name.size() - with.size()) == with;
  };
  return std::find(litter_names.begin(), litter_names.end(), name) != litter_names.end() ||
         std::any_of(litter_beginnings.begin(), litter_beginnings.end(), begins) ||
         std::any_of(litter_endings.begin(), litter_endings.end(), ends);
}

void check_workspace(const fs::path& root) {
  if (!fs::is_directory(root / "ingest"))
    throw Error(Fault::usage, root.string(), "is no workspace: it has no folder \"ingest\"",
                "arshjul init " + root.string() + " makes one");
}

std::vector<std::string> list_inputs(const fs::path& folder) {
  std::vector<std::string> found;
  try {
    for (auto entry = fs::recursive_directory_iterator(folder); entry != fs::recursive_directory_iterator(); ++entry) {
      if (is_litter(entry->path().filename().string())) {
        if (entry->is_directory()) entry.disable_recursion_pending();
      } else if (entry->is_regular_file()) {
        found.push_back(entry->path().lexically_relative(folder).generic_string());
      }
    }
  } catch (const fs::filesystem_error& error) {
    throw Error(Fault::unreadable, error.path1().string(), "can't be listed: " + error.code().message());
  }
  std::sort(found.begin(), found.end());
  return found;
}

} // namespace arshjul::cli
