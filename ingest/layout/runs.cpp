#include "ingest/layout/runs.hpp"

#include "ingest/layout/list_marker.hpp"
#include "ingest/layout/options.hpp"

#include <algorithm>
#include <cmath>

namespace arshjul::ingest::layout {
namespace {

CutRow cut(const PageDraft& draft, std::size_t row) {
  CutRow out{row, split_line(*draft.page, draft.rows[row].line, segment_gap)};
  // What belongs together as a label and its text was seen before; only wider gaps count there.
  if (draft.rows[row].pieces.size() == 1 && list_marker(draft.rows[row].line.text))
    out.segments = draft.rows[row].pieces;
  return out;
}

// Whether a rule lies between two baselines under some of the text from `left` to `right`.
bool has_rule(const PageDraft& draft, double top, double bottom, double left, double right) {
  const auto& rules = draft.rulings.horizontal;
  auto rule = std::lower_bound(rules.begin(), rules.end(), top, [](const Rule& r, double y) { return r.at < y; });
  for (; rule != rules.end() && rule->at < bottom; ++rule)
    if (rule->begin < right && rule->end > left) return true;
  return false;
}

bool table_between(const PageDraft& draft, const Line& above, const Line& below) {
  return std::any_of(draft.tables.begin(), draft.tables.end(), [&](const DraftTable& table) {
    return !table.frame() && table.box.y0 > above.baseline - above.size && table.box.y0 < below.baseline;
  });
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

// A short line right under the first column's text, while the table's rows stand further apart: its cell goes on.
bool goes_on_in_first_column(const Run& run, const Line& line, double second_left) {
  const Line& last = run.back().segments.front();
  const double distance = line.baseline - last.baseline;
  if (distance > usual_pitch * pitch_of_soft_break * line.size ||
      std::abs(line.box.x0 - last.box.x0) > indent * line.size || line.box.x1 > second_left - gutter * line.size)
    return false;
  for (std::size_t i = 1; i < run.size(); ++i)
    if (run[i].segments.front().baseline - run[i - 1].segments.front().baseline > pitch_of_soft_break * distance)
      return true;
  return false;
}

// Set larger than the run's own lines: the title of what comes next.
bool is_heading(const Line& line, const Run& run) {
  return line.size > heading_size * run.back().segments.front().size;
}

// A rule close under the lines and as wide as most of them: what stands above it belongs to the table.
bool rule_below(const PageDraft& draft, const Run& run) {
  const Line& last = run.back().segments.back();
  const double left = run.front().segments.front().box.x0, width = run_right(run) - left;
  return std::any_of(draft.rulings.horizontal.begin(), draft.rulings.horizontal.end(), [&](const Rule& rule) {
    return rule.at > last.baseline && rule.at < last.baseline + row_distance / 2 * last.size &&
           rule.end - rule.begin > covered * width && rule.begin < left + indent * last.size;
  });
}

// Whether a line without wide gaps heads the run all the same: its words begin or end where texts of the run do.
bool heads(const PageDraft& draft, const Line& line, const CutRow& first) {
  std::size_t flush = 0;
  for (const Line& segment : first.segments)
    for (const Line& piece : split_line(*draft.page, segment, loose_blank)) {
      const double slack = same_side * line.size;
      flush += std::any_of(line.words.begin(), line.words.end(), [&](int index) {
        const Box& word = draft.page->words[static_cast<std::size_t>(index)].box;
        return std::abs(word.x0 - piece.box.x0) < slack || std::abs(word.x1 - piece.box.x1) < slack;
      });
    }
  return flush > 2 && 2 * flush > first.segments.size();
}

void add_header(const PageDraft& draft, Run& run, std::size_t free) {
  const std::size_t row = run.front().row;
  if (row <= free || !near(draft, draft.rows[row - 1].line, draft.rows[row].line)) return;
  if (heads(draft, draft.rows[row - 1].line, run.front()))
    run.insert(run.begin(), {row - 1, split_line(*draft.page, draft.rows[row - 1].line, loose_blank)});
}

bool in_bold(const CutRow& row) {
  return std::all_of(row.segments.begin(), row.segments.end(), [](const Line& line) { return line.bold; });
}

// A header in bold between two rules begins the table: lines above the upper one (a legend, say) are none of its rows.
void drop_lines_above_header(const PageDraft& draft, Run& run) {
  for (std::size_t header = 1; header + 1 < run.size() && header <= most_single_rows; ++header) {
    if (in_bold(run[header - 1])) return;
    if (!in_bold(run[header]) || run[header].segments.size() < 2) continue;
    if (rule_between(draft, run[header - 1], run[header]) && rule_between(draft, run[header], run[header + 1]))
      run.erase(run.begin(), run.begin() + static_cast<std::ptrdiff_t>(header));
    return;
  }
}

} // namespace

bool rule_between(const PageDraft& draft, const CutRow& above, const CutRow& below) {
  const Line &first = above.segments.front(), &next = below.segments.front();
  return has_rule(draft, first.baseline, next.baseline, std::min(first.box.x0, next.box.x0),
                  std::max(above.segments.back().box.x1, below.segments.back().box.x1));
}

bool near(const PageDraft& draft, const Line& above, const Line& below) {
  if (table_between(draft, above, below)) return false;
  const bool ruled = has_rule(draft, above.baseline, below.baseline, std::max(above.box.x0, below.box.x0),
                              std::min(above.box.x1, below.box.x1));
  const double distance = ruled ? ruled_row_distance : row_distance;
  return below.baseline - above.baseline <= distance * std::max(above.size, below.size);
}

std::vector<Run> find_runs(const PageDraft& draft) {
  std::vector<Run> runs;
  Run run;
  std::size_t single = 0; // rows of one segment since the last of several, those in the first column aside
  double second_left = 0; // where the second segments begin
  const auto close = [&] {
    if (!run.empty() && !rule_below(draft, run)) run.resize(run.size() - std::min(run.size(), single));
    if (!run.empty()) add_header(draft, run, runs.empty() ? 0 : runs.back().back().row + 1);
    drop_lines_above_header(draft, run);
    if (run.size() >= least_rows) runs.push_back(run);
    run.clear();
    single = 0;
  };
  for (std::size_t r = 0; r < draft.rows.size(); ++r) {
    CutRow next = cut(draft, r);
    if (!run.empty() && !near(draft, draft.rows[r - 1].line, draft.rows[r].line)) close();
    const bool several = next.segments.size() > 1;
    if (!run.empty() && !several && is_heading(next.segments.front(), run)) close();
    if (run.empty() && !several) continue;
    if (several) second_left = run.empty() ? next.segments[1].box.x0 : std::min(second_left, next.segments[1].box.x0);
    const bool first_column = !several && single == 0 && fits_first_column(run, next.segments.front(), second_left);
    const bool goes_on = !several && !run.empty() && goes_on_in_column(run, next.segments.front(), second_left);
    const bool wrapped =
        !several && single == 0 && !run.empty() && goes_on_in_first_column(run, next.segments.front(), second_left);
    if (several || first_column || wrapped)
      single = 0;
    else if (!goes_on)
      ++single;
    run.push_back(std::move(next));
    if (single > most_single_rows) close();
  }
  close();
  return runs;
}

} // namespace arshjul::ingest::layout
