// Hand-made flows for the tests of items: tables from rows of texts, headings and paragraphs in order.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/meaning/items/items.hpp"
#include "ingest/vocabulary.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

namespace arshjul::ingest::test {

inline const Vocabulary& words() {
  static const Vocabulary vocabulary = Vocabulary::load();
  return vocabulary;
}

inline Cell& cell_over(Table& table, int row, int column) {
  for (Cell& cell : table.cells)
    if (table.at(row, column) == &cell) return cell;
  throw std::logic_error("no cell to span");
}

// "<" as a cell's text: the cell to the left spans it; "^": the cell above spans it. "*…" is bold.
inline Table table_of(const std::vector<std::vector<std::string>>& rows, int header_rows = 1) {
  Table table;
  table.rows = static_cast<int>(rows.size());
  table.columns = rows.empty() ? 0 : static_cast<int>(rows.front().size());
  table.header_rows = header_rows;
  table.evidence = "ruled";
  for (int row = 0; row < table.rows; ++row)
    for (int column = 0; column < table.columns; ++column) {
      const std::string& text = rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
      if (text == "<") {
        Cell& left = cell_over(table, row, column - 1);
        left.column_span = std::max(left.column_span, column - left.column + 1);
      } else if (text == "^") {
        Cell& upper = cell_over(table, row - 1, column);
        upper.row_span = std::max(upper.row_span, row - upper.row + 1);
      } else {
        Cell cell;
        cell.row = row;
        cell.column = column;
        cell.bold = !text.empty() && text.front() == '*';
        cell.text = cell.bold ? text.substr(1) : text;
        cell.provenance = {{1, {column * 50.0, row * 20.0, column * 50.0 + 50, row * 20.0 + 20}, 0, 0, ""}};
        table.cells.push_back(cell);
      }
    }
  table.provenance = {{1, {0, 0, table.columns * 50.0, table.rows * 20.0}, 0, 0, ""}};
  return table;
}

inline Block heading(const std::string& text, int level = 2) {
  Block block;
  block.kind = BlockKind::heading;
  block.level = level;
  block.text = text;
  block.size = 14;
  return block;
}

inline Block paragraph(const std::string& text) {
  Block block;
  block.text = text;
  block.size = 11;
  return block;
}

inline Block bullet(const std::string& text) {
  Block block = paragraph(text);
  block.kind = BlockKind::list_item;
  block.marker = "-";
  return block;
}

inline Block block_of(Table table) {
  Block block;
  block.kind = BlockKind::table;
  block.provenance = table.provenance;
  block.table = std::move(table);
  return block;
}

inline model::Document read(std::vector<Block> blocks, const Vocabulary& vocabulary = words()) {
  Flow flow;
  flow.blocks = std::move(blocks);
  model::Document document;
  interpret_items(flow, vocabulary, document);
  return document;
}

inline model::Document read_table(const std::vector<std::vector<std::string>>& rows, int header_rows = 1) {
  return read({block_of(table_of(rows, header_rows))});
}

} // namespace arshjul::ingest::test
