#include "ingest/layout/chart.hpp"

#include "ingest/layout/options.hpp"

#include <algorithm>
#include <cmath>

namespace arshjul::ingest::layout {
namespace {

bool has_digit(const std::string& text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool has_axis(const Page& page, const Grid& grid, double em) {
  std::size_t labels = 0;
  for (const Word& word : page.words) {
    if (word.turn != Turn::none || !has_digit(word.text)) continue;
    const bool left = word.box.x1 <= grid.xs.front() + touch * em && word.box.x1 > grid.xs.front() - axis_distance * em;
    const bool right = word.box.x0 >= grid.xs.back() - touch * em && word.box.x0 < grid.xs.back() + axis_distance * em;
    if (!left && !right) continue;
    const double middle = word.baseline - middle_of_digits * word.size;
    labels += std::any_of(grid.ys.begin(), grid.ys.end(),
                          [&](double y) { return std::abs(y - middle) < on_line * word.size; });
  }
  return labels >= labels_of_axis;
}

bool is_sparse(const DraftTable& table) {
  std::size_t rows = 0;
  for (int row = 0; row < table.rows; ++row) {
    const auto cells = cells_of_row(table, row);
    const auto filled =
        std::count_if(cells.begin(), cells.end(), [](const DraftCell* cell) { return !cell->lines.empty(); });
    if (filled > 1) ++rows;
  }
  return rows < 2;
}

} // namespace arshjul::ingest::layout
