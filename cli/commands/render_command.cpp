#include "cli/commands/commands.hpp"
#include "cli/commands/output.hpp"
#include "cli/workspace/settings.hpp"
#include "model/base/file.hpp"
#include "model/base/text.hpp"
#include "model/exchange.hpp"
#include "render/render.hpp"
#include "render/sheets/workbook.hpp"

namespace arshjul::cli {
namespace {

std::string ending_of(const std::filesystem::path& output) {
  return output == "-" ? ".pdf" : text::lower(output.extension().string());
}

void check_format(const std::filesystem::path& output) {
  const std::string ending = ending_of(output);
  if (ending == ".docx" || ending == ".html")
    throw Error(Fault::usage, output.string(), "the format " + ending + " can't be written yet",
                "name a file that ends with .pdf or .xlsx");
  if (ending != ".pdf" && ending != ".xlsx")
    throw Error(Fault::usage, output.string(), "its ending names no format that we know",
                "name a file that ends with .pdf or .xlsx");
}

} // namespace

int render_command(const RenderOptions& options, const CommonOptions& common, Messages& messages) {
  check_format(options.output);
  render::Letter letter;
  if (!options.settings.empty()) {
    const Settings settings = read_settings_file(options.settings);
    for (const Diagnostic& warning : settings.warnings) messages.warning(warning);
    letter = letter_of(settings);
  }
  const model::Dossier dossier = model::read_dossier(read_file(options.dossier), options.dossier.string());
  std::optional<model::Diff> diff;
  if (!options.diff.empty()) diff = model::read_diff(read_file(options.diff), options.diff.string());
  const bool lists = ending_of(options.output) == ".xlsx"; // they need no letter
  put(options.output,
      lists ? render::workbook(render::dossier_sheets(dossier))
            : render::render_pdf(dossier, diff ? &*diff : nullptr, letter),
      common, messages);
  return done;
}

} // namespace arshjul::cli
