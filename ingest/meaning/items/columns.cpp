// A label is looked up in steps, each less sure than the one before: the phrase itself, the phrase without brackets
// and years, a phrase that the label begins or ends with, a phrase that one letter parts it from.
#include "ingest/meaning/items/columns.hpp"

#include "ingest/meaning/items/confidence.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

constexpr std::string_view categories[] = {"goal_column", "action_column",  "indicator_column",
                                           "risk_column", "control_column", "budget_column"};

// Labels are short; a sentence that begins with one is a cell's text (words).
constexpr std::size_t most_label_words = 9;
constexpr std::size_t longest_label = 200; // bytes
// A single letter may differ in words this long (letters); in shorter ones it makes another word.
constexpr std::size_t misspelt_length = 8;

std::string without_tail(std::string_view label) {
  static const Pattern tail(R"(\s*(\([^()]*\)|\b(19|20)\d\d|[*†¹²³:?]|\s)\s*$)");
  std::string trimmed(label);
  while (const auto hit = tail.find(trimmed)) {
    if (hit->end != trimmed.size() || hit->begin == 0) break;
    trimmed.resize(hit->begin);
  }
  return trimmed;
}

// "S×K" and "S x K" are the same label, whichever sign the printer had.
std::string with_plain_cross(std::string label) {
  static constexpr std::string_view crosses[] = {"×", "⨯", "✕"};
  for (const std::string_view cross : crosses)
    for (std::size_t at = label.find(cross); at != std::string::npos; at = label.find(cross, at))
      label.replace(at, cross.size(), "x");
  return label;
}

// One insertion, deletion or replacement of a letter turns the one into the other.
bool one_letter_apart(const std::u32string& a, const std::u32string& b) {
  if (a.size() > b.size()) return one_letter_apart(b, a);
  if (b.size() - a.size() > 1) return false;
  std::size_t head = 0;
  while (head < a.size() && a[head] == b[head]) ++head;
  return a.substr(head + (a.size() == b.size() ? 1 : 0)) == b.substr(std::min(head + 1, b.size()));
}

// One letter more or less, of at most two bytes in Swedish words: a cheap first look.
bool near_in_size(std::string_view a, std::string_view b) {
  return a.size() <= b.size() + 2 && b.size() <= a.size() + 2;
}

std::optional<LabelMatch> misspelt(std::string_view label, std::string_view category, const Vocabulary& vocabulary) {
  const std::u32string letters = text::code_points(text::fold(label));
  if (letters.size() < misspelt_length) return std::nullopt;
  for (const Phrase& phrase : vocabulary.phrases(category))
    if (near_in_size(phrase.folded, label) && one_letter_apart(letters, text::code_points(phrase.folded)))
      return LabelMatch{phrase.code, worth::label_misspelt};
  return std::nullopt;
}

// "Socialnämndens bedömning": the last word is the thing, what stands before it tells whose.
std::optional<LabelMatch> ends_with(std::string_view label, std::string_view category, const Vocabulary& vocabulary) {
  const auto hits = vocabulary.find(category, label);
  if (hits.empty() || hits.back().end != label.size()) return std::nullopt;
  return LabelMatch{hits.back().code, worth::label_ends};
}

} // namespace

std::optional<LabelMatch> match_label(std::string_view label, std::string_view category, const Vocabulary& vocabulary) {
  if (label.size() > longest_label) return std::nullopt;
  const std::string whole = with_plain_cross(text::normalize(label));
  if (whole.empty()) return std::nullopt;
  if (const auto code = vocabulary.code_of(category, whole)) return LabelMatch{*code, 1};
  const std::string trimmed = without_tail(whole);
  if (const auto code = vocabulary.code_of(category, trimmed)) return LabelMatch{*code, worth::label_trimmed};
  auto named_last = ends_with(trimmed, category, vocabulary);
  const auto hit = vocabulary.prefix(category, trimmed);
  // "Nr Uppdrag" are assignments with their numbers.
  if (hit && hit->code == "number" && named_last) return named_last;
  if (hit) return LabelMatch{hit->code, worth::label_begins};
  if (const auto match = misspelt(trimmed, category, vocabulary)) return match;
  return named_last;
}

bool is_column_label(std::string_view label, const Vocabulary& vocabulary) {
  return kinds_with(label, vocabulary) > 0;
}

bool may_head_column(std::string_view label, const Vocabulary& vocabulary) {
  static const Pattern year(R"((?:19|20)\d\d)");
  const std::string normal = text::normalize(label);
  if (text::words(normal).size() > most_label_words) return false;
  if (year.matches(normal) || !vocabulary.find("unit", normal).empty()) return true;
  return std::any_of(std::begin(categories), std::end(categories), [&](std::string_view category) {
    const auto match = match_label(normal, category, vocabulary);
    return match && match->worth >= worth::label_begins;
  });
}

namespace {

// How many names of the category the text consists of, each with a capital, years between them aside; 0 if of others.
int names_in(std::string_view text, std::string_view category, const Vocabulary& vocabulary) {
  static const Pattern between(R"(\s*(?:\b(?:19|20)\d\d\b)?\s*)");
  int names = 0;
  while (!text.empty()) {
    const auto hit = vocabulary.prefix(category, text);
    if (!hit || hit->end == 0 || !text::is_upper(text::first_letter(text))) return 0;
    ++names;
    text.remove_prefix(hit->end);
    if (const auto gap = between.match_start(text)) text.remove_prefix(gap->end);
  }
  return names;
}

} // namespace

bool holds_two_names(std::string_view label, const Vocabulary& vocabulary) {
  const std::string normal = text::normalize(label);
  if (normal.size() > longest_label || is_column_label(normal, vocabulary)) return false;
  return std::any_of(std::begin(categories), std::end(categories),
                     [&](std::string_view category) { return names_in(normal, category, vocabulary) > 1; });
}

int kinds_with(std::string_view label, const Vocabulary& vocabulary) {
  const std::string trimmed = without_tail(text::normalize(label));
  return static_cast<int>(std::count_if(std::begin(categories), std::end(categories), [&](std::string_view category) {
    return vocabulary.code_of(category, label) || vocabulary.code_of(category, trimmed);
  }));
}

bool Columns::has(std::string_view field) const {
  return first(field).has_value();
}

std::optional<std::size_t> Columns::first(std::string_view field) const {
  const auto found = std::find(fields.begin(), fields.end(), field);
  if (found == fields.end()) return std::nullopt;
  return static_cast<std::size_t>(found - fields.begin());
}

double Columns::worth(std::string_view field) const {
  const auto column = first(field);
  return column ? worths[*column] : 1;
}

namespace {

// What the upper storey says of the column; empty: there is one storey.
std::string_view upper_storey(const Grid& grid, std::size_t column) {
  const std::string &whole = grid.header[column], &lower = grid.lower[column];
  if (lower.empty() || whole.size() <= lower.size() || !whole.ends_with(lower)) return {};
  return std::string_view(whole).substr(0, whole.size() - lower.size());
}

// "Risk" over "S", "K" and "Följd" tells what they have in common, and names none of them.
bool is_shared_upper(const Grid& grid, std::size_t column) {
  const std::string_view upper = upper_storey(grid, column);
  const auto same = [&](std::size_t other) { return other < grid.header.size() && upper_storey(grid, other) == upper; };
  return !upper.empty() && (same(column + 1) || (column > 0 && same(column - 1)));
}

} // namespace

Columns explain_header(const Grid& grid, std::string_view category, const Vocabulary& vocabulary) {
  Columns columns;
  for (std::size_t column = 0; column < grid.header.size(); ++column) {
    auto match = match_label(grid.header[column], category, vocabulary);
    if (match && match->worth < worth::label_trimmed && is_shared_upper(grid, column)) match.reset();
    if (grid.lower[column] != grid.header[column]) {
      const auto lower = match_label(grid.lower[column], category, vocabulary);
      if (lower && (!match || lower->worth > match->worth)) match = lower;
    }
    columns.fields.push_back(match ? match->field : std::string());
    columns.worths.push_back(match ? match->worth : 0);
  }
  return columns;
}

namespace {

template <typename Takes>
std::string collect(const GridRow& row, const Columns& columns, std::string_view field, Takes takes) {
  std::string text;
  for (std::size_t column = 0; column < columns.fields.size() && column < row.cells.size(); ++column) {
    if (columns.fields[column] != field || !row.cells[column] || !takes(column)) continue;
    const std::string& cell = row.cells[column]->text;
    if (cell.empty()) continue;
    if (!text.empty()) text += "\n\n";
    text += cell;
  }
  return text;
}

} // namespace

std::string field_text(const GridRow& row, const Columns& columns, std::string_view field) {
  return collect(row, columns, field, [&](std::size_t column) { return row.begins(column); });
}

std::string reaching_text(const GridRow& row, const Columns& columns, std::string_view field) {
  return collect(row, columns, field,
                 [&](std::size_t column) { return row.cells[column]->column == static_cast<int>(column); });
}

const Cell* field_cell(const GridRow& row, const Columns& columns, std::string_view field) {
  for (std::size_t column = 0; column < columns.fields.size() && column < row.cells.size(); ++column)
    if (columns.fields[column] == field && row.begins(column)) return row.cells[column];
  return nullptr;
}

} // namespace arshjul::ingest
