#include "cli/commands/commands.hpp"
#include "cli/commands/output.hpp"
#include "cli/report_formats.hpp"
#include "cli/workspace/settings.hpp"
#include "model/base/file.hpp"
#include "model/exchange.hpp"

namespace arshjul::cli {
namespace {

// By the output's ending; standard output gets the PDF.
const ReportFormat& format_of(const std::filesystem::path& output) {
  if (const ReportFormat* format = report_format(output == "-" ? ".pdf" : output.extension().string())) return *format;
  throw Error(Fault::usage, output.string(), "its ending names no format that we know",
              "name a file that ends with .pdf, .docx, .html, .md or .xlsx");
}

} // namespace

int render_command(const RenderOptions& options, const CommonOptions& common, Messages& messages) {
  const ReportFormat& format = format_of(options.output);
  render::Letter letter;
  if (!options.settings.empty()) {
    const Settings settings = read_settings_file(options.settings);
    for (const Diagnostic& warning : settings.warnings) messages.warning(warning);
    letter = letter_of(settings);
  }
  const model::Dossier dossier = model::read_dossier(read_file(options.dossier), options.dossier.string());
  std::optional<model::Diff> diff;
  if (!options.diff.empty()) diff = model::read_diff(read_file(options.diff), options.diff.string());
  put(options.output, format.write(dossier, diff ? &*diff : nullptr, letter), common, messages);
  return done;
}

} // namespace arshjul::cli
