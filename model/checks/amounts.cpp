// An amount in prose ("811 miljoner kronor i kommunbidrag") is held against the budget rows whose label's words all
// stand in the sentence: one that agrees within both roundings makes it right. None that agrees makes it wrong only
// when the sentence's year names one column of a sum row; else the sentence may speak of something else. And the amount
// that a goal's measures are to give together is held against the amounts of its actions.
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"
#include "model/checks/budget_block.hpp"
#include "model/checks/rules.hpp"
#include "model/prose/words.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <set>

namespace arshjul::model::checks {
namespace {

constexpr double binary_noise = 1e-6;

struct Amount {
  double kronor = 0, step = 1; // step: kronor that its last digit stands for
  std::string printed;
};

double factor_of(std::string_view unit) {
  const auto code = Words::builtin().code_of("amount_unit", unit);
  double factor = 0;
  if (code) std::from_chars(code->data(), code->data() + code->size(), factor);
  return factor;
}

std::optional<Amount> amount_of(const Match& hit) {
  std::string digits;
  for (const char c : hit.str(2))
    if (c >= '0' && c <= '9') digits += c;
  const std::string decimals = hit.str(3);
  const double factor = factor_of(text::normalize(hit[4]));
  if (digits.empty() || digits.size() > 12 || factor == 0) return std::nullopt;
  const double step = factor * std::pow(10, -static_cast<double>(decimals.size()));
  return Amount{std::stod(digits + "." + decimals + "0") * factor, step,
                text::normalize(hit.str(2) + (decimals.empty() ? "" : "," + decimals) + " " + hit.str(4))};
}

// Ranges ("60–70 mnkr") and rough ones ("cirka 20 mkr") are left out: they agree with anything.
std::vector<Amount> amounts_in(const std::string& text) {
  static const Pattern form(
      R"((?:^|[^\p{N},.–-])(?:(\p{L}+)\s+)?(\d{1,3}(?:[ \x{A0}\x{202F}]\d{3})+|\d{1,9})(?:,(\d{1,3}))?\s*()" +
          Words::builtin().any("amount_unit") + R"()(?:$|[^\p{L}\p{N}]))",
      Pattern::Case::insensitive);
  std::vector<Amount> amounts;
  for (const Match& hit : form.find_all(text)) {
    if (mentions(hit[1], "amount_not_exact")) continue;
    if (const auto amount = amount_of(hit)) amounts.push_back(*amount);
  }
  return amounts;
}

// ---- prose against the budget ----

std::vector<std::string> telling_words(const std::string& label) {
  std::vector<std::string> words;
  for (const std::string& word : text::words(text::fold(label)))
    if (!Words::builtin().code_of("sum", word) && !number_of(word) && text::is_letter(text::first_letter(word)))
      words.push_back(word);
  // "Budget" alone names no row: every sentence on money has it.
  if (words.size() == 1 && Words::builtin().code_of("any_amount", words.front())) words.clear();
  return words;
}

// A budget row and the words that a sentence must have to speak of it.
struct Named {
  const BudgetRow* row;
  std::vector<std::string> words;
};

std::vector<Named> named_rows(const Content& content) {
  std::vector<Named> rows;
  for (const BudgetRow& row : content.budget) {
    std::vector<std::string> words = telling_words(row.label);
    if (!words.empty() && factor_of(text::normalize(row.unit)) > 0) rows.push_back({&row, std::move(words)});
  }
  return rows;
}

std::vector<const BudgetRow*> rows_in(const std::string& sentence, const std::vector<Named>& named) {
  const std::vector<std::string> said = text::words(text::fold(sentence));
  const std::set<std::string> words(said.begin(), said.end());
  std::vector<const BudgetRow*> rows;
  for (const Named& one : named)
    if (std::all_of(one.words.begin(), one.words.end(), [&](const std::string& word) { return words.contains(word); }))
      rows.push_back(one.row);
  return rows;
}

struct Cell {
  const BudgetRow* row;
  std::string column;
  double value, kronor, step;
};

std::vector<Cell> cells_of(const std::vector<const BudgetRow*>& rows) {
  std::vector<Cell> cells;
  for (const BudgetRow* row : rows)
    for (const auto& [column, value] : row->values) {
      const double factor = factor_of(text::normalize(row->unit));
      const bool whole = std::abs(value - std::round(value)) < binary_noise;
      cells.push_back({row, column, value, std::abs(value) * factor, whole ? factor : factor / 10});
    }
  return cells;
}

bool agree(const Amount& amount, const Cell& cell) {
  const double tolerated = std::max(amount.step, cell.step) / 2;
  return std::abs(amount.kronor - cell.kronor) <= tolerated + binary_noise;
}

CheckSide side_of(const Cell& cell) {
  return side(*cell.row, cell.row->label + ", " + cell.column, shown(cell.value) + " " + cell.row->unit);
}

// The one sum row's cell in the column of a year that the sentence tells.
const Cell* meant(const std::vector<Cell>& cells, const std::string& sentence) {
  static const Pattern year(R"((?:^|\D)(20\d\d|19\d\d)(?:\D|$))");
  const auto told = year.find(sentence);
  if (!told) return nullptr;
  const Cell* only = nullptr;
  for (const Cell& cell : cells) {
    if (!is_sum(*cell.row) || cell.column.find((*told)[1]) == std::string::npos) continue;
    if (only) return nullptr;
    only = &cell;
  }
  return only;
}

void check_against_budget(const std::vector<Named>& named, const Sentence& sentence, Found& found) {
  const std::vector<Amount> amounts = amounts_in(sentence.text);
  if (amounts.empty()) return;
  const std::vector<Cell> cells = cells_of(rows_in(sentence.text, named));
  if (cells.empty()) return;
  const auto told = [&](const Amount& amount) {
    return std::find_if(cells.begin(), cells.end(), [&](const Cell& cell) { return agree(amount, cell); });
  };
  const bool some =
      std::any_of(amounts.begin(), amounts.end(), [&](const Amount& a) { return told(a) != cells.end(); });
  for (const Amount& amount : amounts) {
    const auto same = told(amount);
    if (same == cells.end() && some) continue; // the row is spoken of with another amount
    const CheckSide stated = side(sentence, amount.printed);
    if (same != cells.end()) {
      found.push_back(make("amount", "ok", amount.printed + " is " + shown(same->value) + " in the budget", stated,
                           side_of(*same)));
    } else if (const Cell* cell = amounts.size() == 1 ? meant(cells, sentence.text) : nullptr) {
      found.push_back(make("amount", "warning",
                           amount.printed + " in prose, but " + shown(cell->value) + " in the budget", stated,
                           side_of(*cell)));
    } else {
      found.push_back(make("amount", "not_checkable",
                           amount.printed + ": the budget has no such amount by that name, and it need not", stated,
                           side_of(cells.front())));
    }
  }
}

// ---- a goal's prose against its actions ----

// The actions' amounts, if at least two have one and none has two.
std::vector<Amount> amounts_of(const std::vector<Action>& actions, CheckSide& held) {
  constexpr std::size_t least_parts = 2; // one amount is no sum
  std::vector<Amount> parts;
  for (const Action& action : actions) {
    const std::vector<Amount> amounts = amounts_in(action.text);
    if (amounts.empty()) continue;
    if (amounts.size() > 1) return {}; // which of them counts?
    parts.push_back(amounts.front());
    held.text += (held.text.empty() ? "" : " + ") + amounts.front().printed;
    merge(held.provenance, action.provenance);
  }
  if (parts.size() < least_parts) parts.clear();
  return parts;
}

void check_actions(const Goal& goal, Found& found) {
  CheckSide held;
  held.items = {goal.id};
  const std::vector<Amount> parts = amounts_of(goal.actions, held);
  if (parts.empty()) return;
  double sum = 0, step = parts.front().step;
  for (const Amount& part : parts) {
    sum += part.kronor;
    step = std::min(step, part.step);
  }
  constexpr double million = 1e6;
  held.value = shown(sum / million) + " mnkr";
  for (const std::string& sentence : split_sentences(goal.description)) {
    const std::vector<Amount> amounts = amounts_in(sentence);
    if (amounts.size() != 1 || !mentions(sentence, "measure")) continue;
    const Amount& whole = amounts.front();
    const bool fits = std::abs(whole.kronor - sum) <= tolerance(parts.size(), std::min(whole.step, step));
    found.push_back(
        make("parts_of_amount", fits ? "ok" : "warning",
             held.text + " = " + held.value + (fits ? "" : ", but " + whole.printed + " is said of all of them"),
             side(goal, sentence, whole.printed), held));
  }
}

} // namespace

void check_amounts(const Content& content, const Prose& prose, Found& found) {
  const std::vector<Named> named = named_rows(content);
  if (!named.empty())
    for (const Sentence& sentence : prose) check_against_budget(named, sentence, found);
  for (const Goal& goal : content.goals) check_actions(goal, found);
}

} // namespace arshjul::model::checks
