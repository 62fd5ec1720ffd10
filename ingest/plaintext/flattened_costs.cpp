#include "ingest/plaintext/flattened_costs.hpp"

#include <algorithm>
#include <cmath>

namespace arshjul::ingest::plaintext {
namespace {

constexpr double impossible = 20;          // a known value outside of its column, or a column without its known value
constexpr double wrong_label = 12;         // "Åtgärder" in a column that has no measures
constexpr double sentence_in_name = 1.5;   // a sentence ends in a column that only names things
constexpr double too_wide = 40;            // for each share of the width that a line exceeds it by, beyond the slack
constexpr double wide_letters = 1;         // characters that narrow letters may add to a line
constexpr double widest_doubt = 9;         // … at most
constexpr double full_share = 0.9;         // the next word would not have fitted below this share of the width
constexpr double narrow_slack = 1.5;       // … and so many characters, which matter in narrow columns
constexpr double open_but_early = 4;       // a sentence stays open on a line with room left
constexpr double sentence_at_end = 0.5;    // a sentence ends just where its line does
constexpr double paragraph = 0.8;          // a paragraph ends inside of a cell
constexpr double unclosed_paragraph = 1.5; // a paragraph without a full stop, such as a title, ends inside of a cell
constexpr double capital_after_open = 3.5; // a capital within a sentence, at a line's beginning
constexpr double marked_cell = 4;          // what begins a cell or row elsewhere goes on with one here
constexpr double wide_gap = 1.5;           // several blank lines inside of a cell
constexpr double new_cell = 1.2;
constexpr double end_of_sentence = 0.3;
constexpr double open_end = 2.5;      // a cell of sentences ends inside of one
constexpr double full_end = 1;        // … on a line that is full
constexpr double empty_label = 3;     // a sub-label with nothing under it
constexpr double missing_title = 2.5; // a sub-label begins a cell that has a name elsewhere
constexpr double small_beginning = 7; // a cell begins in lower case
constexpr double item_beginning = 2;  // … with a list item
constexpr double usual_opener = -0.7; // … with the word that others of the column begin with
constexpr double known_value = -3;    // the cell says what this column says elsewhere
constexpr double marked_row = -2;     // numbered, or labelled "Nämndmål: …"
constexpr double indented_row = 0.5;
constexpr double unmarked_row = 2; // … where no rows are marked
constexpr double odd_row = 4;      // … where others are
constexpr int lines_of_value = 4;  // lines that a known value is looked for on

bool is_full(const Unit& unit, const Unit& next, int width) {
  return unit.ends_hyphen || unit.last_width + 1 + next.word > full_share * width - narrow_slack;
}

} // namespace

bool is_unfinished(const Unit& unit) {
  return unit.label.empty() && unit.closed.empty() && !unit.ends_sentence;
}

double cost_of_place(const Unit& unit, const Column& column, const ColumnShape& shape) {
  if (!unit.closed.empty()) return unit.closed == column.closed ? 0 : impossible;
  if (!column.closed.empty()) return impossible;
  if (!unit.label.empty()) return shape.labels.contains(unit.label) ? 0 : wrong_label;
  double cost = shape.terse && unit.ends_sentence ? sentence_in_name : 0;
  if (shape.width > 0) {
    const double share = (unit.width - wide_letters) / shape.width;
    if (share > shape.slack) cost += std::min(widest_doubt, too_wide * (share - shape.slack) + 1);
  }
  return cost;
}

double cost_of_staying(const Unit& unit, const Unit& next, const ColumnShape& shape) {
  if (!next.label.empty()) return 0.2;
  if (!unit.label.empty()) return 0;
  double cost = next.starts_row || next.starts_cell ? marked_cell : 0;
  if (next.blanks > 1) cost += wide_gap;
  if (next.item) return cost + sentence_at_end;
  const bool early = shape.width > 0 && !is_full(unit, next, shape.width);
  if (unit.ends_sentence) return cost + (early ? paragraph : sentence_at_end);
  if (next.small) return cost + (early ? open_but_early : 0);
  if (next.same_line) return cost + sentence_at_end;
  return cost + (early && next.blanks > 0 ? unclosed_paragraph : capital_after_open);
}

double cost_of_ending(const Unit& unit, const Unit& next, const ColumnShape& shape) {
  if (!unit.closed.empty()) return 0;
  if (!unit.label.empty()) return empty_label;
  if (unit.ends_sentence || next.after_break) return end_of_sentence;
  double cost = open_end * shape.sentences;
  if (shape.width > 0 && is_full(unit, next, shape.width)) cost += full_end;
  return cost;
}

double cost_of_beginning(const std::vector<Unit>& units, std::size_t at, const ColumnShape& shape, bool goes_on) {
  const Unit& unit = units[at];
  if (!unit.label.empty()) return shape.titled && !unit.after_break ? missing_title : 0;
  if (!unit.closed.empty()) return 0;
  if (unit.small) return goes_on ? 0 : small_beginning;
  if (goes_on) return end_of_sentence;
  const double cost =
      new_cell + (unit.item ? item_beginning : 0) + (shape.openers.contains(unit.opener) ? usual_opener : 0);
  if (shape.values.empty()) return cost;
  std::string begun;
  const std::size_t end = std::min(units.size(), at + lines_of_value);
  for (std::size_t k = at; k < end && units[k].closed.empty(); ++k) {
    begun += (begun.empty() ? "" : " ") + units[k].folded;
    if (shape.values.contains(begun)) return new_cell + known_value;
  }
  return cost;
}

double cost_of_row(const Unit& unit, bool rows_are_marked) {
  if (unit.starts_row) return marked_row;
  if (rows_are_marked) return odd_row;
  return unit.starts_cell ? indented_row : unmarked_row;
}

double cost_of_skipping(const Column& column, const ColumnShape& shape) {
  if (!column.closed.empty()) return impossible * shape.filled;
  return -1.5 * std::log(std::clamp(1 - shape.filled, 0.02, 0.9)) + 0.3;
}

} // namespace arshjul::ingest::plaintext
