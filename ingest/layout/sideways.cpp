#include "ingest/layout/sideways.hpp"

#include "ingest/layout/options.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace arshjul::ingest::layout {
namespace {

// How most letters are turned; none unless nearly all are turned so.
Turn turn_of(const DraftTable& table, const Page& page) {
  std::array<std::size_t, 4> letters{};
  for (const DraftCell& cell : table.cells)
    for (const Line& line : cell.lines)
      for (int index : line.words) {
        const Word& word = page.words[static_cast<std::size_t>(index)];
        letters[static_cast<std::size_t>(word.turn)] += word.text.size();
      }
  const std::size_t all = letters[0] + letters[1] + letters[2] + letters[3];
  for (const Turn turn : {Turn::quarter, Turn::three_quarters})
    if (static_cast<double>(letters[static_cast<std::size_t>(turn)]) > turned_share * static_cast<double>(all))
      return turn;
  return Turn::none;
}

} // namespace

void stand_up(DraftTable& table, const Page& page) {
  const Turn turn = turn_of(table, page);
  if (turn == Turn::none) return;
  const int rows = table.columns(), columns = table.rows;
  for (DraftCell& cell : table.cells) {
    const bool down = turn == Turn::quarter; // read from the top of the page to its foot
    const int row = down ? rows - cell.column - cell.column_span : cell.column;
    const int column = down ? cell.row : columns - cell.row - cell.row_span;
    cell.row = row;
    cell.column = column;
    std::swap(cell.row_span, cell.column_span);
  }
  std::stable_sort(table.cells.begin(), table.cells.end(), [](const DraftCell& a, const DraftCell& b) {
    return std::pair(a.row, a.column) < std::pair(b.row, b.column);
  });
  // Even edges along the page's height: tables over pages are known by their columns' edges.
  table.xs.clear();
  for (int column = 0; column <= columns; ++column)
    table.xs.push_back(table.box.y0 + table.box.height() * column / std::max(1, columns));
  table.rows = rows;
  table.open_top = table.open_bottom = false;
}

} // namespace arshjul::ingest::layout
