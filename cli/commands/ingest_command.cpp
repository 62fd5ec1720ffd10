#include "cli/commands/commands.hpp"
#include "cli/standard_input.hpp"
#include "cli/worker_pool.hpp"
#include "cli/workspace/settings.hpp"
#include "ingest/ingest.hpp"
#include "model/base/file.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace arshjul::cli {
namespace {

namespace fs = std::filesystem;

bool to_standard_output(const IngestOptions& options) {
  return options.output.empty() || options.output == "-";
}

fs::path output_of(const fs::path& input, const fs::path& folder) {
  return folder / (input.filename().string() + ".json");
}

// What can be seen to be wrong before anything is read.
void check(const IngestOptions& options) {
  if (to_standard_output(options)) {
    if (options.files.size() > 1)
      throw Error(Fault::usage, "", "several files need a folder for their results", "add -o FOLDER");
    return;
  }
  if (fs::exists(options.output) && !fs::is_directory(options.output))
    throw Error(Fault::usage, options.output.string(), "is a file, not a folder", "name a folder after -o");
  std::map<fs::path, fs::path> taken;
  for (const fs::path& file : options.files) {
    const auto [known, is_new] = taken.emplace(output_of(file, options.output), file);
    if (!is_new)
      throw Error(Fault::usage, file.string(), "has the same name as " + known->second.string(),
                  "ingest them into two folders, or use a workspace (arshjul run)");
  }
}

} // namespace

int ingest_command(const IngestOptions& given, const CommonOptions& common, Messages& messages) {
  check(given);
  IngestOptions options = given;
  std::optional<StandardInput> standard_input;
  if (const auto piped = std::find(options.files.begin(), options.files.end(), "-"); piped != options.files.end())
    *piped = standard_input.emplace().file();
  ingest::Options reading;
  if (!options.settings.empty()) reading.vocabulary = read_settings_file(options.settings).vocabulary;
  const std::size_t count = options.files.size();
  std::size_t ended = 0;
  const auto read = [&](std::size_t i) { return ingest::ingest_file(options.files[i], reading); };
  const auto outcomes = run_side_by_side(count, common.jobs, read, [&](std::size_t i) {
    messages.progress(++ended, count, options.files[i].filename().string());
  });
  std::size_t failures = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const fs::path output = to_standard_output(options) ? fs::path("-") : output_of(options.files[i], options.output);
    try {
      if (outcomes[i].error) throw Error(*outcomes[i].error);
      if (!common.dry_run) write_file(output, outcomes[i].bytes);
      if (output != "-")
        messages.note(options.files[i].string() + (common.dry_run ? " would become " : " → ") + output.string());
    } catch (const Error& error) {
      ++failures;
      Diagnostic said = error.diagnostic;
      if (said.file.empty()) said.file = options.files[i].string();
      messages.failure(said);
    }
  }
  if (failures == 0) return done;
  return failures == count ? nothing_done : some_failed;
}

} // namespace arshjul::cli
