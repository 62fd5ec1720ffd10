#include "model/base/text.hpp"
#include "render/report/report.hpp"
#include "render/report/sentences.hpp"
#include "render/report/wording.hpp"

#include <algorithm>
#include <functional>

namespace arshjul::render {
namespace {

// A column is a heading and what it says of an item; it stands in the table only if it says something.
template <class Item>
struct ColumnPlan {
  std::string header;
  std::function<Text(const Item&)> cell;
};

template <class Item>
Table build(const std::vector<const Item*>& items, const std::vector<ColumnPlan<Item>>& plan) {
  Table table;
  table.rows.resize(items.size());
  for (const ColumnPlan<Item>& column : plan) {
    std::vector<Text> cells;
    bool says = false;
    for (const Item* item : items) {
      cells.push_back(column.cell(*item));
      says = says || !plain(cells.back()).empty();
    }
    if (!says) continue;
    table.header.push_back(column.header);
    for (std::size_t row = 0; row < items.size(); ++row) table.rows[row].push_back(std::move(cells[row]));
  }
  return table;
}

template <class Item>
std::vector<const Item*> pointers(const std::vector<Item>& items) {
  std::vector<const Item*> all;
  for (const Item& item : items) all.push_back(&item);
  return all;
}

template <class Item>
ColumnPlan<Item> text_column(const std::string& header, std::string Item::*member) {
  return {header, [member](const Item& item) { return Text{{item.*member}}; }};
}

template <class Item>
ColumnPlan<Item> source_column(const Material& material) {
  return {"Källa", [&material](const Item& item) { return Text{{material.notes.note(item.provenance)}}; }};
}

// "Label: words", on a line of its own.
void labelled(Text& text, const std::string& label, const std::string& words) {
  if (words.empty()) return;
  if (!plain(text).empty()) text.push_back({"\n"});
  text.push_back({label + ": ", Mark::strong});
  text.push_back({words});
}

void line(Text& text, const std::string& words) {
  if (words.empty()) return;
  if (!plain(text).empty()) text.push_back({"\n"});
  text.push_back({words});
}

std::string words_of(const std::optional<model::Coded>& coded) {
  return coded ? coded->text : "";
}

// --- goals

Text goal_actions(const model::Goal& goal) {
  std::string all;
  for (const model::Action& action : goal.actions) {
    all += (all.empty() ? "" : "\n") + std::string("- ") + action.text;
    if (!action.expected_effect.empty()) all += "\nFörväntad effekt: " + action.expected_effect;
    if (!action.governing_documents.empty()) all += "\nStyrdokument: " + enumerate(action.governing_documents);
  }
  return {{all}};
}

Text goal_cell(const model::Goal& goal, const Material& material) {
  Text text{{goal_text(goal), goal.description.empty() ? Mark::plain : Mark::strong}};
  line(text, goal.description);
  append(text, material.checks.mark(goal));
  return text;
}

bool has_status(const model::Goal* goal) {
  return goal->status || goal->progress;
}

Text status_cell(const model::Goal& goal) {
  if (!has_status(&goal)) return {{"ej angiven"}};
  Text text{{words_of(goal.status)}};
  if (goal.status && goal.shown_as == "color") text.push_back({" (visad som färg)"});
  if (goal.status && goal.shown_as == "symbol") text.push_back({" (visad som symbol)"});
  if (goal.progress) line(text, text::format_number(*goal.progress) + "\u00A0%");
  return text;
}

std::string goals_header(const std::vector<const model::Goal*>& goals) {
  const std::string& kind = goals.front()->kind;
  const bool same = std::all_of(goals.begin(), goals.end(), [&](auto* goal) { return goal->kind == kind; });
  return same ? text::capitalize_first(goal_noun(kind).one) : "Uppdrag och mål";
}

Table goals_table(const std::vector<const model::Goal*>& goals, const Material& material) {
  const bool says = std::any_of(goals.begin(), goals.end(), has_status);
  return build<model::Goal>(goals,
                            {{goals_header(goals), [&](const model::Goal& goal) { return goal_cell(goal, material); }},
                             {"Status", [says](const model::Goal& goal) { return says ? status_cell(goal) : Text{}; }},
                             {"Kommentar", [](const model::Goal& goal) { return Text{{goal.comment}}; }},
                             {"Åtgärder", goal_actions},
                             text_column("Ansvarig", &model::Goal::responsible),
                             text_column("Klart senast", &model::Goal::due),
                             source_column<model::Goal>(material)});
}

std::string objective_heading(const std::string& objective, const model::Dossier& dossier) {
  for (const model::Objective& known : dossier.objectives)
    if ((!known.number.empty() && known.number == objective) || known.title == objective)
      return text::capitalize_first(objective_noun(known.kind)) + (known.number.empty() ? "" : " " + known.number) +
             (known.title.empty() ? "" : ": " + known.title);
  if (objective.empty()) return dossier.objectives.empty() ? "" : "Övriga";
  return objective;
}

// One table of all goals, parted by objective: so each part has the same columns.
Part goals_part(const Material& material) {
  const std::vector<model::Goal>& goals = material.dossier.goals;
  if (goals.empty()) return {};
  const Table all = goals_table(pointers(goals), material);
  std::vector<std::string> order;
  for (const model::Goal& goal : goals)
    if (std::find(order.begin(), order.end(), goal.objective) == order.end()) order.push_back(goal.objective);
  Part part;
  for (const std::string& objective : order) {
    Table table{all.header, {}};
    for (std::size_t i = 0; i < goals.size(); ++i)
      if (goals[i].objective == objective) table.rows.push_back(all.rows[i]);
    const std::string heading = objective_heading(objective, material.dossier);
    if (!heading.empty()) part.blocks.push_back(Heading{2, heading});
    part.blocks.push_back(std::move(table));
  }
  return part;
}

// --- controls and risks

Table controls_table(const Material& material) {
  using model::Control;
  return build<Control>(pointers(material.dossier.controls),
                        {text_column("Nr", &Control::number),
                         text_column("Kontrollområde", &Control::area),
                         text_column("Risk", &Control::risk),
                         {"Kontrollmoment",
                          [&](const Control& control) {
                            Text text{{control.control}};
                            append(text, material.checks.mark(control));
                            return text;
                          }},
                         text_column("Metod", &Control::method),
                         text_column("Frekvens", &Control::frequency),
                         text_column("Ansvarig", &Control::responsible),
                         text_column("Rapportering", &Control::reporting),
                         {"Resultat", [](const Control& control) { return Text{{words_of(control.result)}}; }},
                         text_column("Uppföljning", &Control::follow_up),
                         text_column("Kommentar", &Control::comment),
                         source_column<Control>(material)});
}

Text risk_cell(const model::Risk& risk, const Material& material) {
  const std::string number = risk.number.empty() ? "" : risk.number + ". ";
  Text text;
  line(text, risk.title.empty() ? "" : number + risk.title);
  line(text, risk.title.empty() ? number + risk.description : risk.description);
  labelled(text, "Konsekvens", risk.consequence_description);
  append(text, material.checks.mark(risk));
  return text;
}

Text value_cell(const model::Risk& risk) {
  std::string factors;
  if (risk.likelihood && risk.consequence)
    factors = text::format_number(*risk.likelihood) + "\u00A0×\u00A0" + text::format_number(*risk.consequence);
  Text text;
  if (risk.value) text.push_back({text::format_number(*risk.value), Mark::strong});
  if (!factors.empty()) text.push_back({risk.value ? " (" + factors + ")" : factors});
  line(text, risk.level);
  return text;
}

Table risks_table(const Material& material) {
  using model::Risk;
  const auto handling = [](const Risk& risk) {
    Text text;
    labelled(text, "Befintliga kontroller", risk.existing_controls);
    labelled(text, "Planerad hantering", risk.planned_response);
    labelled(text, "Åtgärder", risk.measures);
    return text;
  };
  const auto follow_up = [](const Risk& risk) {
    Text text;
    labelled(text, "Följer plan", words_of(risk.follows_plan));
    line(text, risk.follow_up);
    line(text, risk.comment);
    return text;
  };
  return build<Risk>(pointers(material.dossier.risks),
                     {text_column("Område", &Risk::area),
                      text_column("Process", &Risk::process),
                      {"Risk", [&](const Risk& risk) { return risk_cell(risk, material); }},
                      {"Riskvärde", value_cell},
                      {"Hantering", handling},
                      {"Uppföljning", follow_up},
                      text_column("Ansvarig", &Risk::responsible),
                      source_column<Risk>(material)});
}

// --- indicators and recommendations

// Columns that the model has no field for, as the source prints them.
Text as_printed(const model::Indicator& indicator) {
  Text text;
  const model::IndicatorValues& values = indicator.values;
  for (const auto& [header, value] : indicator.columns) {
    const bool known = value == values.total || value == values.women || value == values.men ||
                       value == indicator.reference || value == indicator.target || value == indicator.trend ||
                       value == indicator.name || value == indicator.goal;
    if (!known) labelled(text, header, value);
  }
  return text;
}

Table indicators_table(const Material& material) {
  using model::Indicator;
  const auto value = [](std::string model::IndicatorValues::*member) {
    return [member](const Indicator& indicator) { return Text{{indicator.values.*member}}; };
  };
  return build<Indicator>(pointers(material.dossier.indicators), {text_column("Mål", &Indicator::goal),
                                                                  {"Indikator",
                                                                   [&](const Indicator& indicator) {
                                                                     Text text{{indicator.name}};
                                                                     for (const std::string& part : indicator.breakdown)
                                                                       line(text, part);
                                                                     append(text, material.checks.mark(indicator));
                                                                     return text;
                                                                   }},
                                                                  {"Utfall", value(&model::IndicatorValues::total)},
                                                                  {"Kvinnor", value(&model::IndicatorValues::women)},
                                                                  {"Män", value(&model::IndicatorValues::men)},
                                                                  text_column("Jämförelse", &Indicator::reference),
                                                                  text_column("Målvärde", &Indicator::target),
                                                                  text_column("Trend", &Indicator::trend),
                                                                  {"Enligt källan", as_printed},
                                                                  source_column<Indicator>(material)});
}

Table recommendations_table(const Material& material) {
  using model::Recommendation;
  return build<Recommendation>(pointers(material.dossier.recommendations),
                               {text_column("Från", &Recommendation::issuer),
                                text_column("Område", &Recommendation::area),
                                {"Rekommendation",
                                 [&](const Recommendation& recommendation) {
                                   Text text{{recommendation.text}};
                                   append(text, material.checks.mark(recommendation));
                                   return text;
                                 }},
                                text_column("Svar", &Recommendation::response),
                                source_column<Recommendation>(material)});
}

Part part_of(Table table) {
  return table.header.empty() ? Part{} : Part{{std::move(table)}};
}

} // namespace

Part write_budget(const Material& material);
Part write_comparison(const Material& material);
Part write_follow_through(const Material& material);
Part write_checks(const Material& material);
Part write_sources(const Material& material);

namespace {

struct TopicName {
  Topic topic;
  const char* name;
};

// In the order in which they stand unless the office says otherwise. Doubts come last: they are settled before the
// decision, and the rest keeps its numbers when they are taken away.
constexpr TopicName topics[] = {{Topic::goals, "goals"},
                                {Topic::controls, "controls"},
                                {Topic::risks, "risks"},
                                {Topic::indicators, "indicators"},
                                {Topic::recommendations, "recommendations"},
                                {Topic::budget, "budget"},
                                {Topic::comparison, "comparison"},
                                {Topic::follow_through, "follow_through"},
                                {Topic::sources, "sources"},
                                {Topic::checks, "checks"}};

// What says where all comes from, and in what it is in doubt, no office can leave out.
bool always(Topic topic) {
  return topic == Topic::sources || topic == Topic::checks;
}

std::vector<Topic> chosen_topics(const std::vector<std::string>& names) {
  std::vector<Topic> chosen;
  for (const std::string& name : names)
    for (const TopicName& known : topics)
      if (known.name == name && !always(known.topic)) chosen.push_back(known.topic);
  for (const TopicName& known : topics)
    if (names.empty() || always(known.topic)) chosen.push_back(known.topic);
  return chosen;
}

std::string title_of(Topic topic, const model::Dossier& dossier) {
  const std::string when = period_phrase(dossier.period);
  const std::string of_period = when.empty() ? "" : " " + when;
  const std::string prefix = is_follow_up(dossier) ? "Uppföljning av " : "";
  switch (topic) {
  case Topic::goals:
    return text::capitalize_first(prefix + "verksamhetsplan") + of_period;
  case Topic::controls:
    return text::capitalize_first(prefix + "internkontrollplan") + of_period;
  case Topic::risks:
    return "Risker" + of_period;
  case Topic::indicators:
    return "Indikatorer" + of_period;
  case Topic::recommendations:
    return "Revisorernas rekommendationer";
  case Topic::budget:
    return "Budget och utfall" + of_period;
  case Topic::comparison:
    return "Jämförelse med föregående period";
  case Topic::follow_through:
    return "Att följa vidare";
  case Topic::sources:
    return "Källor";
  case Topic::checks:
    break;
  }
  return "Att kontrollera före beslut";
}

Part part_about(Topic topic, const Material& material) {
  switch (topic) {
  case Topic::goals:
    return goals_part(material);
  case Topic::controls:
    return part_of(controls_table(material));
  case Topic::risks:
    return part_of(risks_table(material));
  case Topic::indicators:
    return part_of(indicators_table(material));
  case Topic::recommendations:
    return part_of(recommendations_table(material));
  case Topic::budget:
    return write_budget(material);
  case Topic::comparison:
    return write_comparison(material);
  case Topic::follow_through:
    return write_follow_through(material);
  case Topic::sources:
    return write_sources(material);
  case Topic::checks:
    break;
  }
  return write_checks(material);
}

} // namespace

std::vector<std::string> appendix_names() {
  std::vector<std::string> names;
  for (const TopicName& known : topics)
    if (!always(known.topic)) names.emplace_back(known.name);
  return names;
}

std::vector<Appendix> write_appendices(const Material& material) {
  std::vector<Appendix> all;
  for (const Topic topic : chosen_topics(material.letter.appendices)) {
    Part part = part_about(topic, material);
    if (part.blocks.empty()) continue;
    const std::string title = title_of(topic, material.dossier);
    part.blocks.insert(part.blocks.begin(), Heading{1, "Bilaga " + std::to_string(all.size() + 1) + " – " + title});
    all.push_back({topic, title, std::move(part)});
  }
  return all;
}

} // namespace arshjul::render
