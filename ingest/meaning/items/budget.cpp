#include "ingest/meaning/items/budget.hpp"

#include "ingest/meaning/items/confidence.hpp"
#include "ingest/meaning/items/numbers.hpp"
#include "ingest/meaning/items/reading.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

// A column whose header says so is of amounts when at least this share of its texts are.
constexpr double amount_share = 0.5;

bool is_amount_column(const Grid& grid, std::size_t column) {
  int texts = 0, amounts = 0;
  for (const GridRow& row : grid.rows) {
    if (row.kind != RowKind::data || !row.begins(column) || row.cells[column]->text.empty()) continue;
    ++texts;
    amounts += parse_amount(row.cells[column]->text).has_value();
  }
  return amounts > 0 && amounts >= amount_share * texts;
}

bool is_year(std::string_view label) {
  static const Pattern year(R"((?:19|20)\d\d(?:[-–/](?:(?:19|20)?\d\d))?)");
  return year.matches(text::normalize(label));
}

std::string table_unit(const Grid& grid, const std::vector<std::string>& context, const Vocabulary& vocabulary) {
  for (const auto* texts : {&grid.header, &grid.titles, &context})
    for (const std::string& text : *texts)
      if (const std::string unit = unit_in(text, vocabulary); !unit.empty()) return unit;
  return {};
}

// A table of counts has numbers under years too; money is told by a unit or by a budget's own words.
bool tells_of_money(const Grid& grid, const Columns& columns, const std::vector<std::string>& context,
                    const Vocabulary& vocabulary) {
  for (std::size_t i = 0; i < columns.fields.size(); ++i)
    if (columns.fields[i] == "amount" && match_label(grid.header[i], "budget_column", vocabulary)) return true;
  return !table_unit(grid, context, vocabulary).empty();
}

// "Resultaträkning (mnkr)" names the table; "Belopp i mnkr" only its unit.
std::string name_in_label(const std::string& label, const Vocabulary& vocabulary) {
  const auto hits = vocabulary.find("unit", label);
  if (hits.empty()) return {};
  static const Pattern ends(R"([\s(,;:]+$|^\s*[Bb]elopp(?: anges)? i\s*)");
  return ends.replace_all(label.substr(0, hits.front().begin), "");
}

// The heading that amounts stand under: the table's own title, else its name, else what is printed above it.
std::string first_group(const Reading& reading) {
  if (!reading.grid.titles.empty()) return reading.grid.titles.back();
  const auto label = reading.guess.columns.first("label");
  const std::string name = label ? name_in_label(reading.grid.header[*label], reading.vocabulary) : "";
  if (!name.empty()) return name;
  return reading.context.empty() ? std::string() : reading.context.front();
}

std::optional<std::size_t> label_column(const Grid& grid, const Columns& columns, const Vocabulary& vocabulary) {
  std::optional<std::size_t> first;
  for (std::size_t i = 0; i < columns.fields.size(); ++i) {
    if (columns.fields[i] == "amount") continue;
    if (const auto match = match_label(grid.header[i], "budget_column", vocabulary); match && match->field == "label")
      return i;
    if (!first) first = i;
  }
  return first;
}

} // namespace

std::string unit_in(std::string_view text, const Vocabulary& vocabulary) {
  const auto hits = vocabulary.find("unit", text);
  return hits.empty() ? std::string()
                      : std::string(text.substr(hits.front().begin, hits.front().end - hits.front().begin));
}

std::optional<BudgetColumns> budget_columns(const Grid& grid, const Vocabulary& vocabulary,
                                            const std::vector<std::string>& context) {
  BudgetColumns budget;
  Columns& columns = budget.columns;
  columns.fields.assign(grid.header.size(), "");
  columns.worths.assign(grid.header.size(), 0);
  for (std::size_t i = 1; i < grid.header.size(); ++i) {
    const auto match = match_label(grid.header[i], "budget_column", vocabulary);
    const bool named = is_year(grid.header[i]) || (match && match->field == "amount");
    if (!named || !is_amount_column(grid, i)) continue;
    columns.fields[i] = "amount";
    columns.worths[i] = 1;
    budget.told += 1;
  }
  // "Statistik" or "Nyckeltal" over the labels: figures of another kind under the same years.
  const auto first = grid.header.empty() ? std::nullopt : match_label(grid.header[0], "indicator_column", vocabulary);
  const bool counts = first && first->field == "name";
  if (counts || !columns.has("amount") || !tells_of_money(grid, columns, context, vocabulary)) return std::nullopt;
  const auto label = label_column(grid, columns, vocabulary);
  if (!label) return std::nullopt;
  columns.fields[*label] = "label";
  columns.worths[*label] = 1;
  return budget;
}

void read_budget(const Reading& reading) {
  const Columns& columns = reading.guess.columns;
  const std::string unit = table_unit(reading.grid, reading.context, reading.vocabulary);
  std::string group = first_group(reading);
  for (const GridRow& row : reading.grid.rows) {
    if (row.kind == RowKind::comment) continue;
    const std::string label = row.kind == RowKind::group ? row.text : field_text(row, columns, "label");
    model::BudgetRow item;
    begin_item(item, reading, row);
    item.group = group;
    item.label = text::normalize(label);
    item.unit = unit;
    for (std::size_t i = 0; i < columns.fields.size() && row.kind == RowKind::data; ++i) {
      if (columns.fields[i] != "amount" || !row.begins(i) || row.cells[i]->text.empty()) continue;
      const std::string& text = row.cells[i]->text;
      if (const auto amount = parse_amount(text))
        item.values.emplace_back(reading.grid.header[i], *amount);
      else
        doubt(item, worth::unread_number, "unread_number",
              "\"" + text + "\" under " + reading.grid.header[i] + " is no amount");
    }
    if (item.values.empty() && item.warnings.empty() && !item.label.empty())
      group = item.label;
    else if (!item.values.empty() && !item.label.empty())
      reading.document.budget.push_back(std::move(item));
  }
}

} // namespace arshjul::ingest
