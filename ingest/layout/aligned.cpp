// The page's rows are cut at wide gaps. Rows that follow each other closely and mostly have several segments make a
// run; the gutters that all its rows leave free part its columns. A run is a table if it is no prose in columns, no
// list, no letterhead.
#include "ingest/layout/aligned.hpp"

#include "ingest/layout/aligned_rows.hpp"
#include "ingest/layout/options.hpp"
#include "ingest/layout/run_columns.hpp"
#include "model/base/text.hpp"

#include <algorithm>

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

Looks look_at(const Run& run, const Columns& columns) {
  Looks looks;
  double segments = 0;
  for (const CutRow& row : run) {
    if (row.segments.front().text.ends_with(":")) looks.labels += 1;
    for (const Line& segment : row.segments) {
      const Reach reach = reach_of(columns, segment.box);
      const double width = columns.edges[static_cast<std::size_t>(reach.last) + 1] -
                           columns.edges[static_cast<std::size_t>(reach.first)];
      const auto blanks = std::count(segment.text.begin(), segment.text.end(), ' ');
      segments += 1;
      looks.filled += 1;
      if (blanks >= words_of_prose - 1 && segment.box.width() > full_line * width) looks.prose += 1;
      if (is_number(segment.text)) looks.numbers += 1;
      if (reach.last > reach.first) looks.across += 1;
    }
  }
  const auto rows = static_cast<double>(run.size());
  looks.filled /= rows * static_cast<double>(columns.count());
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
double confidence(const PageDraft& draft, const Run& run, const Columns& found) {
  const Looks looks = look_at(run, found);
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
  if (!headed && (columns == 2 || run.size() <= static_cast<std::size_t>(least_rows))) return 0;
  return plain_confidence;
}

} // namespace

void take_aligned_tables(PageDraft& draft) {
  const std::size_t before = draft.tables.size();
  for (Run& run : find_runs(draft)) {
    const Columns columns = part_columns(draft, run);
    const double sure = confidence(draft, run, columns);
    if (sure <= 0) continue;
    draft.tables.push_back(make_aligned_table(draft, run, columns, sure));
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
