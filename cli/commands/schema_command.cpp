#include "cli/commands/commands.hpp"
#include "model/document.hpp"

#include <iostream>

namespace arshjul::cli {

int schema_command(const SchemaOptions& options) {
  const std::string_view schema = model::schema_file(options.name + ".schema.json");
  if (schema.empty())
    throw Error(Fault::usage, "", "there is no schema \"" + options.name + "\"", "document, dossier or diff");
  std::cout << schema << std::flush;
  return done;
}

} // namespace arshjul::cli
