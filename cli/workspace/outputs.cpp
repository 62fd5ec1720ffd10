#include "cli/workspace/workspace.hpp"
#include "model/base/file.hpp"

namespace arshjul::cli {

namespace fs = std::filesystem;

void keep(Workspace& workspace, const std::string& path, std::string_view bytes) {
  workspace.after.outputs.insert(path);
  const fs::path file = workspace.root / path;
  if (fs::is_regular_file(file) && read_file(file) == bytes) return;
  write_file(file, bytes);
  ++workspace.written;
  workspace.messages.note("wrote " + path);
}

void remove_output(const fs::path& root, const std::string& path) {
  std::error_code ignored; // what can't be removed is found again by the next run
  fs::remove(root / path, ignored);
  // Two levels stay: the workspace and its model/ or render/.
  for (fs::path folder = fs::path(path).parent_path(); folder.has_parent_path(); folder = folder.parent_path())
    if (!fs::is_empty(root / folder, ignored) || !fs::remove(root / folder, ignored)) return;
}

void remove_stale_outputs(Workspace& workspace) {
  for (const std::string& path : workspace.before.outputs) {
    if (workspace.after.outputs.contains(path)) continue;
    remove_output(workspace.root, path);
    workspace.messages.note("removed " + path + ": its inputs are gone or make another");
  }
}

void fail(Workspace& workspace, const std::string& file, const Error& error) {
  ++workspace.failures;
  Diagnostic said = error.diagnostic;
  said.file = file;
  workspace.messages.failure(said);
}

} // namespace arshjul::cli
