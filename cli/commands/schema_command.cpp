#include "cli/commands/commands.hpp"
#include "model/schema.hpp"

#include <iostream>

namespace arshjul::cli {

int schema_command(const SchemaOptions& options) {
  const std::string schema = model::published_schema(options.name);
  if (schema.empty())
    throw Error(Fault::usage, "", "there is no schema \"" + options.name + "\"", "document, dossier, diff or series");
  std::cout << schema << std::flush;
  return done;
}

} // namespace arshjul::cli
