#include "model/base/text.hpp"
#include "render/report/item_table.hpp"
#include "render/report/report.hpp"
#include "render/report/sentences.hpp"
#include "render/report/wording.hpp"

#include <algorithm>

namespace arshjul::render {
namespace {

// --- controls

Table controls_table(const Material& material) {
  using model::Control;
  return build<Control>(pointers(material.dossier.controls),
                        {text_column("Nr", &Control::number),
                         text_column("Kontrollområde", &Control::area),
                         text_column("Risk", &Control::risk),
                         text_column("Kontrollmoment", &Control::control),
                         text_column("Metod", &Control::method),
                         text_column("Frekvens", &Control::frequency),
                         text_column("Ansvarig", &Control::responsible),
                         text_column("Rapportering", &Control::reporting),
                         {"Resultat", [](const Control& control) { return Text{{words_of(control.result)}}; }},
                         text_column("Uppföljning", &Control::follow_up),
                         text_column("Kommentar", &Control::comment),
                         source_column<Control>(material)});
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

Text breakdown(const model::Indicator& indicator) {
  Text text;
  for (const std::string& part : indicator.breakdown) line(text, "- " + part);
  return text;
}

Table indicators_table(const Material& material) {
  using model::Indicator;
  const auto value = [](std::string model::IndicatorValues::*member) {
    return [member](const Indicator& indicator) { return Text{{indicator.values.*member}}; };
  };
  return build<Indicator>(pointers(material.dossier.indicators), {text_column("Mål", &Indicator::goal),
                                                                  text_column("Indikator", &Indicator::name),
                                                                  {"Uppdelning", breakdown},
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
  return build<Recommendation>(
      pointers(material.dossier.recommendations),
      {text_column("Från", &Recommendation::issuer), text_column("Område", &Recommendation::area),
       text_column("Rekommendation", &Recommendation::text), text_column("Svar", &Recommendation::response),
       source_column<Recommendation>(material)});
}

Part part_of(Table table) {
  return table.header.empty() ? Part{} : Part{{std::move(table)}};
}

} // namespace

Part write_goals(const Material& material);
Part write_risks(const Material& material);
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
    return write_goals(material);
  case Topic::controls:
    return part_of(controls_table(material));
  case Topic::risks:
    return write_risks(material);
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
