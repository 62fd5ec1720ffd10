#include "cli/commands/commands.hpp"
#include "cli/commands/output.hpp"
#include "cli/diff_text.hpp"
#include "cli/series_text.hpp"
#include "model/base/file.hpp"
#include "model/diff.hpp"
#include "model/exchange.hpp"
#include "model/series.hpp"
#include "render/comparison/page.hpp"
#include "render/comparison/series_page.hpp"
#include "render/sheets/csv.hpp"
#include "render/sheets/workbook.hpp"

#include <algorithm>

namespace arshjul::cli {
namespace {

namespace fs = std::filesystem;

std::vector<model::Dossier> read(const std::vector<fs::path>& files) {
  if (std::count(files.begin(), files.end(), "-") > 1)
    throw Error(Fault::usage, "", "only one of them can be standard input", "save the others in files");
  std::vector<model::Dossier> dossiers;
  for (const fs::path& file : files) dossiers.push_back(model::read_dossier(read_file(file), file.string()));
  return dossiers;
}

std::string listed(const std::vector<render::Sheet>& sheets, const std::string& format) {
  if (format == "xlsx") return render::workbook(sheets);
  return render::csv(sheets, "Lista", format == "csv-excel" ? render::CsvFlavour::excel : render::CsvFlavour::machine);
}

std::string written(const model::Diff& diff, const model::Dossier& before, const model::Dossier& after,
                    const DiffOptions& options) {
  const std::string& format = options.format;
  if (format == "json") return model::write(diff);
  if (format == "text") return diff_as_text(diff, before.checks, after.checks, screen_of(options.output));
  if (format == "html") return render::comparison_page(diff, {before}, {after});
  return listed(render::diff_sheets(diff, before.checks, after.checks), format);
}

std::string written(const model::Series& series, const DiffOptions& options) {
  const std::string& format = options.format;
  if (format == "json") return model::write(series);
  if (format == "text") return series_as_text(series, screen_of(options.output));
  if (format == "html") return render::series_page(series, {});
  return listed(render::series_sheets(series), format);
}

// By the year, and within it by nothing: what a checkpoint comes before is its own municipality's matter.
void warn_of_order(const std::vector<model::Dossier>& dossiers, const std::vector<fs::path>& files,
                   Messages& messages) {
  for (std::size_t i = 0; i + 1 < dossiers.size(); ++i) {
    const auto &earlier = dossiers[i].period.year, &later = dossiers[i + 1].period.year;
    if (earlier && later && *earlier > *later)
      messages.warning({files[i + 1].string(), 0,
                        "is of " + std::to_string(*later) + " but stands after one of " + std::to_string(*earlier),
                        "name the periods in the order of time"});
  }
}

} // namespace

int diff_command(const DiffOptions& options, const CommonOptions& common, Messages& messages) {
  const std::vector<model::Dossier> dossiers = read(options.periods);
  warn_of_order(dossiers, options.periods, messages);
  if (dossiers.size() == 2) {
    const model::Diff diff = model::compare(dossiers[0], dossiers[1]);
    put(options.output, written(diff, dossiers[0], dossiers[1], options), common, messages);
    return diff.differs() ? findings : done;
  }
  std::vector<const model::Dossier*> periods;
  for (const model::Dossier& dossier : dossiers) periods.push_back(&dossier);
  const model::Series series = model::series_of(periods);
  put(options.output, written(series, options), common, messages);
  return series.differs() ? findings : done;
}

} // namespace arshjul::cli
