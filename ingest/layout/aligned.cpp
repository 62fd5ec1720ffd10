// The page's rows are cut at wide gaps. Rows that follow each other closely and mostly have several segments make a
// run; the gutters that all its rows leave free part its columns. A run is a table if it is no prose in columns, no
// list, no letterhead.
#include "ingest/layout/aligned.hpp"

#include "ingest/layout/aligned_rows.hpp"
#include "ingest/layout/options.hpp"
#include "ingest/layout/run_columns.hpp"
#include "ingest/layout/side_by_side.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace arshjul::ingest::layout {
namespace {

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

double share_filled(const std::vector<Run>& rows, const Columns& columns) {
  std::size_t filled = 0;
  for (const Run& row : rows) {
    std::set<int> places;
    for (const CutRow& line : row)
      for (const Line& segment : line.segments) places.insert(reach_of(columns, segment.box).first);
    filled += places.size();
  }
  return static_cast<double>(filled) / static_cast<double>(rows.size() * columns.count());
}

Looks look_at(const Run& run, const std::vector<Run>& rows, const Columns& columns) {
  Looks looks;
  double segments = 0;
  bool header = true; // its texts may stand over several columns
  for (const CutRow& row : run) {
    header =
        header && std::all_of(row.segments.begin(), row.segments.end(), [](const Line& line) { return line.bold; });
    if (row.segments.front().text.ends_with(":")) looks.labels += 1;
    for (const Line& segment : row.segments) {
      const Reach reach = reach_of(columns, segment.box);
      const double width = columns.edges[static_cast<std::size_t>(reach.last) + 1] -
                           columns.edges[static_cast<std::size_t>(reach.first)];
      const auto blanks = std::count(segment.text.begin(), segment.text.end(), ' ');
      segments += 1;
      if (blanks >= words_of_prose - 1 && segment.box.width() > full_line * width) looks.prose += 1;
      if (is_number(segment.text)) looks.numbers += 1;
      if (reach.last > reach.first && !header) looks.across += 1;
    }
  }
  looks.filled = share_filled(rows, columns);
  looks.labels /= static_cast<double>(run.size());
  looks.across /= static_cast<double>(run.size());
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

// Labels in bold before values that aren't: a record.
bool has_bold_labels(const Run& run) {
  std::size_t labels = 0;
  for (const CutRow& row : run)
    if (row.segments.size() == 2) {
      if (!row.segments[0].bold || row.segments[1].bold) return false;
      ++labels;
    }
  return labels > rows_of_letterhead;
}

// 0: no table.
double confidence(const PageDraft& draft, const Run& run, const std::vector<Run>& rows, const Columns& found) {
  const Looks looks = look_at(run, rows, found);
  const std::size_t columns = found.count(), rules = rules_inside(draft, run, found.edges);
  if (columns < 2 || looks.filled < least_filled || looks.across > rows_across) return 0;
  const bool headed = columns > 2 && has_bold_header(run, columns);
  if (looks.prose > most_prose && !headed && rules < rules_of_rows) return 0;
  if (rules >= 2) return ruled_confidence;
  if (looks.labels > most_labels) return 0;
  const bool letterhead =
      draft.number() == 1 && run.front().segments.front().box.y0 < letterhead_band * draft.page->height;
  if (letterhead && looks.numbers < many_numbers && !(headed && run.size() > rows_of_letterhead)) return 0;
  if (looks.numbers >= many_numbers) return number_confidence;
  if (columns == 2 && has_bold_labels(run)) return plain_confidence;
  if (!headed && (columns == 2 || run.size() <= least_rows)) return 0;
  return plain_confidence;
}

// Whether the run begins with the words of the table's first row, at the same places.
bool repeats_header(const PageDraft& draft, const Run& run, const DraftTable& table) {
  std::vector<Line> header;
  for (const DraftCell* cell : cells_of_row(table, 0))
    header.insert(header.end(), cell->lines.begin(), cell->lines.end());
  if (header.size() < 2) return false;
  std::vector<int> words;
  for (const Line& segment : run.front().segments)
    words.insert(words.end(), segment.words.begin(), segment.words.end());
  std::size_t at = 0;
  for (const Line& text : header) {
    const std::size_t count = std::min(text.words.size(), words.size() - at);
    if (count < text.words.size()) return false;
    const std::vector<int> part(words.begin() + static_cast<std::ptrdiff_t>(at),
                                words.begin() + static_cast<std::ptrdiff_t>(at + count));
    const Line line = make_lines(*draft.page, part).front();
    if (line.text != text.text || std::abs(line.box.x0 - text.box.x0) > same_column * draft.em) return false;
    at += count;
  }
  return at == words.size();
}

Columns columns_of(const PageDraft& draft, const PageDraft* before, Run& run) {
  if (before && !before->tables.empty() && before->tables.back().evidence == "aligned" &&
      repeats_header(draft, run, before->tables.back()))
    return take_columns(draft, run, before->tables.back().xs);
  return part_columns(draft, run);
}

bool take(PageDraft& draft, const Run& run, const Columns& columns) {
  const std::vector<Run> rows = rows_of(draft, run, columns);
  const double sure = confidence(draft, run, rows, columns);
  if (sure <= 0) return false;
  draft.tables.push_back(make_aligned_table(draft, rows, columns, sure));
  for (const CutRow& row : run)
    for (const Line& segment : row.segments)
      for (int word : segment.words) draft.taken[static_cast<std::size_t>(word)] = true;
  return true;
}

} // namespace

void take_aligned_tables(PageDraft& draft, const PageDraft* before) {
  bool taken = false;
  std::vector<Run> runs = find_runs(draft);
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const Columns columns = columns_of(draft, i == 0 ? before : nullptr, runs[i]);
    std::vector<Run> parts = part_side_by_side(draft, runs[i], columns);
    if (parts.size() > 1)
      runs.insert(runs.end(), parts.begin(), parts.end());
    else
      taken = take(draft, runs[i], columns) || taken;
  }
  if (!taken) return;
  std::stable_sort(draft.tables.begin(), draft.tables.end(),
                   [](const DraftTable& a, const DraftTable& b) { return a.box.y0 < b.box.y0; });
  make_rows(draft);
}

} // namespace arshjul::ingest::layout
