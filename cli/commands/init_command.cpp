#include "cli/commands/commands.hpp"
#include "cli/workspace/settings.hpp"
#include "model/base/file.hpp"

namespace arshjul::cli {

namespace fs = std::filesystem;

int init_command(const WorkspaceOptions& options, const CommonOptions& common, Messages& messages) {
  const fs::path settings = options.folder / settings_name;
  if (fs::exists(options.folder) && !fs::is_directory(options.folder))
    throw Error(Fault::usage, options.folder.string(), "is a file, not a folder", "name a folder that is new or empty");
  if (fs::exists(settings))
    throw Error(Fault::usage, settings.string(), "is there already and is not overwritten",
                "edit it, or move it away and init again");
  if (common.dry_run) {
    messages.note(settings.string() + ", ingest/, model/ and render/ would be made");
    return done;
  }
  for (const char* folder : {"ingest", "model", "render"}) {
    std::error_code error;
    fs::create_directories(options.folder / folder, error);
    if (error) throw Error(Fault::unreadable, (options.folder / folder).string(), "can't be made: " + error.message());
  }
  write_file(settings, workspace_file(settings_name));
  messages.note(settings.string() + " written: fill in what you know, put documents in " +
                (options.folder / "ingest").string() + ", then: arshjul run " + options.folder.string());
  return done;
}

} // namespace arshjul::cli
