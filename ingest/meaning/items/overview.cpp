// A row is a record's when it has the record's number in one cell and its name's first word in another; the name
// itself is often shortened in the one or misspelt in the other.
#include "ingest/meaning/items/overview.hpp"

#include "ingest/meaning/items/coded.hpp"
#include "ingest/meaning/items/columns.hpp"
#include "ingest/meaning/items/confidence.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace arshjul::ingest {
namespace {

// Its rows are read as something else (amounts): a table of goals tells statuses of its own.
std::optional<std::size_t> status_column(const model::Table& table, const Vocabulary& vocabulary) {
  if (table.role == "goals") return std::nullopt;
  for (std::size_t column = 0; column < table.header.size(); ++column)
    if (vocabulary.code_of("goal_column", table.header[column]) == "status") return column;
  return std::nullopt;
}

std::string first_word(std::string_view text) {
  const auto words = text::words(text::fold(text));
  return words.empty() ? std::string() : std::string(words.front());
}

bool is_row_of(const model::Goal& goal, const std::vector<std::string>& cells) {
  const std::string name = first_word(goal.text);
  const bool numbered =
      std::any_of(cells.begin(), cells.end(), [&](const std::string& cell) { return cell == goal.number; });
  return numbered && !name.empty() &&
         std::any_of(cells.begin(), cells.end(), [&](const std::string& cell) { return first_word(cell) == name; });
}

void compare(model::Goal& goal, const std::string& status, const Vocabulary& vocabulary) {
  if (!goal.status) {
    goal.status = code_text(status, "status", vocabulary, goal);
    goal.shown_as = "text";
    return;
  }
  const auto code = find_code(status, "status", vocabulary);
  if (code && *code != goal.status->code)
    doubt(goal, worth::one_of_several, "status_differs",
          "the overview says \"" + status + "\", the record \"" + goal.status->text + "\"");
}

} // namespace

void compare_with_overviews(model::Document& document, const Vocabulary& vocabulary) {
  for (const model::Table& table : document.tables) {
    const auto column = status_column(table, vocabulary);
    if (!column) continue;
    for (const model::TableRow& row : table.rows) {
      if (row.cells.size() <= *column || row.cells[*column].empty()) continue;
      for (model::Goal& goal : document.goals)
        if (!goal.number.empty() && is_row_of(goal, row.cells)) compare(goal, row.cells[*column], vocabulary);
    }
  }
}

} // namespace arshjul::ingest
