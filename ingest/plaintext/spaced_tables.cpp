// Idea: the header's first line says where the columns begin. Below it each run of words belongs to the column that it
// stands in. Whether a line goes on the row above is asked of its wrapping: a word that would still have fitted on the
// line above, or that has nothing above it, begins a cell, and with it a row.
#include "ingest/plaintext/spaced_tables.hpp"

#include "ingest/plaintext/flattened_header.hpp"
#include "ingest/plaintext/options.hpp"
#include "ingest/plaintext/paragraphs.hpp"
#include "ingest/plaintext/tab_tables.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest::plaintext {
namespace {

// A line's words by column.
using Parts = std::vector<std::string>;

struct Row {
  std::vector<std::vector<TextLine>> cells; // the lines of each column's cell
  std::vector<TextLine> across;             // instead: lines that stand across the columns
  bool comment = false;
};

class Reader {
public:
  Reader(Lines all, std::size_t at, const Vocabulary& words) : lines(all), begin(at), vocabulary(words) {
    for (const Segment& segment : lines[at].segments) starts.push_back(segment.start);
  }

  bool read_header() {
    rows.push_back(new_row(begin));
    for (end = begin + 1; end < lines.size() && goes_on(end); ++end) add(rows.back(), end);
    std::size_t known = 0;
    for (const auto& cell : rows.front().cells) known += is_column_name(without_year(joined(cell)), vocabulary);
    return known >= header_share * static_cast<double>(starts.size());
  }

  void read_rows() {
    for (; end < lines.size() && !ends_table(end); ++end) {
      if (stands_across(end))
        add_across(end);
      else if (!rows.back().across.empty() || !goes_on(end))
        rows.push_back(new_row(end));
      else
        add(rows.back(), end);
    }
    // What stands across below the last row belongs to whatever comes next, if it is no comment.
    while (rows.size() > 1 && !rows.back().across.empty() && !rows.back().comment) {
      end -= rows.back().across.size();
      rows.pop_back();
    }
  }

  int width(std::size_t column) const {
    return column + 1 < starts.size() ? starts[column + 1] - starts[column] - usual_gap : last_width();
  }

  std::vector<Row> rows;
  std::vector<int> starts; // where each column begins, in characters
  std::size_t end = 0;     // the line after the table

private:
  static constexpr int usual_gap = 2; // blanks between two columns
  static constexpr int slack = 1;     // characters that a cell may begin before its column

  std::vector<Segment> segments_at(std::size_t at) const {
    const TextLine& line = lines[at];
    return line.segments.empty() ? std::vector<Segment>{{line.indent, line.text}} : line.segments;
  }

  std::size_t column_of(int start) const {
    const auto next = std::upper_bound(starts.begin(), starts.end(), start + slack);
    return next == starts.begin() ? 0 : static_cast<std::size_t>(next - starts.begin() - 1);
  }

  Parts parts_at(std::size_t at) const {
    Parts parts(starts.size());
    for (const Segment& segment : segments_at(at)) {
      std::string& part = parts[column_of(segment.start)];
      part += (part.empty() ? "" : " ") + segment.text;
    }
    return parts;
  }

  int last_width() const {
    int widest = 0;
    for (const TextLine& line : lines.subspan(begin, std::max(end, begin + 1) - begin))
      for (const Segment& segment : line.segments)
        if (segment.start + slack >= starts.back()) widest = std::max(widest, width_of(segment.text));
    return widest;
  }

  // One run of words that is wider than the column it begins in.
  bool stands_across(std::size_t at) const {
    if (!lines[at].segments.empty() || column_of(lines[at].indent) != 0) return false;
    const bool under_comment = rows.back().comment;
    return lines[at].width > width(0) || under_comment || is_comment_label(at) || !fits_below(at, 0);
  }

  bool is_comment_label(std::size_t at) const {
    const auto hit = vocabulary.prefix("comment_label", lines[at].text);
    return hit && (hit->end == lines[at].text.size() || lines[at].text[hit->end] == ':');
  }

  // The text in the column may be the next line of the cell above.
  bool fits_below(std::size_t at, std::size_t column) const {
    if (lines[at].blanks_before > 0) return false;
    const std::string here = parts_at(at)[column];
    const auto& cell = rows.back().cells[column];
    if (here.empty()) return true;
    if (cell.empty() || cell.back().number + 1 != lines[at].number) return false;
    const std::string& above = cell.back().text;
    if (starts_small(here)) return true; // a cell hardly begins so
    return width_of(above) + 1 + width_of(first_word(here)) > width(column);
  }

  bool goes_on(std::size_t at) const {
    if (stands_across(at)) return false;
    const Parts parts = parts_at(at);
    std::size_t filled = 0, capitals = 0;
    for (std::size_t column = 0; column < parts.size(); ++column) {
      if (!fits_below(at, column)) return false;
      filled += !parts[column].empty();
      capitals += !parts[column].empty() && !starts_small(parts[column]);
    }
    // Three cells that all begin anew are no accident of wrapping.
    return capitals < filled || filled < std::max<std::size_t>(3, parts.size() / 2);
  }

  bool ends_table(std::size_t at) const {
    if (lines[at].cells.size() > 1 || lines[at].page_starts || lines[at].alone) return true;
    if (lines[at].blanks_before == 0) return false;
    return lines[at].blanks_before > 1 || lines[at].segments.empty();
  }

  Row new_row(std::size_t at) const {
    Row row;
    row.cells.resize(starts.size());
    add(row, at);
    return row;
  }

  void add(Row& row, std::size_t at) const {
    const Parts parts = parts_at(at);
    for (std::size_t column = 0; column < parts.size(); ++column) {
      if (parts[column].empty()) continue;
      TextLine line = lines[at];
      line.text = parts[column];
      line.width = width_of(line.text);
      line.blanks_before = 0;
      row.cells[column].push_back(std::move(line));
    }
  }

  void add_across(std::size_t at) {
    Row* above = rows.back().across.empty() ? nullptr : &rows.back();
    const bool label = is_comment_label(at);
    const bool done = above && above->comment && ends_sentence(above->across.back().text) && above->across.size() > 1 &&
                      starts_capital(lines[at].text);
    if (!above || label || done || !above->comment) {
      rows.emplace_back();
      rows.back().cells.resize(starts.size());
      rows.back().comment = label;
    }
    rows.back().across.push_back(lines[at]);
  }

  std::string joined(const std::vector<TextLine>& cell) const {
    std::string text;
    for (const TextLine& line : cell) text += (text.empty() ? "" : " ") + line.text;
    return text;
  }

  Lines lines;
  std::size_t begin;
  const Vocabulary& vocabulary;
};

void put(Table& table, int column, int span, const std::vector<TextLine>& lines, int width, const Joiner& joiner) {
  if (lines.empty()) return;
  Cell cell;
  cell.row = table.rows;
  cell.column = column;
  cell.column_span = span;
  cell.text = span > 1 ? join_lines(lines, joiner) : to_cell_text(lines, joiner, width);
  for (const TextLine& line : lines) model::merge(cell.provenance, place_of(line));
  model::merge(table.provenance, cell.provenance);
  table.cells.push_back(std::move(cell));
}

} // namespace

std::optional<FlatTable> read_spaced_table(Lines lines, std::size_t at, const Joiner& joiner,
                                           const Vocabulary& vocabulary) {
  if (lines[at].segments.size() < flat_columns || lines[at].segments.size() > most_columns) return std::nullopt;
  Reader reader(lines, at, vocabulary);
  if (!reader.read_header()) return std::nullopt;
  reader.read_rows();
  if (reader.rows.size() < 2) return std::nullopt;
  FlatTable found;
  Table& table = found.table;
  table.evidence = "aligned";
  table.confidence = spaced_confidence;
  table.columns = static_cast<int>(reader.starts.size());
  table.header_rows = 1;
  for (const Row& row : reader.rows) {
    put(table, 0, table.columns, row.across, 0, joiner);
    for (std::size_t column = 0; column < row.cells.size(); ++column)
      put(table, static_cast<int>(column), 1, row.cells[column], std::max(1, reader.width(column)), joiner);
    ++table.rows;
  }
  found.end = reader.end;
  return found;
}

} // namespace arshjul::ingest::plaintext
