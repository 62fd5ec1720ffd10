#include "ingest/meaning/items/reading.hpp"

#include "ingest/meaning/items/confidence.hpp"
#include "model/base/pattern.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

// "per verksamhetAvgiftshandläggare": in the midst of a word a capital begins what stood in the next column.
bool is_glued(const Cell* cell) {
  static const Pattern seam(R"(\p{Ll}{4}\p{Lu}\p{Ll}{3})");
  return cell && seam.find(cell->text);
}

} // namespace

void begin_item(model::Item& item, const Reading& reading, const GridRow& row) {
  const Table& table = *reading.grid.table;
  item.provenance = row.provenance.empty() ? table.provenance : row.provenance;
  trust_table(item, table.confidence, table.evidence, reading.guess.header_worth);
  if (table.confidence < 1 && std::any_of(row.cells.begin(), row.cells.end(), is_glued))
    doubt(item, worth::glued_cells, "glued_cells", "two columns' texts seem to have run together in one cell");
}

} // namespace arshjul::ingest
