// Idea: read the table with rough costs, learn from that reading how wide each column wraps, which columns hold
// sentences and which may be empty, and read again, until the reading stays the same (hard expectation maximization).
#include "ingest/plaintext/flattened_tables.hpp"

#include "ingest/plaintext/flattened_path.hpp"
#include "ingest/plaintext/headings.hpp"
#include "ingest/plaintext/options.hpp"
#include "ingest/plaintext/paragraphs.hpp"
#include "ingest/plaintext/stacked_tables.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <map>

namespace arshjul::ingest::plaintext {
namespace {

// The units of one cell, by row and column.
using Grid = std::map<std::pair<int, int>, std::vector<std::size_t>>;

Grid to_grid(const Path& path, int& rows) {
  Grid grid;
  int row = -1;
  for (std::size_t at = 0; at < path.steps.size(); ++at) {
    if (path.steps[at].new_row) ++row;
    grid[{row, path.steps[at].column}].push_back(at);
  }
  rows = row + 1;
  return grid;
}

// The width that nearly all lines of a column keep to: one odd line must not widen it, where there are enough of them.
void learn_width(ColumnShape& shape, std::vector<int> widths) {
  shape.width = 0;
  if (widths.size() < telling_lines) return;
  std::sort(widths.begin(), widths.end());
  const double share = widths.size() < many_lines ? 1 : usual_width_share;
  shape.width = widths[static_cast<std::size_t>(share * static_cast<double>(widths.size() - 1))];
  shape.slack = width_slack + slack_of_few / static_cast<double>(widths.size());
}

// Only areas are printed once for several rows; other columns are empty by exception.
constexpr double usually_filled = 0.96, often_filled = 0.7, closed_filled = 0.95;
constexpr double rows_of_prior = 10; // rows that it takes to believe that a column is often empty

ColumnShape learn(const std::vector<Unit>& units, const Grid& grid, int column, int rows, const ColumnShape& before) {
  ColumnShape shape = before;
  std::vector<int> widths;
  std::map<std::string, int> texts;
  int cells = 0, sentences = 0;
  shape.openers.clear();
  for (const auto& [place, own] : grid) {
    if (place.second != column) continue;
    ++shape.openers[units[own.front()].opener];
    ++cells;
    if (units[own.back()].ends_sentence) ++sentences;
    std::string text;
    for (std::size_t at : own) {
      // The last line of a cell tells nothing about where its lines wrap, nor do parts of lines.
      if (at != own.back() && !units[at].same_line) widths.push_back(units[at].width);
      text += (text.empty() ? "" : " ") + units[at].folded;
    }
    ++texts[text];
  }
  learn_width(shape, std::move(widths));
  std::erase_if(shape.openers, [](const auto& opener) { return opener.second < 2; });
  shape.sentences = (sentences + 1.0) / (cells + 2.0);
  if (!shape.merges && shape.filled != closed_filled)
    shape.filled = (cells + usually_filled * rows_of_prior) / (rows + rows_of_prior);
  if (shape.merges) shape.filled = std::min(often_filled, (cells + 0.7) / (rows + 1.0));
  shape.values.clear();
  if (shape.terse)
    for (const auto& [text, count] : texts)
      if (count > 1) shape.values.insert(text);
  return shape;
}

// Where a sub-label belongs: into the first of these columns that the table has.
std::vector<std::string_view> homes_of(std::string_view label) {
  if (label == "description") return {"description", "risk", "title"};
  if (label == "consequence_description") return {"consequence_description", "description", "risk", "title"};
  if (label == "measures") return {"measures", "planned_response", "control", "text", "comment"};
  if (label == "follow_up") return {"follow_up", "measures", "control", "comment", "text"};
  return {"comment", "follow_up", "measures", "control"};
}

std::vector<ColumnShape> first_guess(const std::vector<Column>& columns) {
  std::vector<ColumnShape> shapes(columns.size());
  for (std::string_view label : {"description", "consequence_description", "measures", "follow_up", "comment"})
    for (bool placed = false; std::string_view code : homes_of(label))
      for (std::size_t i = 0; i < columns.size() && !placed; ++i)
        if (columns[i].is(code)) placed = shapes[i].labels.emplace(label).second;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const Column& column = columns[i];
    const bool describes = shapes[i].labels.contains("description") && column.is("risk");
    shapes[i].filled = column.closed.empty() ? usually_filled : closed_filled;
    shapes[i].terse =
        (column.is("area") || column.is("process") || column.is("number") || column.is("title")) && !describes;
    shapes[i].titled = describes;
    if (shapes[i].terse) shapes[i].sentences = 0.1;
    shapes[i].merges = i == 0 && shapes[i].terse && (column.is("area") || column.is("process"));
    if (shapes[i].merges) shapes[i].filled = 0.5;
  }
  return shapes;
}

// Columns of which no value is seen are free text after all.
void open_unused(std::vector<Column>& columns, const std::vector<Unit>& units) {
  for (Column& column : columns) {
    const bool used = std::any_of(units.begin(), units.end(), [&](const Unit& unit) {
      return !unit.closed.empty() && unit.closed == column.closed;
    });
    if (!used) column.closed.clear();
  }
}

struct Reading {
  Path path;
  std::vector<ColumnShape> shapes;
};

Reading read_best(const std::vector<Unit>& units, const std::vector<Column>& columns) {
  Reading reading;
  reading.shapes = first_guess(columns);
  const int turns = units.size() > units_of_long_table ? turns_of_long_table : reading_turns;
  for (int turn = 0; turn < turns; ++turn) {
    Path path = find_path(units, columns, reading.shapes);
    const bool settled = turn > 0 && path.steps == reading.path.steps;
    reading.path = std::move(path);
    int rows = 0;
    const Grid grid = to_grid(reading.path, rows);
    for (std::size_t i = 0; i < columns.size(); ++i)
      reading.shapes[i] = learn(units, grid, static_cast<int>(i), rows, reading.shapes[i]);
    if (settled) break;
  }
  return reading;
}

std::string text_of(const std::vector<Unit>& units, const std::vector<std::size_t>& own, const Path& path, int width,
                    const Joiner& joiner) {
  std::vector<TextLine> lines;
  std::size_t before = 0;
  for (std::size_t at : own) {
    const bool seam = !lines.empty() && (at != before + 1 || path.steps[at].goes_on || units[at].after_break);
    for (const TextLine& line : units[at].lines) {
      lines.push_back(line);
      lines.back().alone = !units[at].label.empty();
      if (seam) lines.back().blanks_before = 0;
      if (units[at].same_line && lines.size() > 1) { // the printed line was cut for nothing
        lines[lines.size() - 2].text += " " + line.text;
        lines[lines.size() - 2].width += 1 + line.width;
        lines.pop_back();
      }
    }
    before = at;
  }
  return to_cell_text(lines, joiner, width);
}

model::Provenance provenance_of(const std::vector<Unit>& units, const std::vector<std::size_t>& own) {
  model::Provenance provenance;
  for (std::size_t at : own)
    for (const TextLine& line : units[at].lines) model::merge(provenance, place_of(line));
  return provenance;
}

// An area that is printed once for several rows reaches down to the next one.
void reach_down(Table& table, const Grid& grid, int rows) {
  for (Cell& cell : table.cells) {
    if (cell.column != 0 || cell.row < table.header_rows) continue;
    int end = cell.row - table.header_rows + 1;
    while (end < rows && !grid.contains({end, 0})) ++end;
    cell.row_span = end - (cell.row - table.header_rows);
  }
}

Table to_table(const std::vector<Unit>& units, const std::vector<Column>& columns, const Reading& reading,
               const Joiner& joiner, Lines header) {
  Table table;
  table.evidence = "flattened";
  table.columns = static_cast<int>(columns.size());
  table.header_rows = 1;
  for (int column = 0; column < table.columns; ++column) {
    Cell cell;
    cell.column = column;
    cell.text = columns[static_cast<std::size_t>(column)].name;
    cell.provenance = place_of(header);
    table.cells.push_back(std::move(cell));
  }
  int rows = 0;
  const Grid grid = to_grid(reading.path, rows);
  for (const auto& [place, own] : grid) {
    Cell cell;
    cell.row = place.first + 1;
    cell.column = place.second;
    const auto column = static_cast<std::size_t>(place.second);
    cell.text = text_of(units, own, reading.path, std::max(1, reading.shapes[column].width), joiner);
    cell.provenance = provenance_of(units, own);
    table.cells.push_back(std::move(cell));
  }
  table.rows = rows + 1;
  if (columns.front().is("area")) reach_down(table, grid, rows);
  for (const Cell& cell : table.cells) model::merge(table.provenance, cell.provenance);
  return table;
}

// The line at which a table that begins at `begin` has ended.
std::size_t table_end(Lines lines, std::size_t begin, const FlatHeader& header, const Vocabulary& vocabulary,
                      const std::vector<std::string>& announced) {
  for (std::size_t at = begin; at < lines.size(); ++at) {
    const TextLine& line = lines[at];
    if (line.cells.size() > 1) return at;
    if (const std::size_t again = header.repeats(lines, at)) {
      at += again - 1;
      continue;
    }
    if (find_flat_header(lines, at, vocabulary)) return at;
    const bool apart = line.page_starts || line.blanks_before > 0;
    const bool known = is_known_heading(line.text, vocabulary, announced);
    const bool kind = vocabulary.prefix("goal_kind", line.text).has_value();
    const bool sub_label = vocabulary.code_of("cell_label", line.text).has_value();
    if (apart && known && !kind && !sub_label) return at;
    if (line.blanks_before >= blanks_after_table && has_heading_shape(line.text) && !sub_label)
      for (std::size_t next = at + 1; next < lines.size() && next < at + lines_to_next_header; ++next)
        if (find_flat_header(lines, next, vocabulary) && header.repeats(lines, next) == 0) return at;
  }
  return lines.size();
}

// The lines of a stack have the same space between them; a larger one ends it.
std::size_t end_of_stack(Lines lines, const FlatHeader& header, std::size_t end) {
  const int space = lines[header.end].blanks_before;
  for (std::size_t at = header.end; at < end; ++at)
    if (lines[at].blanks_before > space || lines[at].cells.size() > 1) return at;
  return end;
}

// A stack whose lines don't count out may have wrapped cells; only known values among them show that it is a table.
bool may_be_wrapped(Lines lines, const FlatHeader& header, std::size_t end, const Vocabulary& vocabulary) {
  std::size_t values = 0;
  for (std::size_t at = header.end; at < end; ++at)
    values += std::any_of(header.columns.begin(), header.columns.end(), [&](const Column& column) {
      return !column.closed.empty() && vocabulary.code_of(column.closed, lines[at].text);
    });
  return values >= stacked_values && lines[header.end].blanks_before == 0;
}

// Doubts a unit: how far the reading is from one in which everything fits.
double confidence_of(const Path& path, std::size_t units) {
  const double doubt = std::max(0.0, path.cost) / static_cast<double>(std::max<std::size_t>(1, units));
  return std::clamp(flat_confidence - doubt_weight * doubt, 0.1, flat_confidence);
}

} // namespace

std::optional<FlatTable> read_flat_table(Lines lines, std::size_t at, const Joiner& joiner,
                                         const Vocabulary& vocabulary, const std::vector<std::string>& announced) {
  auto header = find_flat_header(lines, at, vocabulary);
  const bool stacked = !header;
  if (stacked) header = find_stacked_header(lines, at, vocabulary);
  if (!header) return std::nullopt;
  FlatTable found;
  found.end = table_end(lines, header->end, *header, vocabulary, announced);
  if (stacked) {
    const std::size_t limit = end_of_stack(lines, *header, found.end);
    if (auto read = read_stacked_table(lines, at, *header, limit, joiner, vocabulary)) return read;
    if (!may_be_wrapped(lines, *header, limit, vocabulary)) return std::nullopt;
    found.end = limit;
  }
  UnitList list = to_units(lines.subspan(header->end, found.end - header->end), *header, vocabulary);
  if (list.units.empty()) return std::nullopt;
  open_unused(header->columns, list.units);
  const Reading reading = read_best(list.units, header->columns);
  found.table = to_table(list.units, header->columns, reading, joiner, lines.subspan(at, header->end - at));
  found.table.confidence = confidence_of(reading.path, list.units.size());
  for (const TextLine& line : list.headers) found.repeated.push_back({0, "running_head", line.text});
  return found;
}

} // namespace arshjul::ingest::plaintext
