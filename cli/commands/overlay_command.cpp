#include "cli/commands/commands.hpp"
#include "cli/commands/output.hpp"
#include "cli/workspace/settings.hpp"
#include "ingest/ingest.hpp"

namespace arshjul::cli {

int overlay_command(const OverlayOptions& options, const CommonOptions& common, Messages& messages) {
  std::error_code ignored; // one of them may not be there yet
  if (std::filesystem::equivalent(options.file, options.output, ignored))
    throw Error(Fault::usage, options.file.string(), "would be written over: originals are never changed",
                "name another file after -o");
  ingest::Options reading;
  if (!options.settings.empty()) reading.vocabulary = read_settings_file(options.settings).vocabulary;
  put(options.output, ingest::overlay_of_file(options.file, reading), common, messages);
  return done;
}

} // namespace arshjul::cli
