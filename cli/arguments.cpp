#include "cli/arguments.hpp"

#include "cli/commands/commands.hpp"
#include "cli/messages.hpp"
#include "cli/options.hpp"
#include "model/base/nearest_name.hpp"

#include <algorithm>
#include <functional>
#include <iostream>

#include <CLI/CLI.hpp>

namespace arshjul::cli {
namespace {

// What the command line comes to: the options that every command has, and the one command that was named.
struct Parsed {
  CommonOptions common;
  std::function<int(Messages&)> command;
};

// A command's own options live as long as the parser's callbacks, which hold them.
template <class Options>
using Run = int (*)(const Options&, const CommonOptions&, Messages&);

template <class Options>
std::shared_ptr<Options> add_command(CLI::App& app, CLI::App*& command, Parsed& parsed, const char* name,
                                     const char* help, Run<Options> run) {
  auto options = std::make_shared<Options>();
  command = app.add_subcommand(name, help);
  command->add_flag("-q,--quiet", parsed.common.quiet, "Say only what failed");
  command->add_flag("--json", parsed.common.json, "Write messages as JSON, one a line");
  command->callback([&parsed, options, run] {
    parsed.command = [&parsed, options, run](Messages& messages) { return run(*options, parsed.common, messages); };
  });
  return options;
}

void add_output(CLI::App& command, std::filesystem::path& output, CommonOptions& common, const char* type,
                const char* help) {
  command.add_option("-o,--output", output, help)->type_name(type);
  command.add_flag("-n,--dry-run", common.dry_run, "Say what would be written, write nothing");
}

void add_jobs(CLI::App& command, CommonOptions& common) {
  command.add_option("--jobs", common.jobs, "Files read at the same time (0: one a processor)")
      ->check(CLI::Range(0, 256))
      ->type_name("N");
}

void add_ingest(CLI::App& app, Parsed& parsed) {
  CLI::App* command = nullptr;
  auto options = add_command<IngestOptions>(app, command, parsed, "ingest",
                                            "Read documents: each FILE becomes a `document` in JSON", ingest_command);
  command->add_option("files", options->files, "Documents (.pdf .docx .txt .md), - for standard input")
      ->required()
      ->type_name("FILE");
  command->add_option("--settings", options->settings, "A workspace's arshjul.json, for its vocabulary")
      ->type_name("FILE");
  add_output(*command, options->output, parsed.common, "DIR", "Folder for the results (none or -: standard output)");
  add_jobs(*command, parsed.common);
}

void add_dossier(CLI::App& app, Parsed& parsed) {
  CLI::App* command = nullptr;
  auto options = add_command<DossierOptions>(app, command, parsed, "dossier",
                                             "Merge documents of one committee and period", dossier_command);
  command->add_option("documents", options->documents, "Documents, as ingest writes them")
      ->required()
      ->type_name("DOCUMENT.json");
  add_output(*command, options->output, parsed.common, "FILE", "The dossier (none or -: standard output)");
}

void add_diff(CLI::App& app, Parsed& parsed) {
  CLI::App* command = nullptr;
  auto options = add_command<DiffOptions>(
      app, command, parsed, "diff",
      "Compare documents or dossiers, two or a whole series; exit status 1 when they differ", diff_command);
  command->add_option("periods", options->periods, "The earlier one, the later one; more make a series over time")
      ->required()
      ->expected(2, -1)
      ->type_name("FROM.json TO.json");
  command
      ->add_option("--format", options->format,
                   "json, text, html, xlsx, csv, or csv-excel (as a Swedish Excel reads it)")
      ->check(CLI::IsMember({"json", "text", "html", "xlsx", "csv", "csv-excel"}))
      ->type_name("NAME");
  add_output(*command, options->output, parsed.common, "FILE", "The comparison (none or -: standard output)");
}

void add_render(CLI::App& app, Parsed& parsed) {
  CLI::App* command = nullptr;
  auto options = add_command<RenderOptions>(app, command, parsed, "render",
                                            "Write the follow-up with its decision proposal", render_command);
  command->add_option("dossier", options->dossier, "What to tell of")->required()->type_name("DOSSIER.json");
  command->add_option("--diff", options->diff, "What has changed since last time")->type_name("DIFF.json");
  command->add_option("--settings", options->settings, "A workspace's arshjul.json, for the letterhead")
      ->type_name("FILE");
  add_output(*command, options->output, parsed.common, "FILE",
             "The follow-up; its ending names the format: .pdf .docx .html .md .xlsx");
  command->get_option("--output")->required();
}

void add_tables(CLI::App& app, Parsed& parsed) {
  CLI::App* command = nullptr;
  auto options = add_command<TablesOptions>(app, command, parsed, "tables",
                                            "Every table of a PDF, whatever it is about", tables_command);
  command->add_option("file", options->file, "A PDF")->required()->type_name("FILE.pdf");
  command->add_option("--format", options->format, "json, csv or html")
      ->check(CLI::IsMember({"json", "csv", "html"}))
      ->type_name("NAME");
  command->add_flag("--per-page", options->per_page, "Keep the pieces of a table that goes on over pages apart");
  add_output(*command, options->output, parsed.common, "FILE", "The tables (none or -: standard output)");
}

void add_schema(CLI::App& app, Parsed& parsed) {
  CLI::App* command = nullptr;
  auto options = add_command<SchemaOptions>(
      app, command, parsed, "schema", "Print the JSON Schema of a kind of file",
      [](const SchemaOptions& schema, const CommonOptions&, Messages&) { return schema_command(schema); });
  command->add_option("name", options->name, "document, dossier, diff or series")
      ->required()
      ->check(CLI::IsMember({"document", "dossier", "diff", "series"}));
}

void add_workspace_commands(CLI::App& app, Parsed& parsed) {
  CLI::App* command = nullptr;
  auto init = add_command<WorkspaceOptions>(
      app, command, parsed, "init", "Make a workspace: its folders and a commented settings file", init_command);
  command->add_option("workspace", init->folder, "A folder that is new or empty")->required()->type_name("WORKSPACE");
  command->add_flag("--templates", init->templates, "Also write the letter's templates, in templates/, to be changed");
  command->add_flag("-n,--dry-run", parsed.common.dry_run, "Say what would be made, make nothing");
  auto run = add_command<WorkspaceOptions>(app, command, parsed, "run",
                                           "Read what is new in ingest/, compare the periods, draft the follow-up",
                                           run_command);
  command->add_option("workspace", run->folder, "The folder (default: this one)")->type_name("WORKSPACE");
  command->add_flag("--retry", run->retry, "Try the inputs again that failed before");
  command->add_flag("-n,--dry-run", parsed.common.dry_run, "Say what would be read, write nothing");
  add_jobs(*command, parsed.common);
  auto watch = add_command<WatchOptions>(
      app, command, parsed, "watch", "Do the same whenever a file lands in ingest/, until interrupted", watch_command);
  command->add_option("workspace", watch->workspace.folder, "The folder (default: this one)")->type_name("WORKSPACE");
  command->add_option("--settle", watch->settle, "Seconds that all files must stand still before they are read")
      ->check(CLI::Range(0.0, 3600.0))
      ->capture_default_str()
      ->type_name("SECONDS");
  add_jobs(*command, parsed.common);
}

void add_overlay(CLI::App& app, Parsed& parsed) {
  CLI::App* command = nullptr;
  auto options =
      add_command<OverlayOptions>(app, command, parsed, "overlay",
                                  "Draw on a PDF's pages what was seen: words, rules, cells, items", overlay_command);
  command->add_option("file", options->file, "A PDF")->required()->type_name("FILE.pdf");
  command->add_option("--settings", options->settings, "A workspace's arshjul.json, for its vocabulary")
      ->type_name("FILE");
  add_output(*command, options->output, parsed.common, "OUT.pdf", "The PDF with the drawings (-: standard output)");
  command->get_option("--output")->required();
}

// What the parser found wrong, with where to look.
Diagnostic wrong(const CLI::App& app, const CLI::ParseError& error, int argc, char** argv) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
  const std::string first = argc > 1 ? argv[1] : "";
  if (first.empty()) return {"", 0, "a command is missing", "arshjul --help lists them"};
  if (first.front() == '-') return {"", 0, error.what(), "arshjul --help"};
  if (std::find(names.begin(), names.end(), first) != names.end())
    return {"", 0, error.what(), "arshjul " + first + " --help"};
  const std::string nearest = nearest_name(first, names);
  return {"", 0, "there is no command \"" + first + "\"",
          nearest.empty() ? "arshjul --help lists them" : "did you mean \"" + nearest + "\"?"};
}

int run(const Parsed& parsed, Messages& messages) {
  try {
    return parsed.command(messages);
  } catch (const Error& error) {
    messages.failure(error.diagnostic);
    return error.fault == Fault::usage ? wrong_usage : nothing_done;
  } catch (const std::exception& error) {
    messages.failure({"", 0, std::string("internal error: ") + error.what(), "please report this with the input"});
    return nothing_done;
  }
}

} // namespace

int run_command_line(int argc, char** argv) {
  CLI::App app("Årshjul: reads a committee's follow-ups, compares the years and drafts the next one.", "arshjul");
  app.set_version_flag("--version", "arshjul " ARSHJUL_VERSION);
  app.require_subcommand(1);
  Parsed parsed;
  add_workspace_commands(app, parsed);
  add_ingest(app, parsed);
  add_dossier(app, parsed);
  add_diff(app, parsed);
  add_render(app, parsed);
  add_tables(app, parsed);
  add_schema(app, parsed);
  add_overlay(app, parsed);
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& asked) { // --help, --version
    return app.exit(asked, std::cout, std::cerr);
  } catch (const CLI::ParseError& error) {
    Messages(std::cerr, parsed.common, standard_error_is_terminal()).failure(wrong(app, error, argc, argv));
    return wrong_usage;
  }
  Messages messages(std::cerr, parsed.common, standard_error_is_terminal());
  return run(parsed, messages);
}

} // namespace arshjul::cli
