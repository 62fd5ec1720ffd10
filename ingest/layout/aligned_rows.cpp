#include "ingest/layout/aligned_rows.hpp"

#include "ingest/layout/header_storeys.hpp"
#include "ingest/layout/marks.hpp"
#include "ingest/layout/options.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest::layout {
namespace {

// All lines at one pitch: rows of a line each, for the distance would show where rows of several lines end.
bool has_uniform_pitch(const Run& run) {
  double least = ruled_row_distance, most = 0;
  for (std::size_t i = 1; i < run.size(); ++i) {
    const Line& line = run[i].segments.front();
    const double pitch = (line.baseline - run[i - 1].segments.front().baseline) / line.size;
    least = std::min(least, pitch);
    most = std::max(most, pitch);
  }
  return most - least < same_pitch;
}

// A line starts a row if a rule stands above it, if its first column has text, or if most columns have; a line whose
// only text is the small continuation of a first cell doesn't.
bool starts_row(const PageDraft& draft, const CutRow* before, const CutRow& row, const Columns& columns, bool uniform) {
  if (!before || rule_between(draft, *before, row)) return true;
  std::vector<bool> filled(columns.count(), false);
  for (const Line& segment : row.segments) {
    const Reach reach = reach_of(columns, segment.box);
    for (int c = reach.first; c <= reach.last; ++c) filled[static_cast<std::size_t>(c)] = true;
  }
  const auto count = static_cast<std::size_t>(std::count(filled.begin(), filled.end(), true));
  const Line& first = row.segments.front();
  const double pitch = (first.baseline - before->segments.front().baseline) / first.size;
  if (count * 2 > filled.size()) return pitch > 1 || filled[0];
  if (!filled[0]) return false;
  if (count > 1) return true;
  if (text::is_lower(text::first_letter(first.text)) || ends_with_hyphen(before->segments.front().text)) return false;
  return uniform || pitch > usual_pitch * pitch_of_soft_break;
}

bool stands_apart(const PageDraft& draft, const CutRow* before, const CutRow& row, double within) {
  if (!before) return true;
  const Line &above = before->segments.front(), &line = row.segments.front();
  return line.baseline - above.baseline > within * pitch_of_soft_break * line.size || rule_between(draft, *before, row);
}

// The distances, in em, of lines that follow each other in one column.
double tightest_in_column(const Run& run, const Columns& columns) {
  double least = ruled_row_distance;
  std::vector<double> last(columns.count(), 0);
  for (const CutRow& row : run)
    for (const Line& segment : row.segments) {
      const auto column = static_cast<std::size_t>(reach_of(columns, segment.box).first);
      if (last[column] > 0) least = std::min(least, (segment.baseline - last[column]) / segment.size);
      last[column] = segment.baseline;
    }
  return least;
}

// The tightest distance of lines, in em, if it is that of lines within cells: some line at this distance has text in
// few columns only, and rows stand further apart. 0 where nothing tells.
double pitch_within_cells(const Run& run, const Columns& columns) {
  const double least = tightest_in_column(run, columns);
  std::size_t wide = 0, partial = 0;
  for (std::size_t i = 1; i < run.size(); ++i) {
    const Line& line = run[i].segments.front();
    if ((line.baseline - run[i - 1].segments.front().baseline) / line.size > least * pitch_of_soft_break)
      ++wide;
    else if (run[i].segments.size() * 2 <= columns.count())
      ++partial;
  }
  return wide >= least_rows - 1 && partial > 0 ? least : 0;
}

// Rules over the whole width between most rows, and lines between two of them that go on with the one above: a row is
// what stands between two rules, however many lines it has.
bool rules_part_rows(const PageDraft& draft, const Run& run, const Columns& columns) {
  std::size_t bands = 1, further = 0, full = 0;
  for (std::size_t i = 1; i < run.size(); ++i) {
    if (rule_between(draft, run[i - 1], run[i])) {
      ++bands;
      continue;
    }
    ++further;
    if (run[i].segments.size() == columns.count()) ++full;
  }
  return bands >= rules_of_rows && 2 * full <= further;
}

bool is_bold_line(const CutRow& row) {
  return std::all_of(row.segments.begin(), row.segments.end(), [](const Line& segment) { return segment.bold; });
}

// Whether a line goes on with the header above it: set in bold as close as lines of one text, closer than the body, and
// with texts only under texts, or in lower case.
bool wraps_header(const Run& run, std::size_t i, const Columns& columns) {
  const auto distance = [&](std::size_t at) {
    const Line& line = run[at].segments.front();
    return (line.baseline - run[at - 1].segments.front().baseline) / line.size;
  };
  const auto is_bold_until = [&](std::size_t end) {
    return std::all_of(run.begin(), run.begin() + static_cast<std::ptrdiff_t>(end) + 1, is_bold_line);
  };
  if (i + 1 >= run.size() || distance(i) > usual_pitch * pitch_of_soft_break || !is_bold_until(i)) return false;
  if (!is_bold_line(run[i + 1]) && distance(i + 1) < distance(i) * pitch_of_soft_break) return false;
  const auto has_text_above = [&](const Line& segment) {
    const Reach reach = reach_of(columns, segment.box);
    return std::any_of(run[i - 1].segments.begin(), run[i - 1].segments.end(), [&](const Line& above) {
      const Reach other = reach_of(columns, above.box);
      return other.first == reach.first && other.last == reach.last;
    });
  };
  const std::vector<Line>& segments = run[i].segments;
  return std::all_of(segments.begin(), segments.end(), [&](const Line& segment) {
    return has_text_above(segment) || text::is_lower(text::first_letter(segment.text));
  });
}

// The cells of one row: a text that leaves no gutter free makes one cell of the columns that it covers.
std::vector<DraftCell> cells_of(const std::vector<CutRow>& lines, const Columns& columns) {
  std::vector<bool> joined(columns.count(), false); // with the column to the left
  for (const CutRow& line : lines)
    for (const Line& segment : line.segments) {
      const Reach reach = reach_of(columns, segment.box);
      for (int c = reach.first + 1; c <= reach.last; ++c) joined[static_cast<std::size_t>(c)] = true;
    }
  std::vector<DraftCell> cells;
  for (std::size_t c = 0; c < columns.count(); ++c) {
    if (joined[c]) {
      ++cells.back().column_span;
      cells.back().box.x1 = columns.edges[c + 1];
      continue;
    }
    DraftCell cell;
    cell.column = static_cast<int>(c);
    cell.box = {columns.edges[c], lines.front().segments.front().box.y0, columns.edges[c + 1],
                lines.back().segments.front().box.y1};
    cells.push_back(std::move(cell));
  }
  return cells;
}

void add_cells(DraftTable& table, const PageDraft& draft, const std::vector<CutRow>& lines, const Columns& columns) {
  std::vector<DraftCell> cells = cells_of(lines, columns);
  for (const CutRow& line : lines)
    for (const Line& segment : line.segments) {
      const int column = reach_of(columns, segment.box).first;
      const auto cell =
          std::find_if(cells.begin(), cells.end(), [&](const DraftCell& c) { return c.covers(0, column); });
      cell->lines.push_back(segment);
    }
  for (DraftCell& cell : cells) {
    cell.row = table.rows;
    cell.provenance = {{draft.number(), cell.box, 0, 0, {}}};
    table.cells.push_back(std::move(cell));
  }
  ++table.rows;
}

} // namespace

std::vector<Run> rows_of(const PageDraft& draft, const Run& run, const Columns& columns) {
  const bool ruled = rules_part_rows(draft, run, columns), uniform = has_uniform_pitch(run);
  const double within = pitch_within_cells(run, columns);
  const auto starts = [&](std::size_t i) {
    if (i == 0) return true;
    if (wraps_header(run, i, columns)) return false;
    if (ruled) return rule_between(draft, run[i - 1], run[i]);
    return within > 0 ? stands_apart(draft, &run[i - 1], run[i], within)
                      : starts_row(draft, &run[i - 1], run[i], columns, uniform);
  };
  std::vector<Run> rows;
  for (std::size_t i = 0; i < run.size(); ++i) {
    if (starts(i)) rows.emplace_back();
    rows.back().push_back(run[i]);
  }
  return rows;
}

DraftTable make_aligned_table(const PageDraft& draft, const std::vector<Run>& rows, const Columns& columns,
                              double confidence) {
  DraftTable table;
  table.first_page = table.last_page = draft.number();
  table.xs = columns.edges;
  table.evidence = "aligned";
  table.confidence = confidence;
  table.box = {table.xs.front(), rows.front().front().segments.front().box.y0, table.xs.back(),
               rows.back().back().segments.back().box.y1};
  table.provenance = {{draft.number(), table.box, 0, 0, {}}};
  for (const Run& row : rows) add_cells(table, draft, row, columns);
  add_fills_and_marks(table, *draft.page, draft.rulings, draft.em);
  table.header_rows = count_header_rows(table);
  join_header_storeys(table);
  return table;
}

} // namespace arshjul::ingest::layout
