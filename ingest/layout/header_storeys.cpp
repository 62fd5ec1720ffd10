// A text of an upper storey names the columns of the texts below it, as far as the next text beside it. Where the
// columns part evenly among the texts and each stands over its part, it may be set in the middle; else it stands over
// the first.
#include "ingest/layout/header_storeys.hpp"

#include <algorithm>

namespace arshjul::ingest::layout {
namespace {

DraftCell* cell_at(DraftTable& table, int row, int column) {
  for (DraftCell& cell : table.cells)
    if (cell.covers(row, column)) return &cell;
  return nullptr;
}

bool is_filled(DraftTable& table, int row, int column) {
  const DraftCell* cell = cell_at(table, row, column);
  return cell && !cell->lines.empty();
}

double middle(const DraftCell& cell) {
  double left = cell.lines.front().box.x0, right = cell.lines.front().box.x1;
  for (const Line& line : cell.lines) {
    left = std::min(left, line.box.x0);
    right = std::max(right, line.box.x1);
  }
  return (left + right) / 2;
}

// The cell grows over the columns from `first` to before `end`, which are empty beside it.
void spread(DraftTable& table, DraftCell cell, int first, int end) {
  const int row = cell.row;
  std::erase_if(table.cells, [&](const DraftCell& other) {
    return other.row == row && other.row_span == 1 && other.column >= first && other.column < end;
  });
  cell.column = first;
  cell.column_span = end - first;
  cell.box.x0 = table.xs[static_cast<std::size_t>(first)];
  cell.box.x1 = table.xs[static_cast<std::size_t>(end)];
  cell.provenance.front().box = cell.box;
  table.cells.push_back(std::move(cell));
}

// Where the texts of an upper storey begin, and where their columns end: a stretch of columns with texts below that
// begins with such a text or with a place that only one in the middle can claim.
struct Stretch {
  int begin = 0, end = 0;
  std::vector<DraftCell> texts;
};

Stretch stretch_from(DraftTable& table, int row, int begin) {
  Stretch stretch{begin, begin, {}};
  for (; stretch.end < table.columns() && is_filled(table, row + 1, stretch.end); ++stretch.end) {
    const DraftCell* cell = cell_at(table, row, stretch.end);
    if (!cell || cell->row != row || cell->row_span > 1) break;
    if (!cell->lines.empty() && cell->column == stretch.end) stretch.texts.push_back(*cell);
  }
  return stretch;
}

bool parts_evenly(const DraftTable& table, const Stretch& stretch) {
  const int count = static_cast<int>(stretch.texts.size()), columns = stretch.end - stretch.begin;
  if (count == 0 || columns % count != 0) return false;
  for (int i = 0; i < count; ++i) {
    const int first = stretch.begin + i * columns / count;
    const double at = middle(stretch.texts[static_cast<std::size_t>(i)]);
    if (at < table.xs[static_cast<std::size_t>(first)] ||
        at > table.xs[static_cast<std::size_t>(first + columns / count)])
      return false;
  }
  return true;
}

void join_across(DraftTable& table, int row) {
  for (int column = 0; column < table.columns();) {
    const Stretch stretch = stretch_from(table, row, column);
    column = std::max(stretch.end, column + 1);
    const int count = static_cast<int>(stretch.texts.size()), columns = stretch.end - stretch.begin;
    if (count == 0 || count == columns) continue;
    const bool even = parts_evenly(table, stretch);
    for (int i = 0; i < count; ++i) {
      const DraftCell& text = stretch.texts[static_cast<std::size_t>(i)];
      const int next = i + 1 < count ? stretch.texts[static_cast<std::size_t>(i) + 1].column : stretch.end;
      if (even)
        spread(table, text, stretch.begin + i * columns / count, stretch.begin + (i + 1) * columns / count);
      else
        spread(table, text, text.column, next);
    }
  }
}

void join_down(DraftTable& table, int row) {
  for (int column = 0; column < table.columns(); ++column) {
    DraftCell* below = cell_at(table, row + 1, column);
    DraftCell* cell = cell_at(table, row, column);
    if (!cell || !below || cell->lines.empty() || !below->lines.empty() || cell->column_span > 1 ||
        below->column_span > 1 || below->row != row + 1)
      continue;
    ++cell->row_span;
    cell->box.y1 = below->box.y1;
    cell->provenance.front().box = cell->box;
    table.cells.erase(table.cells.begin() + (below - table.cells.data()));
  }
}

} // namespace

void join_header_storeys(DraftTable& table) {
  for (int row = 0; row + 1 < table.header_rows; ++row) {
    join_across(table, row);
    join_down(table, row);
  }
}

} // namespace arshjul::ingest::layout
