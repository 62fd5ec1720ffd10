#include "cli/commands/commands.hpp"
#include "cli/commands/output.hpp"
#include "cli/diff_text.hpp"
#include "model/base/file.hpp"
#include "model/diff.hpp"
#include "model/exchange.hpp"
#include "render/comparison/page.hpp"
#include "render/sheets/csv.hpp"
#include "render/sheets/workbook.hpp"

namespace arshjul::cli {
namespace {

model::Dossier read(const std::filesystem::path& file) {
  return model::read_dossier(read_file(file), file.string());
}

std::string written(const model::Diff& diff, const model::Dossier& before, const model::Dossier& after,
                    const DiffOptions& options) {
  const std::string& format = options.format;
  if (format == "text") return diff_as_text(diff, before.checks, after.checks, screen_of(options.output));
  if (format == "html") return render::comparison_page(diff, {before}, {after});
  if (format == "xlsx") return render::workbook(render::diff_sheets(diff, before.checks, after.checks));
  if (format == "csv")
    return render::csv(render::diff_sheets(diff, before.checks, after.checks), "Lista", render::CsvFlavour::machine);
  if (format == "csv-excel")
    return render::csv(render::diff_sheets(diff, before.checks, after.checks), "Lista", render::CsvFlavour::excel);
  return model::write(diff);
}

} // namespace

int diff_command(const DiffOptions& options, const CommonOptions& common, Messages& messages) {
  if (options.from == "-" && options.to == "-")
    throw Error(Fault::usage, "", "only one of the two can be standard input", "save the other in a file");
  const model::Dossier before = read(options.from), after = read(options.to);
  const model::Diff diff = model::compare(before, after);
  put(options.output, written(diff, before, after, options), common, messages);
  return diff.differs() ? findings : done;
}

} // namespace arshjul::cli
