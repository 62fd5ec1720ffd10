#include "cli/workspace/workspace.hpp"
#include "model/base/file.hpp"

#include <algorithm>

namespace arshjul::cli {
namespace {

namespace fs = std::filesystem;

// What people edit; model/ is the program's own.
bool is_result(const std::string& path) {
  return path.starts_with("render/");
}

// Whether a person has changed what lies there: no run has written it, here or under another name.
bool is_edited(const Workspace& workspace, const std::string& path, std::string_view bytes) {
  if (!is_result(path)) return false;
  const auto& written = workspace.before.outputs;
  return std::none_of(written.begin(), written.end(),
                      [hash = sha256(bytes)](const auto& output) { return output.second == hash; });
}

// "render/skrivelse.docx" → "render/skrivelse-nytt-utkast.docx"
std::string beside(const std::string& path) {
  const fs::path old = path;
  return (old.parent_path() / (old.stem().string() + "-nytt-utkast" + old.extension().string())).string();
}

void write_output(Workspace& workspace, const std::string& path, std::string_view bytes) {
  write_file(workspace.root / path, bytes);
  ++workspace.written;
  workspace.messages.note("wrote " + path);
}

// The edited file stays; a draft that says nothing new since it was edited isn't written again.
void keep_beside(Workspace& workspace, const std::string& path, std::string_view bytes) {
  const auto known = workspace.before.outputs.find(path);
  const std::string base = known == workspace.before.outputs.end() ? "" : known->second;
  workspace.after.outputs[path] = base;
  if (base == sha256(bytes)) return;
  const std::string fresh = beside(path);
  workspace.messages.warning({path, 0, "has been edited and is left as it is; the new draft is " + fresh,
                              "move over what you want to keep, and remove the one that you don't need"});
  keep(workspace, fresh, bytes);
}

} // namespace

void keep(Workspace& workspace, const std::string& path, std::string_view bytes) {
  const fs::path file = workspace.root / path;
  if (fs::is_regular_file(file)) {
    const std::string there = read_file(file);
    if (there != bytes && is_edited(workspace, path, there)) return keep_beside(workspace, path, bytes);
    if (there == bytes) {
      workspace.after.outputs[path] = sha256(bytes);
      return;
    }
  }
  workspace.after.outputs[path] = sha256(bytes);
  write_output(workspace, path, bytes);
}

void remove_output(const fs::path& root, const std::string& path) {
  std::error_code ignored; // what can't be removed is found again by the next run
  fs::remove(root / path, ignored);
  // Two levels stay: the workspace and its model/ or render/.
  for (fs::path folder = fs::path(path).parent_path(); folder.has_parent_path(); folder = folder.parent_path())
    if (!fs::is_empty(root / folder, ignored) || !fs::remove(root / folder, ignored)) return;
}

void remove_stale_outputs(Workspace& workspace) {
  for (const auto& [path, hash] : workspace.before.outputs) {
    if (workspace.after.outputs.contains(path)) continue;
    const fs::path file = workspace.root / path;
    if (fs::is_regular_file(file) && is_edited(workspace, path, read_file(file))) {
      workspace.messages.note("left " + path + ": it has been edited, but its inputs are gone or make another");
      continue;
    }
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
