// The budget rows as the sources have them, a table for each group.
#include "model/base/text.hpp"
#include "render/report/item_table.hpp"
#include "render/report/report.hpp"
#include "render/report/sentences.hpp"

#include <algorithm>
#include <tuple>

namespace arshjul::render {
namespace {

using Rows = std::vector<const model::BudgetRow*>;

// Rows that follow each other with the same group, unit and columns share a table.
std::vector<Rows> tables_of(const std::vector<model::BudgetRow>& budget) {
  const auto columns = [](const model::BudgetRow& row) {
    std::vector<std::string> names;
    for (const auto& [name, amount] : row.values) names.push_back(name);
    return names;
  };
  const auto within = [](const std::vector<std::string>& some, const std::vector<std::string>& all) {
    return std::all_of(some.begin(), some.end(),
                       [&](const auto& name) { return std::find(all.begin(), all.end(), name) != all.end(); });
  };
  std::vector<Rows> tables;
  std::vector<std::string> names; // of the last table
  for (const model::BudgetRow& row : budget) {
    const std::vector<std::string> own = columns(row);
    const bool same = !tables.empty() && tables.back().front()->group == row.group &&
                      tables.back().front()->unit == row.unit && (within(own, names) || within(names, own));
    if (!same) {
      tables.emplace_back();
      names.clear();
    }
    tables.back().push_back(&row);
    if (names.size() < own.size()) names = own;
  }
  return tables;
}

const Rows::value_type& widest(const Rows& rows) {
  return *std::max_element(rows.begin(), rows.end(),
                           [](auto* a, auto* b) { return a->values.size() < b->values.size(); });
}

Text amount_in(const model::BudgetRow& row, const std::string& column) {
  for (const auto& [name, amount] : row.values)
    if (name == column) return {{text::format_number(amount)}};
  return {};
}

Table table_of(const Rows& rows, const Material& material) {
  const std::string& unit = rows.front()->unit;
  Table table{{unit.empty() ? "Post" : "Belopp i " + unit}, {}};
  for (const auto& [column, amount] : widest(rows)->values) table.header.push_back(column);
  table.header.emplace_back("Källa");
  for (const model::BudgetRow* row : rows) {
    std::vector<Text> cells{{{row->label}}};
    for (const auto& [column, amount] : widest(rows)->values) cells.push_back(amount_in(*row, column));
    cells.push_back(source_cell(*row, material));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

} // namespace

Part write_budget(const Material& material) {
  Part part;
  std::string group;
  for (const Rows& rows : tables_of(material.dossier.budget)) {
    if (rows.front()->group != group) {
      group = rows.front()->group;
      if (!group.empty()) part.blocks.push_back(Heading{2, group});
    }
    part.blocks.push_back(table_of(rows, material));
  }
  return part;
}

std::vector<Block> tell_budget(const Material& material, const std::vector<Appendix>& appendices) {
  const auto& budget = material.dossier.budget;
  if (budget.empty()) return {};
  static constexpr Noun noun{"rad", "rader", "raden", "raderna", Gender::common};
  Text text{{"Underlaget redovisar " + counted(budget.size(), noun) + " med belopp."}};
  std::vector<const model::BudgetRow*> all;
  for (const model::BudgetRow& row : budget) all.push_back(&row);
  append(text, material.checks.mark_all(all));
  text.push_back({see_appendix(appendices, Topic::budget)});
  return {Paragraph{std::move(text)}};
}

} // namespace arshjul::render
