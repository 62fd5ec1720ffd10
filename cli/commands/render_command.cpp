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

struct Format {
  const char* ending;
  std::string (*write)(const model::Dossier& dossier, const model::Diff* diff, const render::Letter& letter);
};

// The lists of a workbook need no letter.
std::string write_lists(const model::Dossier& dossier, const model::Diff*, const render::Letter&) {
  return render::workbook(render::dossier_sheets(dossier));
}

constexpr Format formats[] = {{".pdf", render::render_pdf},
                              {".docx", render::render_docx},
                              {".html", render::render_html},
                              {".md", render::render_markdown},
                              {".xlsx", write_lists}};

// By the output's ending; standard output gets the PDF.
const Format& format_of(const std::filesystem::path& output) {
  const std::string ending = output == "-" ? ".pdf" : text::lower(output.extension().string());
  for (const Format& format : formats)
    if (ending == format.ending) return format;
  throw Error(Fault::usage, output.string(), "its ending names no format that we know",
              "name a file that ends with .pdf, .docx, .html, .md or .xlsx");
}

} // namespace

int render_command(const RenderOptions& options, const CommonOptions& common, Messages& messages) {
  const Format& format = format_of(options.output);
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
