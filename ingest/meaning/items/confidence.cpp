#include "ingest/meaning/items/confidence.hpp"

namespace arshjul::ingest {

void doubt(model::Item& item, double worth, std::string_view code, const std::string& message) {
  item.confidence *= worth;
  item.warnings.push_back({std::string(code), message, item.provenance});
}

void trust_table(model::Item& item, double table_confidence, std::string_view evidence, double header_worth) {
  if (table_confidence < 1)
    doubt(item, table_confidence, "uncertain_table",
          "the table's cells are not ruled off; they were told apart by " +
              (evidence.empty() ? std::string("their places") : std::string(evidence) + " text"));
  if (header_worth < 1) doubt(item, header_worth, "uncertain_column", "a column's header is only nearly a known one");
}

} // namespace arshjul::ingest
