#include "ingest/meaning/items/indicators.hpp"

#include "ingest/meaning/items/coded.hpp"
#include "ingest/meaning/items/confidence.hpp"
#include "ingest/meaning/items/goal_headings.hpp"
#include "ingest/meaning/items/numbers.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

const Pattern& breakdown_mark() {
  static const Pattern mark(R"((?:^|\s)(?:-\s+)?([a-h])[:)]\s+)");
  return mark;
}

std::string without_colon(std::string_view name) {
  std::string trimmed = text::normalize(name);
  while (!trimmed.empty() && (trimmed.back() == ':' || trimmed.back() == ' ')) trimmed.pop_back();
  return trimmed;
}

std::string* value_slot(model::Indicator& indicator, std::string_view field) {
  if (field == "total") return &indicator.values.total;
  if (field == "women") return &indicator.values.women;
  if (field == "men") return &indicator.values.men;
  if (field == "reference") return &indicator.reference;
  if (field == "target") return &indicator.target;
  if (field == "trend") return &indicator.trend;
  return nullptr;
}

std::string year_in(std::string_view label) {
  static const Pattern year(R"(\b(?:19|20)\d\d\b)");
  const auto hit = year.find(label);
  return hit ? hit->str(0) : std::string();
}

// Of several columns for one value ("Utfall 2022", "Utfall 2023") the document's own year is meant; without it, none.
bool speaks_for(const Reading& reading, const Columns& columns, std::size_t column) {
  const std::string& field = columns.fields[column];
  if (std::count(columns.fields.begin(), columns.fields.end(), field) == 1) return true;
  const auto& year = reading.document.period.year;
  return year && year_in(reading.grid.header[column]) == std::to_string(*year);
}

// "Mål 2032" is what shall be reached that year; "Mål" alone is the goal that the indicator stands under, unless its
// cells are figures.
Columns told_by_content(Columns columns, const Grid& grid) {
  for (std::size_t i = 0; i < columns.fields.size(); ++i) {
    if (columns.fields[i] != "goal") continue;
    const bool figures = std::any_of(grid.rows.begin(), grid.rows.end(), [&](const GridRow& row) {
      return row.kind == RowKind::data && row.begins(i) && parse_amount(row.cells[i]->text);
    });
    if (figures || !year_in(grid.header[i]).empty()) columns.fields[i] = "target";
  }
  return columns;
}

void read_values(model::Indicator& indicator, const Reading& reading, const Columns& columns, const GridRow& row,
                 const std::string& part) {
  for (std::size_t column = 0; column < columns.fields.size(); ++column) {
    const std::string& field = columns.fields[column];
    if (field == "name" || field == "goal" || field == "breakdown") continue;
    // A cell merged downwards speaks for all its rows (the committee of several indicators); a value is its first row's.
    const bool reaches = !value_slot(indicator, field) && part.empty() && row.cells[column] &&
                         row.cells[column]->column == static_cast<int>(column);
    if (!row.begins(column) && !reaches) continue;
    const std::string value = text::normalize(row.cells[column]->text);
    if (value.empty()) continue;
    const std::string& header = reading.grid.header[column];
    indicator.columns.emplace_back(part.empty() ? header : header + " – " + part, value);
    std::string* slot = part.empty() && speaks_for(reading, columns, column) ? value_slot(indicator, field) : nullptr;
    if (slot && slot->empty()) *slot = field == "trend" ? with_whole_word(value, "trend", reading.vocabulary) : value;
  }
}

bool has_values(const GridRow& row, const Columns& columns) {
  for (std::size_t column = 0; column < columns.fields.size(); ++column)
    if (columns.fields[column] != "name" && columns.fields[column] != "goal" && row.begins(column) &&
        !row.cells[column]->text.empty())
      return true;
  return false;
}

bool is_breakdown(const GridRow& row, const Columns& columns) {
  const std::string name = field_text(row, columns, "name");
  return breakdown_mark().match_start(name).has_value();
}

// A row without values above one with values says what the rows below count: "Antal besökare" of each house. Not so
// when either is a part of a breakdown.
bool heads_rows(const GridRow& row, const GridRow& next, const Columns& columns) {
  return !has_values(row, columns) && has_values(next, columns) && !is_breakdown(row, columns) &&
         !is_breakdown(next, columns);
}

std::string goal_title(std::string_view title, const Vocabulary& vocabulary) {
  const auto goal = read_goal_heading(title, vocabulary);
  return goal ? goal->text : std::string();
}

// What two printings of a name have in common: letters and digits, whatever the blanks and dashes.
std::u32string name_key(const std::string& name) {
  std::u32string key;
  for (char32_t c : text::code_points(text::fold(name)))
    if (text::is_letter(c) || text::is_digit(c)) key += c;
  return key;
}

// An indicator's name is a line or two (bytes); longer lines are prose.
constexpr std::size_t longest_name = 300;

// Names this long (letters) may differ by one letter and still be one.
constexpr std::size_t slip_length = 12;

bool same_name(const std::u32string& a, const std::u32string& b) {
  if (a == b) return true;
  const std::u32string& longer = a.size() < b.size() ? b : a;
  const std::u32string& shorter = a.size() < b.size() ? a : b;
  if (shorter.size() < slip_length || longer.size() - shorter.size() > 1) return false;
  std::size_t head = 0;
  while (head < shorter.size() && shorter[head] == longer[head]) ++head;
  const std::size_t skip = longer.size() == shorter.size() ? 1 : 0;
  const std::u32string_view rest_of_shorter =
      std::u32string_view(shorter).substr(std::min(head + skip, shorter.size()));
  const std::u32string_view rest_of_longer = std::u32string_view(longer).substr(std::min(head + 1, longer.size()));
  // A digit that differs makes another name: "6 eller fler" is not "5 eller fler".
  if (skip && head < shorter.size() && (text::is_digit(shorter[head]) || text::is_digit(longer[head]))) return false;
  return rest_of_shorter == rest_of_longer;
}

struct Keys {
  std::u32string name, goal;
};

bool repeats(const model::Indicator& earlier, const Keys& a, const model::Indicator& later, const Keys& b) {
  if (!same_name(a.name, b.name)) return false;
  if (!a.goal.empty() && !b.goal.empty() && !same_name(a.goal, b.goal)) return false;
  return earlier.columns.empty() || later.columns.empty() || earlier.columns == later.columns;
}

void unite(model::Indicator& earlier, const model::Indicator& later) {
  model::merge(earlier.provenance, later.provenance);
  if (earlier.breakdown.size() < later.breakdown.size()) earlier.breakdown = later.breakdown;
  if (earlier.goal.empty()) earlier.goal = later.goal;
  if (!earlier.columns.empty()) return;
  earlier.columns = later.columns;
  earlier.values = later.values;
  earlier.reference = later.reference;
  earlier.target = later.target;
  earlier.trend = later.trend;
}

} // namespace

IndicatorName read_indicator_name(std::string_view text) {
  IndicatorName read;
  const auto marks = breakdown_mark().find_all(text);
  // The letters must be a, b, c …: "se c) ovan" is no breakdown.
  const bool listed = !marks.empty() && marks.front()[1] == "a";
  read.name = without_colon(listed ? text.substr(0, marks.front().begin) : text);
  for (std::size_t i = 0; listed && i < marks.size(); ++i) {
    const std::size_t end = i + 1 < marks.size() ? marks[i + 1].begin : text.size();
    read.breakdown.push_back(text::normalize(text.substr(marks[i].end, end - marks[i].end)));
  }
  return read;
}

namespace {

void take_name(model::Indicator& indicator, std::string_view text) {
  IndicatorName parts = read_indicator_name(text);
  indicator.name = std::move(parts.name);
  indicator.breakdown = std::move(parts.breakdown);
}

// A column of its own has them a line each.
void take_breakdown(model::Indicator& indicator, std::string_view cell) {
  static const Pattern ends(R"(\n+(?:-\s+)?)");
  if (cell.starts_with("- ")) cell.remove_prefix(2);
  for (std::size_t from = 0; from < cell.size();) {
    const auto end = ends.find(cell, from);
    indicator.breakdown.push_back(text::normalize(cell.substr(from, (end ? end->begin : cell.size()) - from)));
    from = end ? end->end : cell.size();
  }
}

// "b: Ungdomar c: Vuxna" goes on the breakdown of the indicator above; any other text doesn't.
bool add_breakdown(model::Indicator& above, std::string_view text) {
  if (!breakdown_mark().match_start(text)) return false;
  while (const auto mark = breakdown_mark().match_start(text)) {
    const auto next = breakdown_mark().find(text, mark->end);
    const std::size_t end = next ? next->begin : text.size();
    above.breakdown.push_back(text::normalize(text.substr(mark->end, end - mark->end)));
    text = text.substr(end);
  }
  return true;
}

} // namespace

std::string read_indicators(const Reading& reading, std::string goal) {
  const Columns columns = told_by_content(reading.guess.columns, reading.grid);
  for (const std::string& title : reading.grid.titles)
    if (const std::string named = goal_title(title, reading.vocabulary); !named.empty()) goal = named;
  const std::size_t first = reading.document.indicators.size();
  std::string common;
  const auto& rows = reading.grid.rows;
  for (std::size_t at = 0; at < rows.size(); ++at) {
    const GridRow& row = rows[at];
    if (const std::string named = goal_title(row.text, reading.vocabulary); !named.empty()) {
      goal = named;
      continue;
    }
    std::string name = row.kind == RowKind::group ? row.text : field_text(row, columns, "name");
    if (name.empty()) continue;
    if (at + 1 < rows.size() && heads_rows(row, rows[at + 1], columns)) {
      common = without_colon(name);
      continue;
    }
    if (!common.empty()) name = common + ": " + name;
    if (reading.document.indicators.size() > first && add_breakdown(reading.document.indicators.back(), name)) {
      model::Indicator& above = reading.document.indicators.back();
      read_values(above, reading, columns, row, above.breakdown.back());
      model::merge(above.provenance, row.provenance);
      continue;
    }
    model::Indicator indicator;
    begin_item(indicator, reading, row);
    take_name(indicator, name);
    take_breakdown(indicator, field_text(row, columns, "breakdown"));
    const std::string own = reaching_text(row, columns, "goal");
    indicator.goal = own.empty() ? goal : own;
    read_values(indicator, reading, columns, row, "");
    reading.document.indicators.push_back(std::move(indicator));
  }
  return goal;
}

bool read_run_on_line(const Block& block, const std::string& goal, model::Document& document) {
  static const Pattern sentences(R"([.!?]\s+\p{Lu})");
  if (block.text.size() > longest_name || sentences.find(block.text)) return false;
  const std::string line = block.marker.empty() || block.marker == "-" ? block.text : block.marker + " " + block.text;
  auto& indicators = document.indicators;
  if (!indicators.empty()) {
    model::Indicator& above = indicators.back();
    const bool tail = above.breakdown.empty() && text::words(block.text).size() == 1 &&
                      (block.text.ends_with(':') || block.text.ends_with('.'));
    if (tail) above.name += " " + without_colon(block.text); // a last word that fell on a line of its own
    if (tail || add_breakdown(above, line)) {
      model::merge(above.provenance, block.provenance);
      return true;
    }
  }
  model::Indicator indicator;
  indicator.provenance = block.provenance;
  indicator.goal = goal;
  take_name(indicator, line);
  doubt(indicator, worth::cut_row, "cut_table",
        "the line was read as a row of the table above, which has lost its form");
  indicators.push_back(std::move(indicator));
  return true;
}

void merge_repeated(std::vector<model::Indicator>& indicators) {
  std::vector<model::Indicator> kept;
  std::vector<Keys> keys;
  for (model::Indicator& indicator : indicators) {
    const Keys own{name_key(indicator.name), name_key(indicator.goal)};
    std::size_t i = 0;
    while (i < kept.size() && !repeats(kept[i], keys[i], indicator, own)) ++i;
    if (i < kept.size()) {
      unite(kept[i], indicator);
    } else {
      kept.push_back(std::move(indicator));
      keys.push_back(own);
    }
  }
  indicators = std::move(kept);
}

} // namespace arshjul::ingest
