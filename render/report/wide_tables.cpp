#include "render/report/wide_tables.hpp"

#include <algorithm>

namespace arshjul::render {
namespace {

constexpr std::string_view source_header = "Källa"; // as source_column() in item_table.hpp heads it

std::size_t width_of(const Table& table) {
  std::size_t width = table.header.size();
  for (const auto& row : table.rows) width = std::max(width, row.size());
  return width;
}

// The columns of a piece: the first, those from `from` to `to`, and the last where it is repeated.
template <class Cell>
std::vector<Cell> piece_of(const std::vector<Cell>& row, std::size_t from, std::size_t to, std::size_t repeated_last) {
  std::vector<Cell> piece;
  const auto take = [&](std::size_t column) { piece.push_back(column < row.size() ? row[column] : Cell{}); };
  take(0);
  for (std::size_t column = from; column < to; ++column) take(column);
  if (repeated_last > 0) take(repeated_last);
  return piece;
}

std::vector<Block> parted(const Table& table) {
  const std::size_t width = width_of(table);
  const bool sourced = table.header.size() == width && table.header.back() == source_header;
  const std::size_t last = sourced ? width - 1 : 0;
  const std::size_t room = most_columns - (sourced ? 2 : 1), end = sourced ? width - 1 : width;
  const auto shared = [columns = end - 1](std::size_t among) { return (columns + among - 1) / among; }; // rounded up
  const std::size_t share = shared(shared(room)); // alike wide, so that none is left with a column alone
  const std::size_t pieces = shared(share);
  std::vector<Block> blocks;
  for (std::size_t piece = 0; piece < pieces; ++piece) {
    const std::size_t from = 1 + piece * share, to = std::min(from + share, end);
    Table part;
    if (!table.header.empty()) part.header = piece_of(table.header, from, to, last);
    for (const auto& row : table.rows) part.rows.push_back(piece_of(row, from, to, last));
    const std::string told = "Tabellen är delad på bredden, del " + std::to_string(piece + 1) + " av " +
                             std::to_string(pieces) + ".";
    blocks.emplace_back(Paragraph{{{told}}, Voice::quiet, true});
    blocks.emplace_back(std::move(part));
  }
  return blocks;
}

} // namespace

void part_wide_tables(Report& report) {
  for (Part& part : report.parts) {
    std::vector<Block> blocks;
    for (Block& block : part.blocks) {
      const auto* table = std::get_if<Table>(&block);
      if (!table || width_of(*table) <= most_columns) {
        blocks.push_back(std::move(block));
        continue;
      }
      for (Block& piece : parted(*table)) blocks.push_back(std::move(piece));
    }
    part.blocks = std::move(blocks);
  }
}

} // namespace arshjul::render
