#include "model/exchange.hpp"
#include "model/exchange/reader.hpp"
#include "model/exchange/writer.hpp"

namespace arshjul::model {

std::string write(const Document& document) {
  Writer writer;
  writer("schema_version", std::string(schema_version));
  fields(writer, document);
  return write_json(writer.object);
}

Document read_document(std::string_view json, std::string_view file) {
  const Json parsed = parse_json(json, file);
  Reader reader(parsed, {file, ""});
  check_version(reader);
  Document document;
  fields(reader, document);
  reader.finish();
  check_items(document, file, nullptr);
  return document;
}

} // namespace arshjul::model
