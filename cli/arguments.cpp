#include "cli/arguments.hpp"

#include "cli/commands/commands.hpp"
#include "cli/messages.hpp"
#include "cli/options.hpp"

#include <iostream>

#include <CLI/CLI.hpp>

namespace arshjul::cli {
namespace {

struct Parsed {
  CommonOptions common;
  IngestOptions ingest;
};

void add_common(CLI::App& command, CommonOptions& options) {
  command.add_flag("-q,--quiet", options.quiet, "Say only what failed");
  command.add_flag("--json", options.json, "Write messages as JSON, one a line");
}

void add_writing(CLI::App& command, CommonOptions& options) {
  command.add_flag("-n,--dry-run", options.dry_run, "Say what would be written, write nothing");
}

void add_reading(CLI::App& command, CommonOptions& options) {
  command.add_option("--jobs", options.jobs, "Files read at the same time (0: one a processor)")
      ->check(CLI::Range(0, 256))
      ->type_name("N");
}

void add_ingest(CLI::App& app, Parsed& parsed) {
  CLI::App* command = app.add_subcommand("ingest", "Read documents: each FILE becomes a `document` in JSON");
  command->add_option("files", parsed.ingest.files, "Documents (.pdf .txt .md); - for standard input")
      ->required()
      ->type_name("FILE");
  command->add_option("-o,--output", parsed.ingest.output, "Folder for the results (- or none: standard output)")
      ->type_name("DIR");
  add_common(*command, parsed.common);
  add_writing(*command, parsed.common);
  add_reading(*command, parsed.common);
}

int run(const CLI::App& app, const Parsed& parsed, Messages& messages) {
  if (app.got_subcommand("ingest")) return ingest_command(parsed.ingest, parsed.common, messages);
  return wrong_usage;
}

} // namespace

int run_command_line(int argc, char** argv) {
  CLI::App app("Årshjul: reads a committee's follow-ups, compares the years and drafts the next one.", "arshjul");
  app.set_version_flag("--version", "arshjul " ARSHJUL_VERSION);
  app.require_subcommand(1);
  Parsed parsed;
  add_ingest(app, parsed);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error, std::cout, std::cerr) == 0 ? done : wrong_usage;
  }
  Messages messages(std::cerr, parsed.common, standard_error_is_terminal());
  try {
    return run(app, parsed, messages);
  } catch (const Error& error) {
    messages.failure(error.diagnostic);
    return error.fault == Fault::usage ? wrong_usage : nothing_done;
  } catch (const std::exception& error) {
    messages.failure({"", 0, std::string("internal error: ") + error.what(), "please report this with the input"});
    return nothing_done;
  }
}

} // namespace arshjul::cli
