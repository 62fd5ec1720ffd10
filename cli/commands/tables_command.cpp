#include "cli/commands/commands.hpp"
#include "cli/commands/output.hpp"
#include "cli/table_formats.hpp"
#include "ingest/ingest.hpp"

namespace arshjul::cli {

int tables_command(const TablesOptions& options, const CommonOptions& common, Messages& messages) {
  const auto pieces = options.per_page ? ingest::TablePieces::per_page : ingest::TablePieces::joined;
  const std::vector<ingest::Table> tables = ingest::tables_of_file(options.file, pieces, {});
  if (tables.empty()) messages.note(options.file.string() + ": no table was found");
  std::string text;
  if (options.format == "csv")
    text = tables_as_csv(tables);
  else if (options.format == "html")
    text = tables_as_html(tables, options.file.filename().string());
  else
    text = tables_as_json(tables);
  put(options.output, text, common, messages);
  return done;
}

} // namespace arshjul::cli
