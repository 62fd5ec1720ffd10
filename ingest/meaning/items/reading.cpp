#include "ingest/meaning/items/reading.hpp"

#include "ingest/meaning/items/confidence.hpp"

namespace arshjul::ingest {

void begin_item(model::Item& item, const Reading& reading, const GridRow& row) {
  const Table& table = *reading.grid.table;
  item.provenance = row.provenance.empty() ? table.provenance : row.provenance;
  trust_table(item, table.confidence, table.evidence, reading.guess.header_worth);
}

} // namespace arshjul::ingest
