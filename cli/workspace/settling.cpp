#include "cli/workspace/settling.hpp"

#include "cli/workspace/inputs.hpp"
#include "cli/workspace/settings.hpp"

#include <system_error>

namespace arshjul::cli {
namespace {

namespace fs = std::filesystem;

void add(Listing& listing, const std::string& name, const fs::path& file) {
  std::error_code no_size, no_time;
  const FileStamp stamp{fs::file_size(file, no_size), fs::last_write_time(file, no_time)};
  if (!no_size && !no_time) listing[name] = stamp;
}

} // namespace

Listing list_workspace(const fs::path& root) {
  Listing listing;
  add(listing, std::string(settings_name), root / settings_name);
  for (const std::string& path : list_inputs(root / "ingest")) add(listing, "ingest/" + path, root / "ingest" / path);
  return listing;
}

bool Settling::ready(const Listing& now, Time at) {
  if (!seen || *seen != now) {
    seen = now;
    since = at;
  }
  if ((handled && *handled == now) || at - since < quiet) return false;
  handled = now;
  return true;
}

} // namespace arshjul::cli
