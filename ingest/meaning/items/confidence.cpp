#include "ingest/meaning/items/confidence.hpp"

#include <algorithm>

namespace arshjul::ingest {

void doubt(model::Item& item, double worth, std::string_view code, const std::string& message) {
  item.confidence *= worth;
  item.warnings.push_back({std::string(code), message, item.provenance});
}

void settle(model::Item& item, double worth, std::string_view code) {
  const auto doubted = std::find_if(item.warnings.begin(), item.warnings.end(),
                                    [&](const model::Warning& warning) { return warning.code == code; });
  if (doubted == item.warnings.end()) return;
  item.warnings.erase(doubted);
  item.confidence /= worth;
}

void trust_table(model::Item& item, double table_confidence, std::string_view evidence, double header_worth) {
  if (table_confidence < 1)
    doubt(item, table_confidence, "uncertain_table",
          "the table's cells are not ruled off; they were told apart by " +
              (evidence.empty()       ? std::string("their places")
               : evidence == "tagged" ? std::string("their places and the file's own tags")
                                      : std::string(evidence) + " text"));
  if (header_worth < 1) doubt(item, header_worth, "uncertain_column", "a column's header is only nearly a known one");
}

} // namespace arshjul::ingest
