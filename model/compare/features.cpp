#include "model/compare/features.hpp"

#include "model/base/text.hpp"
#include "model/compare/field_values.hpp"
#include "model/wording.hpp"

namespace arshjul::model {
namespace {

const std::string& first_of(const std::string& a, const std::string& b) {
  return a.empty() ? b : a;
}

std::string joined(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) all += (all.empty() ? "" : "\n") + text;
  return all;
}

template <class T>
Features start(const T& item, std::string label) {
  Features features;
  features.label = std::move(label);
  for (const FieldValue& field : field_values(item)) features.whole += field.name + "=" + value_key(field.value) + "\n";
  return features;
}

} // namespace

Features features(const Objective& objective) {
  Features found = start(objective, objective.title);
  found.kind = objective.kind;
  found.number = objective.number;
  found.texts = {objective.title};
  return found;
}

// The comment is not asked: it is new each period.
Features features(const Goal& goal) {
  Features found = start(goal, goal.text);
  found.kind = goal.kind;
  found.number = goal.number;
  found.group = goal.objective;
  found.texts = {goal.text};
  std::vector<std::string> actions;
  for (const Action& action : goal.actions) actions.push_back(action.text);
  found.others = {goal.description, joined(actions), goal.responsible};
  return found;
}

Features features(const Indicator& indicator) {
  Features found = start(indicator, indicator.name);
  found.group = indicator.goal;
  found.texts = {indicator.name};
  found.others = {joined(indicator.breakdown), indicator.target};
  return found;
}

// A risk's title may be a word or a whole story: with its description it is told at length.
Features features(const Risk& risk) {
  Features found = start(risk, first_of(risk.title, risk.description));
  found.number = risk.number;
  found.group = first_of(risk.area, risk.process);
  found.texts = {first_of(risk.title, risk.description), joined({risk.title, risk.description})};
  found.others = {risk.area.empty() ? "" : risk.process, risk.consequence_description, risk.existing_controls,
                  risk.planned_response, risk.measures};
  return found;
}

// Ten controls may stand under one risk text: it supports a pair, but never makes one.
Features features(const Control& control) {
  Features found = start(control, first_of(control.control, control.risk));
  found.number = control.number;
  found.group = control.area;
  found.texts = {first_of(control.control, control.risk)};
  found.others = {control.control.empty() ? "" : control.risk, control.method, control.responsible, control.reporting};
  return found;
}

Features features(const Decision& decision) {
  Features found = start(decision, decision.text);
  if (decision.number) found.number = std::to_string(*decision.number);
  found.texts = {decision.text};
  return found;
}

// The answer is not asked: it is new each period.
Features features(const Recommendation& recommendation) {
  Features found;
  found.label = recommendation.text;
  found.kind = text::fold(recommendation.issuer);
  found.group = recommendation.area;
  found.texts = {recommendation.text};
  found.whole =
      print_key(recommendation.text) + "\n" + print_key(recommendation.issuer) + "\n" + print_key(recommendation.area);
  return found;
}

} // namespace arshjul::model
