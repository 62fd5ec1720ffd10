#include "model/exchange.hpp"
#include "model/exchange/reader.hpp"
#include "model/exchange/writer.hpp"

namespace arshjul::model {

std::string write(const Dossier& dossier) {
  Writer writer;
  writer("schema_version", std::string(schema_version));
  fields(writer, dossier);
  return write_json(writer.object);
}

Dossier read_dossier(std::string_view json, std::string_view file) {
  const Json parsed = parse_json(json, file);
  Reader reader(parsed, {file, ""});
  check_version(reader);
  if (parsed.contains("source")) return merge_documents({read_document(json, file)});
  Dossier dossier;
  fields(reader, dossier);
  reader.finish();
  check_items(dossier, file, &dossier.sources);
  return dossier;
}

} // namespace arshjul::model
