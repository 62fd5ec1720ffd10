#include "ingest/meaning/items/grid.hpp"

#include "ingest/meaning/items/columns.hpp"
#include "ingest/meaning/items/numbers.hpp"
#include "ingest/meaning/items/sublabels.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

// A row counts as header when at least this share of its texts are known labels.
constexpr double header_share = 0.5;
// Rows at the top among which a header is looked for: titles and at most two storeys fit in.
constexpr int header_depth = 5;
// A text across more than this share of the columns is a group row even if it isn't bold.
constexpr double wide_share = 0.6;

std::vector<const Cell*> distinct_cells(const Table& table, int row) {
  std::vector<const Cell*> found;
  for (int column = 0; column < table.columns; ++column)
    if (const Cell* cell = table.at(row, column); cell && (found.empty() || found.back() != cell))
      found.push_back(cell);
  return found;
}

const Cell* lone_cell(const Table& table, int row) {
  const Cell* lone = nullptr;
  for (const Cell* cell : distinct_cells(table, row)) {
    if (cell->text.empty() && cell->marks.empty()) continue;
    if (lone || cell->row != row || cell->text.empty()) return nullptr;
    lone = cell;
  }
  return lone;
}

bool reads_as_header(const Table& table, int row, const Vocabulary& vocabulary) {
  int known = 0, texts = 0;
  for (const Cell* cell : distinct_cells(table, row))
    if (!cell->text.empty()) {
      ++texts;
      known += may_head_column(cell->text, vocabulary);
    }
  return texts >= 2 && known >= header_share * texts;
}

// The lower storey of a header has labels only, each under a wider one: "Totalt | Kvinnor | Män" under "Nuvärde".
bool is_lower_storey(const Table& table, int row, const Vocabulary& vocabulary) {
  bool any = false;
  for (const Cell* cell : distinct_cells(table, row)) {
    if (cell->row < row || cell->text.empty()) continue;
    if (cell->column == 0 || !is_column_label(cell->text, vocabulary)) return false;
    any = true;
  }
  return any;
}

// The first column has nothing new: the row says more of the columns' labels above. With a text of its own in front it
// is a row of the table, however it is printed.
bool goes_on_above(const Table& table, int row) {
  const Cell* first = table.at(row, 0);
  return !first || first->row < row || first->text.empty();
}

// An upper storey holds a label that spans several columns, or leaves columns empty; it holds no numbers.
bool is_upper_storey(const Table& table, int row) {
  const auto cells = distinct_cells(table, row);
  int texts = 0;
  for (const Cell* cell : cells) {
    if (parse_amount(cell->text)) return false;
    texts += !cell->text.empty();
  }
  return texts > 1 && texts < table.columns;
}

struct HeaderRange {
  int first = 0, end = 0;
};

HeaderRange find_header(const Table& table, const Vocabulary& vocabulary) {
  HeaderRange range;
  const int depth = std::min(table.rows, header_depth);
  while (range.first < depth && lone_cell(table, range.first)) ++range.first;
  if (range.first >= depth) return {};
  const bool known = reads_as_header(table, range.first, vocabulary);
  // An upper storey may say only what the columns below have in common.
  const bool known_below = !known && range.first + 1 < depth && reads_as_header(table, range.first + 1, vocabulary) &&
                           is_upper_storey(table, range.first);
  if (!known && !known_below && table.header_rows <= range.first) return {};
  range.end = range.first + (known_below ? 2 : 1);
  while (range.end < depth && !lone_cell(table, range.end) &&
         (is_lower_storey(table, range.end, vocabulary) ||
          (range.end < table.header_rows && (!known || goes_on_above(table, range.end)))))
    ++range.end;
  return range;
}

std::string joined_label(const Table& table, const HeaderRange& range, int column) {
  std::string label;
  const Cell* last = nullptr;
  for (int row = range.first; row < range.end; ++row) {
    const Cell* cell = table.at(row, column);
    if (!cell || cell == last || cell->text.empty()) continue;
    if (!label.empty()) label += ' ';
    label += text::normalize(cell->text);
    last = cell;
  }
  return label;
}

// A group's text stands across the table; in tables without merged cells it stands in the first column, bold, alone.
bool is_wide(const Table& table, const Cell& cell) {
  return cell.column_span > wide_share * table.columns || (cell.column == 0 && cell.bold && table.columns > 2);
}

GridRow read_row(const Table& table, int row, const Vocabulary& vocabulary) {
  GridRow read;
  read.row = row;
  for (int column = 0; column < table.columns; ++column) read.cells.push_back(table.at(row, column));
  for (std::size_t column = 0; column < read.cells.size(); ++column)
    if (read.begins(column)) model::merge(read.provenance, read.cells[column]->provenance);
  const Cell* lone = lone_cell(table, row);
  if (!lone || table.columns < 2) return read;
  if (const auto comment = comment_of(lone->text, vocabulary)) {
    read.kind = RowKind::comment;
    read.text = *comment;
  } else if (is_wide(table, *lone)) {
    read.kind = RowKind::group;
    read.text = lone->text;
  }
  return read;
}

bool repeats_header(const Table& table, int row, const HeaderRange& header) {
  if (header.end == header.first) return false;
  bool any = false;
  for (int column = 0; column < table.columns; ++column) {
    const Cell* here = table.at(row, column);
    const Cell* above = table.at(header.first, column);
    const std::string a = here ? text::fold(here->text) : "", b = above ? text::fold(above->text) : "";
    if (a != b) return false;
    any = any || !a.empty();
  }
  return any;
}

} // namespace

namespace {

// Below a table's own header a row of nothing but known labels, other ones, begins another table.
bool is_other_header(const Table& table, int row, const HeaderRange& header, const Vocabulary& vocabulary) {
  int labels = 0;
  for (const Cell* cell : distinct_cells(table, row)) {
    if (cell->text.empty()) continue;
    if (cell->row != row || !is_column_label(cell->text, vocabulary)) return false;
    ++labels;
  }
  return labels > 1 && !repeats_header(table, row, header);
}

bool is_lone_first(const GridRow& row) {
  if (row.kind != RowKind::data || row.cells.empty() || !row.begins(0) || row.cells.front()->text.empty()) return false;
  return std::none_of(row.cells.begin() + 1, row.cells.end(), [&](const Cell* cell) {
    return cell && cell != row.cells.front() && (!cell->text.empty() || !cell->marks.empty());
  });
}

Table rows_of(const Table& table, int first, int end) {
  if (first == 0 && end == table.rows) return table;
  Table part = table;
  part.rows = end - first;
  part.header_rows = first == 0 ? table.header_rows : 1;
  part.cells.clear();
  part.provenance.clear();
  for (Cell cell : table.cells) {
    if (cell.row < first || cell.row >= end) continue;
    cell.row -= first;
    cell.row_span = std::min(cell.row_span, part.rows - cell.row);
    model::merge(part.provenance, cell.provenance);
    part.cells.push_back(std::move(cell));
  }
  if (part.provenance.empty()) part.provenance = table.provenance;
  return part;
}

bool begins_in_no_row(const Grid& grid, std::size_t column) {
  return std::none_of(grid.rows.begin(), grid.rows.end(), [&](const GridRow& row) { return row.begins(column); });
}

// A grid place that no row's cell begins in is no column of its own, however wide the header above it is. Where the
// header's lines lie beside the rows' own, a place under the end of one label belongs to the label that begins there.
void forget_dead_columns(Grid& grid) {
  for (std::size_t column = 1; column < grid.header.size() && !grid.rows.empty(); ++column) {
    if (!begins_in_no_row(grid, column)) continue;
    const bool under_end = column > 1 && grid.header[column - 1] == grid.header[column - 2];
    if (under_end && grid.header[column] != grid.header[column - 1]) {
      grid.header[column - 1] = grid.header[column];
      grid.lower[column - 1] = grid.lower[column];
      grid.header[column] = grid.lower[column] = "";
    } else if (grid.header[column] == grid.header[column - 1]) {
      grid.header[column] = grid.lower[column] = "";
    }
  }
}

} // namespace

bool GridRow::begins(std::size_t column) const {
  const Cell* cell = column < cells.size() ? cells[column] : nullptr;
  return cell && cell->row == row && cell->column == static_cast<int>(column);
}

std::vector<Table> split_at_headers(const Table& table, const Vocabulary& vocabulary) {
  std::vector<int> starts{0};
  const HeaderRange header = find_header(table, vocabulary);
  for (int row = std::max(header.end, 1) + 1; row < table.rows && header.end > 0; ++row)
    if (is_other_header(table, row, header, vocabulary)) starts.push_back(row);
  starts.push_back(table.rows);
  std::vector<Table> parts;
  for (std::size_t i = 0; i + 1 < starts.size(); ++i) parts.push_back(rows_of(table, starts[i], starts[i + 1]));
  return parts;
}

std::string lone_text(const Table& table, int row) {
  const Cell* cell = lone_cell(table, row);
  return cell ? cell->text : std::string();
}

Grid grid_of(const Table& table, const Vocabulary& vocabulary) {
  Grid grid;
  grid.table = &table;
  const HeaderRange header = find_header(table, vocabulary);
  grid.header_rows = header.end;
  for (int row = 0; row < header.first; ++row) grid.titles.push_back(lone_text(table, row));
  for (int column = 0; column < table.columns && header.end > 0; ++column) {
    grid.header.push_back(joined_label(table, header, column));
    const Cell* lowest = table.at(header.end - 1, column);
    grid.lower.push_back(lowest ? text::normalize(lowest->text) : std::string());
  }
  for (int row = header.end; row < table.rows; ++row)
    if (!repeats_header(table, row, header)) grid.rows.push_back(read_row(table, row, vocabulary));
  forget_dead_columns(grid);
  return grid;
}

// Without merged cells or bold type a group's text is one in the first column with nothing beside it. One such row may
// be a row that isn't filled in yet; when the rows begin with one, and each has filled rows below, they are titles.
void find_unmarked_groups(Grid& grid) {
  constexpr std::size_t least_columns = 3; // of two, an empty one is soon met
  if (grid.header.size() < least_columns || grid.rows.empty() || !is_lone_first(grid.rows.front())) return;
  std::vector<GridRow*> groups;
  for (std::size_t i = 0; i < grid.rows.size(); ++i) {
    if (!is_lone_first(grid.rows[i])) continue;
    const bool heads =
        i + 1 < grid.rows.size() && grid.rows[i + 1].kind == RowKind::data && !is_lone_first(grid.rows[i + 1]);
    if (!heads) return;
    groups.push_back(&grid.rows[i]);
  }
  for (GridRow* row : groups) {
    row->kind = RowKind::group;
    row->text = row->cells.front()->text;
  }
}

} // namespace arshjul::ingest
