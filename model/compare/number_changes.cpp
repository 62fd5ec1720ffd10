#include "model/compare/number_changes.hpp"

#include "model/base/pattern.hpp"
#include "model/base/text.hpp"
#include "model/prose/words.hpp"

#include <map>
#include <optional>

namespace arshjul::model {
namespace {

struct Number {
  double value = 0;
  std::string unit;  // "%", or the folded word that it counts, or nothing
  std::string words; // as printed, with its bound: "minst 10 %"
};

std::optional<double> value_of(std::string_view printed) {
  if (const auto code = Words::builtin().code_of("one", printed)) return 1;
  if (const auto whole = number_of(printed)) return *whole;
  static const Pattern decimal(R"((\d{1,6}),(\d{1,3}))");
  const auto hit = decimal.match(printed);
  return hit ? std::optional(std::stod(hit->str(1) + "." + hit->str(2))) : std::nullopt;
}

// List numbers ("1. Att …"), years, codes and dates are none: a number that counts stands before a blank and a word or
// a per cent sign.
std::vector<Number> numbers_in(std::string_view text) {
  static const Pattern form(R"((?:^|[^\p{L}\p{N},.:/§–-])((?:minst|högst|max|cirka|ca|om)\s+)?(\d{1,6},\d{1,3}|)" +
                                number_expression() + "|" + Words::builtin().any("one") +
                                R"()\s*(?:(%|procent)|\s(\p{L}+)))",
                            Pattern::Case::insensitive);
  std::vector<Number> numbers;
  for (const Match& hit : form.find_all(text)) {
    const auto value = value_of(hit[2]);
    const bool article = Words::builtin().code_of("one", hit[2]).has_value();
    const std::string word = text::fold(hit[4]);
    // "ett" counts only samples: before other words it is an article.
    if (!value || (article && !mentions(word, "sample"))) continue;
    const std::string unit = !hit[3].empty() ? "%" : mentions(word, "sample") ? "stickprov" : "";
    numbers.push_back({*value, unit, text::normalize(hit[0])});
  }
  return numbers;
}

} // namespace

std::vector<NumberChange> number_changes(std::string_view before, std::string_view after) {
  const std::vector<Number> left = numbers_in(before), right = numbers_in(after);
  if (left.size() == 1 && right.size() == 1 && left[0].unit != right[0].unit)
    return {{left[0].value, right[0].value, std::nullopt, "", left[0].words, right[0].words}};
  std::map<std::string, std::pair<std::vector<Number>, std::vector<Number>>> by_unit;
  for (const Number& number : left) by_unit[number.unit].first.push_back(number);
  for (const Number& number : right) by_unit[number.unit].second.push_back(number);
  std::vector<NumberChange> changes;
  for (const auto& [unit, sides] : by_unit) {
    if (sides.first.size() != sides.second.size()) continue;
    for (std::size_t i = 0; i < sides.first.size(); ++i) {
      const Number &from = sides.first[i], &to = sides.second[i];
      if (from.value != to.value)
        changes.push_back({from.value, to.value, to.value - from.value, unit, from.words, to.words});
    }
  }
  return changes;
}

} // namespace arshjul::model
