#include "cli/commands/commands.hpp"
#include "cli/workspace/settings.hpp"
#include "model/base/file.hpp"

namespace arshjul::cli {

namespace fs = std::filesystem;

namespace {

// The letter's own templates, to be changed; those that are there stay.
void write_templates(const fs::path& folder, const CommonOptions& common, Messages& messages) {
  std::error_code error;
  if (!common.dry_run) fs::create_directories(folder, error);
  if (error) throw Error(Fault::unreadable, folder.string(), "can't be made: " + error.message());
  for (const std::string& name : render::letter_files()) {
    const fs::path file = folder / name;
    if (fs::exists(file)) {
      messages.note(file.string() + " is there already and is kept");
    } else if (common.dry_run) {
      messages.note(file.string() + " would be written");
    } else {
      write_file(file, render::letter_file(name));
      messages.note(file.string() + " written");
    }
  }
}

} // namespace

int init_command(const WorkspaceOptions& options, const CommonOptions& common, Messages& messages) {
  const fs::path settings = options.folder / settings_name;
  if (fs::exists(options.folder) && !fs::is_directory(options.folder))
    throw Error(Fault::usage, options.folder.string(), "is a file, not a folder", "name a folder that is new or empty");
  if (options.templates && fs::exists(settings)) {
    write_templates(options.folder / templates_name, common, messages);
    return done;
  }
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
  if (options.templates) write_templates(options.folder / templates_name, common, messages);
  return done;
}

} // namespace arshjul::cli
