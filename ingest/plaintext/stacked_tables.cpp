// Idea: rows are found by counting lines, and the count is proved by the columns whose values can be known: a status, a
// number, a degree. Dynamic programming over the lines chooses between a full row, a row without its first or last
// cell, a line across the table and a comment; without any column that proves the count, it has to come out even.
#include "ingest/plaintext/stacked_tables.hpp"

#include "ingest/plaintext/options.hpp"
#include "ingest/plaintext/tab_tables.hpp"
#include "ingest/plaintext/word_repair.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <limits>

namespace arshjul::ingest::plaintext {
namespace {

// What leaving the plain way costs; a row that counts out costs nothing.
constexpr double cost_of_lost_cell = 1.5, cost_of_group = 2, cost_of_comment = 0.5, cost_of_odd_figure = 1,
                 cost_of_small = 1.5;
// Of all rows; with more, the lines are more likely cells wrapped at their column's width.
constexpr double most_cost_a_row = 1.5;
// A word that we don't know in a column of known ones, and how long it may be (characters).
constexpr double cost_of_unknown_value = 2.5;
constexpr int longest_value = 30;
// Lines that end up in no row.
constexpr double cost_of_left_line = 4;
constexpr double impossible = std::numeric_limits<double>::infinity();

enum class Part { row, without_first, without_last, group, comment, labelled_comment };

struct Choice {
  double cost = impossible;
  Part part = Part::row;
  std::size_t count = 0;
};

std::optional<std::string> name_of(const std::string& text, std::string_view kind, const Vocabulary& vocabulary) {
  if (auto code = vocabulary.code_of(kind, text)) return code;
  const std::string trimmed = without_year(text);
  if (auto code = vocabulary.code_of(kind, trimmed)) return code;
  // An indicator may be told beside the budget of a year.
  const bool of_a_year = kind == "indicator_column" && trimmed.size() < text.size();
  return of_a_year ? vocabulary.code_of("budget_column", trimmed) : std::nullopt;
}

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class Stack {
public:
  Stack(Lines all, const FlatHeader& header, std::size_t limit, const Vocabulary& words)
      : lines(all.subspan(header.end, limit - header.end)), columns(header.columns), vocabulary(words) {
    for (const Column& column : columns) provers.push_back(is_used(column));
  }

  // The cheapest way, backwards from the end; nothing if it doesn't prove itself.
  std::vector<Choice> read() {
    std::vector<double> cost(lines.size() + 1, 0);
    std::vector<Choice> best(lines.size());
    for (std::size_t at = lines.size(); at-- > 0;) {
      cost[at] = cost_of_left_line * static_cast<double>(lines.size() - at); // the table has ended
      for (const Choice& choice : choices_at(at)) {
        const double total = choice.cost + cost[at + choice.count];
        if (total >= cost[at]) continue;
        cost[at] = total;
        best[at] = choice;
      }
    }
    std::vector<Choice> way;
    for (std::size_t at = 0; at < lines.size() && best[at].count > 0; at += best[at].count) way.push_back(best[at]);
    return proves_itself(way) ? way : std::vector<Choice>{};
  }

  const Lines lines;

private:
  // Of a closed column at least one value is seen; a column of figures is one by its name.
  bool is_used(const Column& column) const {
    if (column.closed.empty()) return is_figure(column) && !column.is("total") && !column.is("target");
    return std::any_of(lines.begin(), lines.end(),
                       [&](const TextLine& line) { return vocabulary.code_of(column.closed, line.text).has_value(); });
  }

  static bool is_figure(const Column& column) {
    static constexpr std::string_view figures[] = {"likelihood", "consequence", "value",     "risk_value",
                                                   "number",     "progress",    "amount",    "total",
                                                   "women",      "men",         "reference", "target"};
    return std::any_of(std::begin(figures), std::end(figures), [&](auto code) { return column.is(code); });
  }

  double cell_cost(std::size_t column, const std::string& text) const {
    static const Pattern figure(R"(\(?[-–−+]?\s?\d[\d\s.,]*\)?\s?%?|[-–−])");
    const Column& is = columns[column];
    if (!is.closed.empty() && provers[column]) {
      if (vocabulary.code_of(is.closed, text)) return 0;
      return width_of(text) <= longest_value ? cost_of_unknown_value : impossible;
    }
    if (provers[column]) return has_digit(text) && width_of(text) <= header_cell_length / 4 ? 0 : impossible;
    if (is_figure(is)) return has_digit(text) || width_of(text) < 3 ? 0 : cost_of_odd_figure;
    if (starts_small(text)) return cost_of_small;            // rather the rest of the cell above
    const bool of_a_year = without_year(is.name) != is.name; // "Mål 2027" may hold words and figures
    return !of_a_year && figure.matches(text) ? cost_of_odd_figure : 0;
  }

  Choice row(std::size_t at, Part part, std::size_t first, std::size_t last) const {
    Choice choice{part == Part::row ? 0 : cost_of_lost_cell, part, last - first};
    if (at + choice.count > lines.size()) return {};
    for (std::size_t i = 0; i < choice.count; ++i) choice.cost += cell_cost(first + i, lines[at + i].text);
    return choice;
  }

  bool is_comment_label(std::size_t at) const {
    return vocabulary.code_of("comment_label", lines[at].text).has_value();
  }

  std::vector<Choice> choices_at(std::size_t at) const {
    std::vector<Choice> found{row(at, Part::row, 0, columns.size())};
    if (columns.front().is("area") || columns.front().is("objective") || columns.front().is("process"))
      found.push_back(row(at, Part::without_first, 1, columns.size()));
    if (columns.back().is("comment")) found.push_back(row(at, Part::without_last, 0, columns.size() - 1));
    if (width_of(lines[at].text) <= heading_length && starts_capital(lines[at].text))
      found.push_back({cost_of_group, Part::group, 1});
    if (is_comment_label(at) && at + 1 < lines.size()) found.push_back({cost_of_comment, Part::labelled_comment, 2});
    const auto label = vocabulary.prefix("comment_label", lines[at].text);
    if (label && std::string_view(lines[at].text).substr(label->end).starts_with(": "))
      found.push_back({cost_of_comment, Part::comment, 1});
    std::erase_if(found, [](const Choice& choice) { return choice.cost == impossible; });
    return found;
  }

  bool proves_itself(const std::vector<Choice>& way) const {
    std::size_t rows = 0, groups = 0, covered = 0;
    double cost = 0;
    for (const Choice& choice : way) {
      if (choice.part <= Part::group) cost += choice.cost;
      rows += choice.part <= Part::without_last;
      groups += choice.part == Part::group;
      covered += choice.count;
    }
    const bool proved = std::count(provers.begin(), provers.end(), true) > 0;
    if (rows == 0 || groups > rows || cost > most_cost_a_row * static_cast<double>(rows) ||
        way.back().part == Part::group)
      return false;
    const bool plain = std::all_of(way.begin(), way.end(), [](const Choice& c) { return c.part == Part::row; });
    return covered == lines.size() ? proved || (plain && rows > 1) : proved && spaced() && rows > 1;
  }

  // With a blank line between all cells nothing shows where the table ends, but that the rows stop counting out.
  bool spaced() const { return lines.front().blanks_before > 0; }

  const std::vector<Column>& columns;
  const Vocabulary& vocabulary;
  std::vector<bool> provers; // columns whose values tell whether the count is right
};

void put(Table& table, int row, int column, int span, Lines lines, const Joiner& joiner) {
  Cell cell;
  cell.row = row;
  cell.column = column;
  cell.column_span = span;
  for (const TextLine& line : lines) cell.text += (cell.text.empty() ? "" : " ") + repaired(line.text, joiner.use);
  cell.provenance = place_of(lines);
  model::merge(table.provenance, cell.provenance);
  table.cells.push_back(std::move(cell));
}

void put_row(Table& table, const Choice& choice, Lines lines, const Joiner& joiner) {
  const int row = table.rows++;
  if (choice.part > Part::without_last) return put(table, row, 0, table.columns, lines, joiner);
  const int first = choice.part == Part::without_first ? 1 : 0;
  for (std::size_t i = 0; i < lines.size(); ++i)
    put(table, row, first + static_cast<int>(i), 1, lines.subspan(i, 1), joiner);
}

} // namespace

std::optional<FlatHeader> find_stacked_header(Lines lines, std::size_t at, const Vocabulary& vocabulary) {
  // In the middle of a run of names no header begins.
  if (at > 0 && at + 1 < lines.size() && lines[at].blanks_before == lines[at + 1].blanks_before &&
      is_column_name(lines[at - 1].text, vocabulary))
    return std::nullopt;
  std::string_view best_kind;
  std::size_t count = 0;
  for (std::string_view kind : column_kinds) {
    std::size_t end = at;
    while (end < lines.size() && end < at + most_columns && lines[end].cells.empty() &&
           (end == at || lines[end].blanks_before == lines[at + 1].blanks_before) &&
           name_of(lines[end].text, kind, vocabulary))
      ++end;
    if (end - at > count) {
      count = end - at;
      best_kind = kind;
    }
  }
  if (count < flat_columns || at + count >= lines.size()) return std::nullopt;
  // The first cell stands below the last name as the names do below each other.
  if (lines[at + count].blanks_before > lines[at + 1].blanks_before) return std::nullopt;
  FlatHeader header;
  header.end = at + count;
  for (std::size_t k = at; k < header.end; ++k) {
    header.columns.push_back(column_named(lines[k].text, vocabulary));
    header.columns.back().codes.insert(*name_of(lines[k].text, best_kind, vocabulary));
    header.lines.push_back(text::fold(lines[k].text));
  }
  return header;
}

namespace {

bool names_money(const Column& column) {
  return column.is("amount") || column.is("label");
}

std::optional<FlatTable> read_under(Lines lines, std::size_t at, const FlatHeader& header, std::size_t limit,
                                    const Joiner& joiner, const Vocabulary& vocabulary) {
  Stack stack(lines, header, limit, vocabulary);
  const std::vector<Choice> way = stack.read();
  if (way.empty()) return std::nullopt;
  FlatTable found;
  Table& table = found.table;
  table.evidence = "flattened";
  table.confidence = flat_confidence;
  table.columns = static_cast<int>(header.columns.size());
  table.rows = table.header_rows = 1;
  for (int column = 0; column < table.columns; ++column)
    put(table, 0, column, 1, lines.subspan(at + static_cast<std::size_t>(column), 1), joiner);
  found.end = header.end;
  for (const Choice& choice : way) {
    put_row(table, choice, lines.subspan(found.end, choice.count), joiner);
    found.end += choice.count;
  }
  return found;
}

} // namespace

std::optional<FlatTable> read_stacked_table(Lines lines, std::size_t at, FlatHeader header, std::size_t limit,
                                            const Joiner& joiner, const Vocabulary& vocabulary) {
  if (!std::all_of(header.columns.begin(), header.columns.end(),
                   [](const Column& column) { return names_money(column); }))
    return header.end < limit ? read_under(lines, at, header, limit, joiner, vocabulary) : std::nullopt;
  // A budget's rows may be called as its columns are: "Intäkter" below "Avvikelse".
  for (; header.columns.size() >= flat_columns && header.end < limit; --header.end) {
    if (auto read = read_under(lines, at, header, limit, joiner, vocabulary)) return read;
    header.columns.pop_back();
    header.lines.pop_back();
  }
  return std::nullopt;
}

} // namespace arshjul::ingest::plaintext
