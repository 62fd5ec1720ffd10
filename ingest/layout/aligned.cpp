// The page's rows are cut at wide gaps. Rows that follow each other closely and mostly have several segments make a
// run; the gutters that all its rows leave free part its columns. A run is a table if it is no prose in columns, no
// list, no letterhead.
#include "ingest/layout/aligned.hpp"

#include "ingest/layout/gutters.hpp"
#include "ingest/layout/list_marker.hpp"
#include "ingest/layout/marks.hpp"
#include "ingest/layout/options.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <cmath>

namespace arshjul::ingest::layout {
namespace {

using Run = std::vector<CutRow>;

CutRow cut(const PageDraft& draft, std::size_t row) {
  CutRow out{row, split_line(*draft.page, draft.rows[row].line, segment_gap)};
  // What belongs together as a label and its text was seen before; only wider gaps count there.
  if (draft.rows[row].pieces.size() == 1 && list_marker(draft.rows[row].line.text))
    out.segments = draft.rows[row].pieces;
  return out;
}

bool rule_between(const PageDraft& draft, const Line& above, const Line& below) {
  const auto& rules = draft.rulings.horizontal;
  auto rule =
      std::lower_bound(rules.begin(), rules.end(), above.baseline, [](const Rule& r, double y) { return r.at < y; });
  for (; rule != rules.end() && rule->at < below.baseline; ++rule)
    if (rule->begin < std::min(above.box.x1, below.box.x1) && rule->end > std::max(above.box.x0, below.box.x0))
      return true;
  return false;
}

bool table_between(const PageDraft& draft, const Line& above, const Line& below) {
  return std::any_of(draft.tables.begin(), draft.tables.end(), [&](const DraftTable& table) {
    return !table.frame() && table.box.y0 > above.baseline - above.size && table.box.y0 < below.baseline;
  });
}

bool near(const PageDraft& draft, const Line& above, const Line& below) {
  if (table_between(draft, above, below)) return false;
  const double distance = rule_between(draft, above, below) ? ruled_row_distance : row_distance;
  return below.baseline - above.baseline <= distance * std::max(above.size, below.size);
}

double run_right(const Run& run) {
  double right = 0;
  for (const CutRow& row : run) right = std::max(right, row.segments.back().box.x1);
  return right;
}

// A row that only has text in the first column, set at the table's own pitch.
bool fits_first_column(const Run& run, const Line& line, double second_left) {
  if (run.size() < 2) return false;
  const Line &last = run.back().segments.front(), &before = run[run.size() - 2].segments.front();
  const double em = line.size, pitch = last.baseline - before.baseline;
  return std::abs(line.box.x0 - run.front().segments.front().box.x0) < indent * em &&
         line.box.x1 < second_left - gutter * em && std::abs(line.baseline - last.baseline - pitch) < same_pitch * em;
}

// A lone line that stands to the right of the first column, right under the line above it: a cell goes on.
bool goes_on_in_column(const Run& run, const Line& line, double second_left) {
  const Line& last = run.back().segments.front();
  return line.box.x0 > second_left - indent * line.size && line.box.x1 < run_right(run) + indent * line.size &&
         line.baseline - last.baseline <= usual_pitch * pitch_of_break * line.size;
}

// Runs of near rows that begin and end with several segments and have few rows of one segment in between.
std::vector<Run> find_runs(const PageDraft& draft) {
  std::vector<Run> runs;
  Run run;
  std::size_t single = 0; // rows of one segment since the last of several, those in the first column aside
  double second_left = 0; // where the second segments begin
  const auto close = [&] {
    run.resize(run.size() - std::min(run.size(), single));
    if (run.size() >= static_cast<std::size_t>(least_rows)) runs.push_back(run);
    run.clear();
    single = 0;
  };
  for (std::size_t r = 0; r < draft.rows.size(); ++r) {
    CutRow next = cut(draft, r);
    if (!run.empty() && !near(draft, draft.rows[r - 1].line, draft.rows[r].line)) close();
    const bool several = next.segments.size() > 1;
    if (run.empty() && !several) continue;
    if (several) second_left = run.empty() ? next.segments[1].box.x0 : std::min(second_left, next.segments[1].box.x0);
    const bool first_column = !several && single == 0 && fits_first_column(run, next.segments.front(), second_left);
    const bool goes_on = !several && !run.empty() && goes_on_in_column(run, next.segments.front(), second_left);
    if (several || first_column)
      single = 0;
    else if (!goes_on)
      ++single;
    run.push_back(std::move(next));
    if (single > most_single_rows) close();
  }
  close();
  return runs;
}

int column_of(const std::vector<double>& edges, const Box& box) {
  const auto next = std::upper_bound(edges.begin(), edges.end(), (box.x0 + box.x1) / 2);
  const auto at = static_cast<int>(next - edges.begin()) - 1;
  return std::clamp(at, 0, static_cast<int>(edges.size()) - 2);
}

std::vector<double> edges_of(const Run& run, const std::vector<Interval>& gutters, double em) {
  double left = run.front().segments.front().box.x0, right = 0;
  for (const CutRow& row : run) {
    left = std::min(left, row.segments.front().box.x0);
    right = std::max(right, row.segments.back().box.x1);
  }
  std::vector<double> edges{left - collinear * em};
  for (const Interval& gutter : gutters) edges.push_back((gutter.begin + gutter.end) / 2);
  edges.push_back(right + collinear * em);
  return edges;
}

// What speaks for and against a table.
struct Looks {
  double filled = 0;  // places with text by all places
  double prose = 0;   // full lines of several words by all segments
  double numbers = 0; // segments that are mostly digits
  double labels = 0;  // first segments that end with a colon
  double across = 0;  // rows whose text crosses a gutter
};

bool is_number(std::string_view text) {
  std::size_t digits = 0, letters = 0;
  for (char32_t c : text::code_points(text)) {
    if (text::is_digit(c)) ++digits;
    if (text::is_letter(c)) ++letters;
  }
  return digits > letters;
}

Looks look_at(const Run& run, const std::vector<double>& edges) {
  Looks looks;
  double segments = 0;
  for (const CutRow& row : run) {
    if (row.segments.front().text.ends_with(":")) looks.labels += 1;
    for (const Line& segment : row.segments) {
      const auto column = static_cast<std::size_t>(column_of(edges, segment.box));
      const double width = edges[column + 1] - edges[column];
      const auto blanks = std::count(segment.text.begin(), segment.text.end(), ' ');
      segments += 1;
      looks.filled += 1;
      if (blanks >= words_of_prose - 1 && segment.box.width() > full_line * width) looks.prose += 1;
      if (is_number(segment.text)) looks.numbers += 1;
      if (segment.box.x1 > edges[column + 1] || segment.box.x0 < edges[column]) looks.across += 1;
    }
  }
  const auto rows = static_cast<double>(run.size());
  looks.filled /= rows * static_cast<double>(edges.size() - 1);
  looks.labels /= rows;
  looks.across /= rows;
  looks.prose /= segments;
  looks.numbers /= segments;
  return looks;
}

std::size_t rules_inside(const PageDraft& draft, const Run& run, const std::vector<double>& edges) {
  const double top = run.front().segments.front().box.y0 - draft.em,
               bottom = run.back().segments.back().box.y1 + draft.em;
  const double width = edges.back() - edges.front();
  std::size_t count = 0;
  for (const Rule& rule : draft.rulings.horizontal)
    if (rule.at > top && rule.at < bottom &&
        std::min(rule.end, edges.back()) - std::max(rule.begin, edges.front()) > covered * width)
      ++count;
  return count;
}

// A first line in bold that names most columns, over lines that aren't: nobody sets prose so.
bool has_bold_header(const Run& run, std::size_t columns) {
  const auto bold = [](const Line& segment) { return segment.bold; };
  const std::vector<Line>& first = run.front().segments;
  if (first.size() * 2 <= columns || !std::all_of(first.begin(), first.end(), bold)) return false;
  return std::any_of(run.begin(), run.end(), [&](const CutRow& row) {
    return row.segments.size() > 1 && std::none_of(row.segments.begin(), row.segments.end(), bold);
  });
}

// 0: no table.
double confidence(const PageDraft& draft, const Run& run, const std::vector<double>& edges) {
  const Looks looks = look_at(run, edges);
  const std::size_t columns = edges.size() - 1, rules = rules_inside(draft, run, edges);
  if (columns < 2 || looks.filled < least_filled || looks.across > rows_across) return 0;
  const bool headed = columns > 2 && has_bold_header(run, columns);
  if (looks.prose > most_prose && !headed && rules < rules_of_rows) return 0;
  if (rules >= 2) return ruled_confidence;
  if (looks.labels > most_labels) return 0;
  const bool letterhead =
      draft.number() == 1 && run.front().segments.front().box.y0 < letterhead_band * draft.page->height;
  if (letterhead && looks.numbers < many_numbers) return 0;
  if (looks.numbers >= many_numbers) return number_confidence;
  if (!headed && (columns == 2 || run.size() <= static_cast<std::size_t>(least_rows))) return 0;
  return plain_confidence;
}

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
bool starts_row(const PageDraft& draft, const CutRow* before, const CutRow& row, const std::vector<double>& edges,
                bool uniform) {
  if (!before || rule_between(draft, before->segments.front(), row.segments.front())) return true;
  std::vector<bool> filled(edges.size() - 1, false);
  for (const Line& segment : row.segments) filled[static_cast<std::size_t>(column_of(edges, segment.box))] = true;
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
  return line.baseline - above.baseline > within * pitch_of_soft_break * line.size || rule_between(draft, above, line);
}

// The tightest distance of lines, in em, if it is that of lines within cells: some line at this distance has text in
// few columns only, and rows stand further apart. 0 where nothing tells.
double pitch_within_cells(const Run& run, const std::vector<double>& edges) {
  const auto pitch = [&](std::size_t i) {
    const Line& line = run[i].segments.front();
    return (line.baseline - run[i - 1].segments.front().baseline) / line.size;
  };
  double least = ruled_row_distance;
  for (std::size_t i = 1; i < run.size(); ++i) least = std::min(least, pitch(i));
  std::size_t wide = 0, partial = 0;
  for (std::size_t i = 1; i < run.size(); ++i)
    if (pitch(i) > least * pitch_of_soft_break)
      ++wide;
    else if (run[i].segments.size() * 2 < edges.size())
      ++partial;
  return wide >= static_cast<std::size_t>(least_rows) - 1 && partial > 0 ? least : 0;
}

void add_cells(DraftTable& table, const PageDraft& draft, const std::vector<CutRow>& lines, int row) {
  std::vector<DraftCell> cells;
  for (int c = 0; c < table.columns(); ++c) {
    DraftCell cell;
    cell.row = row;
    cell.column = c;
    cell.box = {table.xs[static_cast<std::size_t>(c)], lines.front().segments.front().box.y0,
                table.xs[static_cast<std::size_t>(c) + 1], lines.back().segments.front().box.y1};
    cells.push_back(cell);
  }
  for (const CutRow& line : lines)
    for (const Line& segment : line.segments)
      cells[static_cast<std::size_t>(column_of(table.xs, segment.box))].lines.push_back(segment);
  for (DraftCell& cell : cells) {
    cell.provenance = {{draft.number(), cell.box, 0, 0, {}}};
    table.cells.push_back(std::move(cell));
  }
}

DraftTable make_table(const PageDraft& draft, const Run& run, const std::vector<double>& edges, double sure) {
  DraftTable table;
  table.first_page = table.last_page = draft.number();
  table.xs = edges;
  table.evidence = "aligned";
  table.confidence = sure;
  table.box = {edges.front(), run.front().segments.front().box.y0, edges.back(), run.back().segments.back().box.y1};
  table.provenance = {{draft.number(), table.box, 0, 0, {}}};
  const bool uniform = has_uniform_pitch(run);
  const double within = pitch_within_cells(run, edges);
  std::vector<CutRow> lines;
  const auto close_row = [&] {
    if (!lines.empty()) add_cells(table, draft, lines, table.rows++);
    lines.clear();
  };
  for (std::size_t i = 0; i < run.size(); ++i) {
    const CutRow* before = i > 0 ? &run[i - 1] : nullptr;
    if (within > 0 ? stands_apart(draft, before, run[i], within) : starts_row(draft, before, run[i], edges, uniform))
      close_row();
    lines.push_back(run[i]);
  }
  close_row();
  add_fills_and_marks(table, *draft.page, draft.rulings, draft.em);
  table.header_rows = count_header_rows(table);
  return table;
}

} // namespace

void take_aligned_tables(PageDraft& draft) {
  const std::size_t before = draft.tables.size();
  for (const Run& run : find_runs(draft)) {
    const std::vector<double> edges = edges_of(run, common_gutters(run, gutter * draft.em), draft.em);
    const double sure = confidence(draft, run, edges);
    if (sure <= 0) continue;
    draft.tables.push_back(make_table(draft, run, edges, sure));
    for (const CutRow& row : run)
      for (const Line& segment : row.segments)
        for (int word : segment.words) draft.taken[static_cast<std::size_t>(word)] = true;
  }
  if (draft.tables.size() == before) return;
  std::stable_sort(draft.tables.begin(), draft.tables.end(),
                   [](const DraftTable& a, const DraftTable& b) { return a.box.y0 < b.box.y0; });
  make_rows(draft);
}

} // namespace arshjul::ingest::layout
