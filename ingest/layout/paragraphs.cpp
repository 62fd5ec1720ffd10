#include "ingest/layout/paragraphs.hpp"

#include "ingest/layout/list_marker.hpp"
#include "ingest/layout/options.hpp"
#include "ingest/layout/words.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

namespace arshjul::ingest::layout {
namespace {

bool ends_clause(std::string_view line) {
  return line.empty() || std::string_view(".:;!?").find(line.back()) != std::string_view::npos;
}

// In the midst of a sentence. After a comma or a conjunction ("…, samt") the next of several clauses may begin in lower
// case.
bool goes_on_lower(std::string_view line, std::string_view next) {
  if (!text::is_lower(text::first_letter(next)) || ends_clause(line) || line.ends_with(",")) return false;
  return !words().code_of("suspends_compound", line.substr(line.find_last_of(' ') + 1));
}

// The list item that is being read.
struct OpenItem {
  std::string marker;
  double left = 0;      // of the marker
  bool hanging = false; // its later lines are set in
};

// A bullet is one anywhere; a dash, number or letter only where a new line was wanted or where a list goes on.
bool starts_item(const ListMarker& marker, const Line* before, const Line& line, const OpenItem& item) {
  if (!marker.doubtful || !before || ends_clause(before->text)) return true;
  if (!item.marker.empty() && marker.marker == "-" && line.box.x0 > item.left + indent * line.size)
    return true; // nested
  if (follows(item.marker, marker.marker) && std::abs(item.left - line.box.x0) < indent * line.size) return true;
  return !ends_with_hyphen(before->text) && would_have_fitted(*before, line);
}

std::optional<ListMarker> marker_of(const Line& line) {
  return line.bullet ? std::optional(ListMarker{"-", 0, false}) : list_marker(line.text);
}

// The lines that begin with a number or letter whose neighbour in the row of numbers begins a line too, at the same
// edge: "2." below "1." is no chance, whatever the line between them ends with.
std::set<std::size_t> counted_items(const std::vector<Line>& lines) {
  std::set<std::size_t> counted;
  std::map<std::string, std::size_t> last; // marker → the line that it was seen on last
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto marker = marker_of(lines[i]);
    if (!marker || marker->marker == "-") continue;
    for (const auto& [earlier, at] : last)
      if (follows(earlier, marker->marker) && std::abs(lines[at].box.x0 - lines[i].box.x0) < indent * lines[i].size)
        counted.insert({at, i});
    last[marker->marker] = i;
  }
  return counted;
}

bool fills_measure(const Line& line) {
  return line.box.x1 + letter_room * line.size > line.right;
}

bool leaves_item(const OpenItem& item, const Line& line) {
  return item.hanging && line.box.x0 < item.left + indent * line.size;
}

} // namespace

double usual_pitch_of(const std::vector<Line>& lines) {
  std::vector<double> pitches;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const Line &a = lines[i - 1], &b = lines[i];
    const double pitch = (b.baseline - a.baseline) / std::max(b.size, 1.0);
    if (a.page == b.page && pitch > same_baseline && pitch < largest_pitch) pitches.push_back(pitch);
  }
  if (pitches.empty()) return 0;
  const auto quarter = pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 4);
  std::nth_element(pitches.begin(), quarter, pitches.end());
  return *quarter;
}

bool would_have_fitted(const Line& line, const Line& next) {
  const double slack = goes_on_lower(line.text, next.text) ? fit_slack_lower : fit_slack;
  return line.box.x1 + usual_blank * line.size + next.first_token < line.right - slack * line.size;
}

bool breaks_paragraph(const Line& line, const Line& next, double pitch) {
  if (std::abs(line.size - next.size) > size_of_break * std::max(line.size, next.size)) return true;
  if (line.turn != next.turn) return true;
  const double drop = next.baseline - line.baseline;
  const double allowed = ends_clause(line.text) ? pitch_of_soft_break : pitch_of_break;
  if (line.page == next.page && drop > (allowed * pitch + pitch_rounding) * next.size) return true;
  if (next.bold && !line.bold && ends_clause(line.text)) return true; // a label
  if (next.label && !line.bold && (line.label || ends_clause(line.text))) return true;
  return !ends_with_hyphen(line.text) && would_have_fitted(line, next);
}

std::vector<Paragraph> make_paragraphs(const std::vector<Line>& lines, double pitch, const Lexicon& lexicon) {
  std::vector<Paragraph> paragraphs;
  OpenItem item;
  const std::set<std::size_t> counted = counted_items(lines);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    const Line* before = i > 0 ? &lines[i - 1] : nullptr;
    const auto marker = marker_of(line);
    if (marker && (counted.contains(i) || starts_item(*marker, before, line, item))) {
      item = {marker->marker, line.box.x0, false};
      paragraphs.push_back({{i}, marker->marker, {}});
      append_line(paragraphs.back().text, std::string_view(line.text).substr(marker->length), lexicon);
      continue;
    }
    const bool after_marker = before && !item.marker.empty() && paragraphs.back().text.empty();
    if (!before || (!after_marker && (breaks_paragraph(*before, line, pitch) || leaves_item(item, line)))) {
      item = {};
      paragraphs.push_back({{}, {}, {}});
    } else if (!item.marker.empty() && paragraphs.back().lines.size() == 1) {
      item.hanging = line.box.x0 > item.left + indent * line.size;
    }
    paragraphs.back().lines.push_back(i);
    std::string& so_far = paragraphs.back().text;
    if (paragraphs.back().lines.size() > 1 && fills_measure(*before) && is_cut_word(before->text, line.text, lexicon))
      so_far += without_soft_hyphens(line.text);
    else
      append_line(so_far, line.text, lexicon);
  }
  for (Paragraph& paragraph : paragraphs) paragraph.text = without_soft_hyphens(paragraph.text);
  return paragraphs;
}

std::string to_text(const std::vector<Paragraph>& paragraphs) {
  std::string text;
  const Paragraph* before = nullptr;
  for (const Paragraph& paragraph : paragraphs) {
    if (paragraph.text.empty() && paragraph.marker.empty()) continue;
    const bool item = !paragraph.marker.empty();
    if (before) text += item && !before->marker.empty() ? "\n" : "\n\n";
    if (item) text += paragraph.marker + " ";
    text += paragraph.text;
    before = &paragraph;
  }
  return text;
}

} // namespace arshjul::ingest::layout
