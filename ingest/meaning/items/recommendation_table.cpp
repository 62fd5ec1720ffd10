#include "ingest/meaning/items/recommendation_table.hpp"

namespace arshjul::ingest {

void read_recommendation_table(const Reading& reading) {
  const Columns& columns = reading.guess.columns;
  std::string group;
  for (const GridRow& row : reading.grid.rows) {
    if (row.kind == RowKind::group) {
      group = row.text;
      continue;
    }
    auto& all = reading.document.recommendations;
    const std::string text = field_text(row, columns, "text");
    if (text.empty()) continue;
    model::Recommendation item;
    begin_item(item, reading, row);
    item.text = text;
    item.issuer = reaching_text(row, columns, "issuer");
    item.area = reaching_text(row, columns, "area");
    if (item.area.empty()) item.area = group;
    item.response = field_text(row, columns, "response");
    all.push_back(std::move(item));
  }
}

} // namespace arshjul::ingest
