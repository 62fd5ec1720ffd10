#include "cli/commands/commands.hpp"
#include "cli/workspace/inputs.hpp"
#include "cli/workspace/lock.hpp"
#include "cli/workspace/workspace.hpp"
#include "model/base/file.hpp"

namespace arshjul::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* state_path = "model/state.json";

Settings settings_of(const fs::path& root, Messages& messages) {
  if (!fs::exists(root / settings_name)) {
    messages.warning({(root / settings_name).string(), 0, "is missing, so nothing is known but what the documents say",
                      "arshjul init writes one"});
    return {};
  }
  Settings settings = read_settings_file(root / settings_name);
  for (const Diagnostic& warning : settings.warnings) messages.warning(warning);
  return settings;
}

// Which program this is, to the byte: other rules make other documents of the same input.
std::string program_id() {
  return ARSHJUL_VERSION " " + sha256(read_file("/proc/self/exe")).substr(0, 16);
}

State load_state(const fs::path& root) {
  const fs::path file = root / state_path;
  return fs::exists(file) ? read_state(read_file(file)) : State{};
}

void save_state(const Workspace& workspace) {
  const std::string bytes = write(workspace.after);
  const fs::path file = workspace.root / state_path;
  if (!fs::exists(file) || read_file(file) != bytes) write_file(file, bytes);
}

int status_of(const Workspace& workspace, std::size_t documents) {
  if (workspace.failures == 0) return done;
  return documents > 0 ? some_failed : nothing_done;
}

} // namespace

int run_command(const WorkspaceOptions& options, const CommonOptions& common, Messages& messages) {
  check_workspace(options.folder);
  Workspace workspace{options.folder, common, messages, options.retry, settings_of(options.folder, messages), {}, {}};
  workspace.before = load_state(options.folder);
  workspace.after.program = program_id();
  workspace.after.vocabulary = sha256(workspace.settings.vocabulary);
  if (common.dry_run) {
    update_documents(workspace);
    messages.note("the dossiers, the comparison and the draft would follow what has changed");
    return done;
  }
  const Lock lock(options.folder / "model");
  const std::vector<ReadDocument> documents = update_documents(workspace);
  workspace.after.outputs = workspace.before.outputs; // should the run end here, these are still there
  save_state(workspace);
  workspace.after.outputs.clear();
  update_drafts(workspace, update_dossiers(workspace, documents));
  remove_stale_outputs(workspace);
  save_state(workspace);
  if (workspace.after.inputs.empty())
    messages.note("ingest/ is empty: put documents there and run again");
  else if (workspace.written == 0)
    messages.note("everything is up to date");
  return status_of(workspace, documents.size());
}

} // namespace arshjul::cli
