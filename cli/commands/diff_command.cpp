#include "cli/commands/commands.hpp"
#include "cli/commands/output.hpp"
#include "cli/diff_text.hpp"
#include "model/base/file.hpp"
#include "model/diff.hpp"
#include "model/exchange.hpp"

namespace arshjul::cli {
namespace {

model::Dossier read(const std::filesystem::path& file) {
  return model::read_dossier(read_file(file), file.string());
}

} // namespace

int diff_command(const DiffOptions& options, const CommonOptions& common, Messages& messages) {
  if (options.format == "html")
    throw Error(Fault::usage, "", "a comparison can't be written as HTML yet", "use --format text or --format json");
  if (options.from == "-" && options.to == "-")
    throw Error(Fault::usage, "", "only one of the two can be standard input", "save the other in a file");
  const model::Diff diff = model::compare(read(options.from), read(options.to));
  put(options.output, options.format == "text" ? diff_as_text(diff) : model::write(diff), common, messages);
  return diff.differs() ? findings : done;
}

} // namespace arshjul::cli
