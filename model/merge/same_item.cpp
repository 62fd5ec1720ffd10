#include "model/merge/same_item.hpp"

#include "model/base/text.hpp"
#include "model/wording.hpp"

#include <algorithm>
#include <initializer_list>

namespace arshjul::model {
namespace {

std::vector<std::string> keys(std::initializer_list<std::string> texts) {
  std::vector<std::string> found;
  for (const std::string& text : texts) found.push_back(print_key(text::fold(text)));
  return found;
}

bool wordless(const Identity& identity) {
  return std::all_of(identity.equal.begin(), identity.equal.end(), [](const std::string& key) { return key.empty(); });
}

} // namespace

bool same_item(const Identity& a, const Identity& b) {
  const bool by_number = (wordless(a) || wordless(b)) && !a.number.empty() && a.number == b.number;
  if (!by_number && (a.equal != b.equal || wordless(a))) return false;
  for (std::size_t i = 0; i < a.agreeing.size(); ++i)
    if (!a.agreeing[i].empty() && !b.agreeing[i].empty() && a.agreeing[i] != b.agreeing[i]) return false;
  return true;
}

Identity identity(const Decision& decision) {
  return {keys({decision.text}), {}};
}

Identity identity(const Section& section) {
  return {keys({section.heading, section.text}), {}};
}

Identity identity(const Objective& objective) {
  return {keys({objective.title}), keys({objective.kind, objective.number})};
}

// Many goals may share a text ("Nämndens grunduppdrag"): the objective tells them apart.
Identity identity(const Goal& goal) {
  return {keys({goal.text}), keys({goal.kind, goal.number, goal.objective}),
          goal.number.empty() ? "" : print_key(goal.kind + " " + goal.number)};
}

Identity identity(const Indicator& indicator) {
  std::string breakdown;
  for (const std::string& part : indicator.breakdown) breakdown += part + "|";
  return {keys({indicator.name, breakdown}), keys({indicator.goal})};
}

Identity identity(const Risk& risk) {
  return {keys({risk.title.empty() ? risk.description : risk.title}), keys({risk.number, risk.area, risk.process})};
}

// Ten controls may stand under one risk, and one kontrollmoment under two risks.
Identity identity(const Control& control) {
  return {keys({control.control}), keys({control.number, control.area, control.risk})};
}

Identity identity(const Recommendation& recommendation) {
  return {keys({recommendation.text}), keys({recommendation.issuer})};
}

Identity identity(const BudgetRow& row) {
  return {keys({row.group, row.label}), keys({row.unit})};
}

} // namespace arshjul::model
