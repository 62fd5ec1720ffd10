// Idea: lines with equally many tabs are a table's rows. The header is what names columns we know, or short words above
// figures; a title may stand over it and a second storey under it. The same header again is a page break, another a new
// table.
#include "ingest/plaintext/tab_tables.hpp"

#include "ingest/plaintext/options.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest::plaintext {
namespace {

using Row = TextLine;

bool is_number(std::string_view text) {
  static const Pattern number(R"([-–−+]?\s?\d[\d\s.,]*\s?%?|[-–−])");
  return number.matches(text);
}

bool is_year(std::string_view text) {
  static const Pattern year(R"((?:19|20)\d\d)");
  return year.matches(text);
}

bool has_tabs(const TextLine& line) {
  return line.cells.size() > 1;
}

// The line as a row whose one cell reaches over all columns.
bool stands_across(const Row& row) {
  return row.cells.empty();
}

int filled(const Row& row) {
  return static_cast<int>(std::count_if(row.cells.begin(), row.cells.end(), [](const auto& c) { return !c.empty(); }));
}

bool names_columns(const Row& row, const Vocabulary& vocabulary) {
  int named = 0;
  for (const std::string& cell : row.cells)
    if (!cell.empty() && is_column_name(cell, vocabulary)) ++named;
  return named > 0 && named >= header_share * filled(row) && filled(row) > 1;
}

bool only_first_cell(const Row& row) {
  return filled(row) == 1 && !row.cells.front().empty();
}

// Short words or years in every cell but the first, figures below: a header that we need not know.
bool heads_figures(const Row& row, const Row& below) {
  bool figures = false;
  for (std::size_t i = 1; i < row.cells.size(); ++i) {
    const std::string& cell = row.cells[i];
    if (width_of(cell) > header_cell_length || (is_number(cell) && !is_year(cell))) return false;
    figures =
        figures || (!cell.empty() && i < below.cells.size() && is_number(below.cells[i]) && !is_year(below.cells[i]));
  }
  return figures;
}

// Under a header of two columns figures are the rule; a record has one here and there among its values.
bool mostly_figures(std::span<const Row> rows) {
  std::size_t all = 0, figures = 0;
  for (const Row& row : rows) {
    if (row.cells.size() != 2 || (all > 0 && row.blanks_before > 0)) break;
    ++all;
    figures += is_number(row.cells[1]);
  }
  return 2 * figures > all;
}

// A second storey: nothing in the first cell, short words without figures in the others.
bool is_second_storey(const Row& row) {
  if (!row.cells.front().empty() || filled(row) == 0) return false;
  return std::all_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) {
    return width_of(cell) <= header_cell_length && !is_number(cell) && !cell.ends_with('.');
  });
}

// How many rows from `at` on are title and header.
std::size_t header_rows(std::span<const Row> rows, std::size_t at, const Vocabulary& vocabulary) {
  const auto tabs = [&](std::size_t i) { return i < rows.size() && has_tabs(rows[i]); };
  std::size_t row = at;
  if (tabs(row + 1) && row + 1 < rows.size() && only_first_cell(rows[row])) ++row;
  const bool named = row < rows.size() && names_columns(rows[row], vocabulary);
  std::size_t next = row + 1;
  if (row < rows.size() && !named && tabs(next) && is_second_storey(rows[next])) ++next;
  const bool over_figures = !named && row < rows.size() && tabs(next) && heads_figures(rows[row], rows[next]) &&
                            (rows[row].cells.size() > 2 || mostly_figures(rows.subspan(next)));
  if (!named && !over_figures) return 0;
  if (named && tabs(next) && is_second_storey(rows[next]) && filled(rows[row]) > 0 &&
      std::count(rows[row].cells.begin(), rows[row].cells.end(), "") > 0)
    ++next;
  return next - at;
}

bool same_cells(std::span<const Row> a, std::span<const Row> b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const Row& x, const Row& y) { return x.cells == y.cells; });
}

Cell make_cell(int row, int column, std::string text, const Row& line, const Joiner& joiner) {
  Cell cell;
  cell.row = row;
  cell.column = column;
  cell.text = repaired(text, joiner.use);
  cell.provenance = place_of(line);
  return cell;
}

// Merges the storeys of a header: an empty place belongs to the name above it or left of it.
void set_header_spans(Table& table, int title_rows) {
  const int upper = title_rows, lower = title_rows + 1;
  const auto cell_at = [&](int row, int column) {
    return std::find_if(table.cells.begin(), table.cells.end(),
                        [&](const Cell& c) { return c.row == row && c.column == column; });
  };
  if (lower >= table.header_rows) return;
  for (int column = 0; column < table.columns; ++column) {
    const auto above = cell_at(upper, column), below = cell_at(lower, column);
    if (above == table.cells.end() || above->text.empty() || below == table.cells.end()) continue;
    if (below->text.empty() || starts_small(below->text)) { // the same name, over two lines
      if (!below->text.empty()) above->text += " " + below->text;
      above->row_span = 2;
      model::merge(above->provenance, below->provenance);
      table.cells.erase(below);
      continue;
    }
    int span = 1; // a name over several columns that have names of their own
    for (int next = column + 1; next < table.columns; ++next) {
      const auto beside = cell_at(upper, next), under = cell_at(lower, next);
      if (beside == table.cells.end() || !beside->text.empty() || under == table.cells.end() || under->text.empty())
        break;
      ++span;
    }
    for (int next = column + 1; next < column + span; ++next) table.cells.erase(cell_at(upper, next));
    cell_at(upper, column)->column_span = span;
  }
}

Table make_table(std::span<const Row> rows, std::size_t header, const Joiner& joiner) {
  Table table;
  table.evidence = "tabs";
  table.confidence = tab_confidence;
  table.header_rows = static_cast<int>(header);
  for (const Row& row : rows) table.columns = std::max(table.columns, static_cast<int>(row.cells.size()));
  for (const Row& row : rows) {
    const bool title =
        stands_across(row) || (table.rows + 1 < table.header_rows && table.rows == 0 && only_first_cell(row));
    Cell first = make_cell(table.rows, 0, stands_across(row) ? row.text : row.cells.front(), row, joiner);
    if (title) first.column_span = table.columns;
    table.cells.push_back(std::move(first));
    for (int column = 1; column < table.columns && !title; ++column) {
      const bool has = column < static_cast<int>(row.cells.size());
      table.cells.push_back(make_cell(table.rows, column,
                                      has ? row.cells[static_cast<std::size_t>(column)] : std::string(), row, joiner));
    }
    ++table.rows;
    model::merge(table.provenance, place_of(row));
  }
  const bool titled = header > 1 && only_first_cell(rows.front());
  set_header_spans(table, titled ? 1 : 0);
  return table;
}

} // namespace

bool is_column_name(std::string_view text, const Vocabulary& vocabulary) {
  return std::any_of(std::begin(column_kinds), std::end(column_kinds),
                     [&](std::string_view kind) { return vocabulary.code_of(kind, text).has_value(); });
}

bool begins_with_header(Lines lines, std::size_t at, const Vocabulary& vocabulary) {
  return has_tabs(lines[at]) && header_rows(lines, at, vocabulary) > 0;
}

namespace {

// A line without tabs within a table stands across it: a comment to the row above, or what the rows below hang on.
// `from` is the line after a row. Gives back the line after those that belong, `from` itself if none does.
std::size_t lines_across(Lines lines, std::size_t from, std::size_t columns, const Vocabulary& vocabulary) {
  std::size_t end = from;
  bool comment = false;
  for (std::size_t at = from; at < lines.size() && at < from + lines_across_most; ++at) {
    const TextLine& line = lines[at];
    if (line.blanks_before > 0 || line.page_starts || line.alone) break;
    if (has_tabs(line)) return line.cells.size() == columns ? at : end;
    const auto label = vocabulary.prefix("comment_label", line.text);
    if (label && std::string_view(line.text).substr(label->end).starts_with(':')) {
      comment = true;
      end = at + 1; // stands for itself, also below the last row
    } else if (!comment && (line.width > heading_length || !starts_capital(line.text))) {
      break;
    } else if (comment && !starts_capital(line.text)) {
      end = at + 1;
    }
  }
  return end;
}

} // namespace

TabTables read_tab_tables(Lines lines, std::size_t begin, const Joiner& joiner, const Vocabulary& vocabulary) {
  TabTables found;
  const bool headed = begins_with_header(lines, begin, vocabulary);
  const std::size_t columns = lines[begin].cells.size();
  std::size_t end = begin;
  while (end < lines.size() && (end == begin || lines[end].blanks_before == 0)) {
    if (has_tabs(lines[end])) {
      ++end;
      continue;
    }
    const std::size_t across = headed && columns > 2 ? lines_across(lines, end, columns, vocabulary) : end;
    if (across == end) break;
    end = across;
  }
  std::vector<Row> rows;
  std::size_t header = 0;
  const auto finish = [&] {
    if (!rows.empty()) found.tables.push_back(make_table(rows, header, joiner));
    rows.clear();
  };
  std::size_t at = begin;
  while (at < end) {
    const std::size_t next_header = stands_across(lines[at]) ? 0 : header_rows(lines.first(end), at, vocabulary);
    if (rows.empty() || next_header > 0) {
      const auto again = lines.subspan(at, next_header);
      if (!rows.empty() && next_header > 0 && next_header == header &&
          same_cells(again, std::span(rows).first(header))) {
        for (const Row& row : again) found.repeated.push_back({0, "running_head", row.text});
        at += next_header;
      } else {
        finish();
        header = next_header;
        for (std::size_t k = 0; k < std::max<std::size_t>(1, next_header); ++k) rows.push_back(lines[at + k]);
        at += std::max<std::size_t>(1, next_header);
      }
    } else {
      rows.push_back(lines[at++]);
    }
    // The same header after blank lines: the table goes on over a page.
    if (at == end && end < lines.size() && header > 0 && lines.size() - end >= header && has_tabs(lines[end]) &&
        same_cells(lines.subspan(end, header), std::span(rows).first(header))) {
      const std::size_t more = end;
      for (++end; end < lines.size() && has_tabs(lines[end]) && lines[end].blanks_before == 0; ++end) {
      }
      at = more;
    }
  }
  finish();
  found.end = end;
  return found;
}

} // namespace arshjul::ingest::plaintext
