#include "model/exchange.hpp"
#include "model/exchange/version.hpp"
#include "model/exchange/writer.hpp"

namespace arshjul::model {

std::string write(const Document& document) {
  Writer writer;
  writer("schema_version", std::string(schema_version));
  fields(writer, document);
  return write_json(writer.object);
}

} // namespace arshjul::model
