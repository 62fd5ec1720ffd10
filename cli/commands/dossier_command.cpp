#include "cli/commands/commands.hpp"
#include "cli/commands/output.hpp"
#include "model/base/file.hpp"
#include "model/dossier.hpp"
#include "model/exchange.hpp"

namespace arshjul::cli {

// A document that can't be read ends the command: a dossier that lacks one would look whole.
int dossier_command(const DossierOptions& options, const CommonOptions& common, Messages& messages) {
  std::vector<model::Document> documents;
  for (const auto& file : options.documents) documents.push_back(model::read_document(read_file(file), file.string()));
  put(options.output, model::write(model::merge_documents(documents)), common, messages);
  return done;
}

} // namespace arshjul::cli
