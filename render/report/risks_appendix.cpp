// Risks: what may happen, how likely and how bad, what is done about it.
#include "model/base/text.hpp"
#include "render/report/figures/figures.hpp"
#include "render/report/item_table.hpp"

namespace arshjul::render {
namespace {

using model::Risk;

std::function<std::string(const Risk&)> words(std::string Risk::*member) {
  return [member](const Risk& risk) { return risk.*member; };
}

Text title_cell(const Risk& risk) {
  return {{risk.title.empty() ? risk.description : risk.title}};
}

std::string description(const Risk& risk) {
  return risk.title.empty() ? "" : risk.description;
}

// "9 (3 × 3)"
Text value_cell(const Risk& risk) {
  std::string factors;
  if (risk.likelihood && risk.consequence)
    factors = text::format_number(*risk.likelihood) + "\u00A0×\u00A0" + text::format_number(*risk.consequence);
  Text text;
  if (risk.value) text.push_back({text::format_number(*risk.value), Mark::strong});
  if (!factors.empty()) text.push_back({risk.value ? "\u00A0(" + factors + ")" : factors});
  return text;
}

Table risks_table(const Material& material) {
  const std::vector<const Risk*> risks = pointers(material.dossier.risks);
  return build<Risk>(risks,
                     {text_column("Nr", &Risk::number),
                      text_column("Område", &Risk::area),
                      text_column("Process", &Risk::process),
                      {"Risk", title_cell},
                      joint_column<Risk>(risks, "Riskbeskrivning", false,
                                         {{"Riskbeskrivning", description},
                                          {"Konsekvensbeskrivning", words(&Risk::consequence_description)}}),
                      {"Riskvärde", value_cell},
                      text_column("Risknivå", &Risk::level),
                      joint_column<Risk>(risks, "Hantering", true,
                                         {{"Befintliga kontroller", words(&Risk::existing_controls)},
                                          {"Planerad hantering", words(&Risk::planned_response)},
                                          {"Åtgärder", words(&Risk::measures)}}),
                      joint_column<Risk>(risks, "Uppföljning", true,
                                         {{"Följer plan", [](const Risk& risk) { return words_of(risk.follows_plan); }},
                                          {"Uppföljning", words(&Risk::follow_up)},
                                          {"Kommentar", words(&Risk::comment)}}),
                      text_column("Ansvarig", &Risk::responsible),
                      source_column<Risk>(material)});
}

} // namespace

Part write_risks(const Material& material) {
  Table table = risks_table(material);
  if (table.header.empty()) return {};
  Part part;
  add_figure(part,
             material.diff
                 ? "Figuren visar riskerna efter sannolikhet och konsekvens. Pilarna visar varifrån en risk har "
                   "flyttats sedan föregående period."
                 : "Figuren visar riskerna efter sannolikhet och konsekvens.",
             risk_matrix_figure(material.dossier, material.diff, material.letter.risk_scale));
  if (material.dossier.goals.empty())
    add_figure(part, "Figuren visar hur riskvärdena har förändrats mellan perioderna.",
               periods_figure(material.dossier, material.letter.earlier));
  part.blocks.emplace_back(std::move(table));
  return part;
}

} // namespace arshjul::render
