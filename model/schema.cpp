#include "model/schema.hpp"

#include "model/base/json.hpp"
#include "model/document.hpp"

namespace arshjul::model {

std::string published_schema(std::string_view name) {
  constexpr std::string_view document = "document.schema.json";
  const std::string file = std::string(name) + ".schema.json";
  const std::string_view text = schema_file(file);
  if (text.empty() || file == document) return std::string(text);
  Json schema = parse_json(text, file);
  schema["$defs"][std::string(document)] = parse_json(schema_file(document), document);
  return write_json(schema);
}

} // namespace arshjul::model
