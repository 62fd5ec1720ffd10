#include "model/checks/checks.hpp"

#include "model/checks/rules.hpp"

#include <utility>

namespace arshjul::model {
namespace checks {

Check make(std::string rule, std::string verdict, std::string message, CheckSide stated, CheckSide held) {
  return {"", std::move(rule), std::move(verdict), std::move(message), std::move(stated), std::move(held)};
}

CheckSide side(const Sentence& sentence, std::string value) {
  return {sentence.text, std::move(value), {sentence.item}, sentence.provenance};
}

CheckSide side(const Item& item, std::string text, std::string value) {
  return {std::move(text), std::move(value), {item.id}, item.provenance};
}

} // namespace checks

std::vector<Check> check_consistency(const Content& content) {
  using namespace checks;
  const Prose prose = sentences_of(content);
  Found found;
  for (const auto rule : {check_counts, check_statuses, check_remarks, check_fractions, check_sums, check_differences,
                          check_amounts, check_risks, check_dates})
    rule(content, prose, found);
  for (std::size_t i = 0; i < found.size(); ++i) found[i].id = "check-" + std::to_string(i + 1);
  return found;
}

} // namespace arshjul::model
