// Goals by objective: a table of how they stand, and below it those with a description or measures, one by one.
#include "model/base/text.hpp"
#include "render/report/figures/figures.hpp"
#include "render/report/item_table.hpp"
#include "render/report/wording.hpp"

#include <algorithm>

namespace arshjul::render {
namespace {

bool has_status(const model::Goal& goal) {
  return goal.status || goal.progress;
}

// What a table can't hold: prose of its own, or measures.
bool has_more(const model::Goal& goal) {
  return !goal.description.empty() || !goal.actions.empty();
}

Text status_cell(const model::Goal& goal) {
  if (!has_status(goal)) return {{"ej angiven"}};
  Text text{{words_of(goal.status)}};
  if (goal.status && goal.shown_as == "color") text.push_back({" (visad som färg)"});
  if (goal.status && goal.shown_as == "symbol") text.push_back({" (visad som symbol)"});
  return text;
}

std::string progress_cell(const model::Goal& goal) {
  return goal.progress ? text::format_number(*goal.progress) + "\u00A0%" : "";
}

std::string goals_header(const std::vector<model::Goal>& goals) {
  const std::string& kind = goals.front().kind;
  const bool same = std::all_of(goals.begin(), goals.end(), [&](const auto& goal) { return goal.kind == kind; });
  return same ? text::capitalize_first(goal_noun(kind).one) : "Uppdrag och mål";
}

Table goals_table(const std::vector<model::Goal>& goals, const Material& material) {
  const bool says = std::any_of(goals.begin(), goals.end(), has_status);
  return build<model::Goal>(pointers(goals),
                            {{goals_header(goals), [](const model::Goal& goal) { return Text{{goal_text(goal)}}; }},
                             {"Status", [says](const model::Goal& goal) { return says ? status_cell(goal) : Text{}; }},
                             {"Färdiggrad", [](const model::Goal& goal) { return Text{{progress_cell(goal)}}; }},
                             text_column("Kommentar", &model::Goal::comment),
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

// "Uppdrag 3: Utveckla …"
std::string goal_heading(const model::Goal& goal) {
  if (goal.kind == "grunduppdrag" && goal.number.empty()) return goal.text;
  return text::capitalize_first(goal_noun(goal.kind).one) + (goal.number.empty() ? "" : " " + goal.number) + ": " +
         goal.text;
}

Text documents_cell(const model::Action& action) {
  Text text;
  const bool several = action.governing_documents.size() > 1;
  for (const std::string& document : action.governing_documents) line(text, (several ? "- " : "") + document);
  return text;
}

void add_actions(std::vector<Block>& blocks, const model::Goal& goal) {
  if (goal.actions.empty()) return;
  Table table =
      build<model::Action>(pointers(goal.actions), {text_column("Åtgärd", &model::Action::text),
                                                    {"Styrdokument", documents_cell},
                                                    text_column("Förväntad effekt", &model::Action::expected_effect)});
  if (table.header.size() > 1) {
    blocks.emplace_back(std::move(table));
    return;
  }
  List list;
  for (const model::Action& action : goal.actions) list.items.push_back({{action.text}});
  blocks.emplace_back(Paragraph{{{"Åtgärder:"}}, Voice::body, true});
  blocks.emplace_back(std::move(list));
}

void add_more(std::vector<Block>& blocks, const model::Goal& goal, int level) {
  blocks.emplace_back(Heading{level, goal_heading(goal)});
  if (!goal.description.empty()) blocks.emplace_back(Paragraph{{{goal.description}}});
  add_actions(blocks, goal);
}

} // namespace

Part write_goals(const Material& material) {
  const std::vector<model::Goal>& goals = material.dossier.goals;
  if (goals.empty()) return {};
  const Table all = goals_table(goals, material); // one table, parted by objective: each part has the same columns
  std::vector<std::string> order;
  for (const model::Goal& goal : goals)
    if (std::find(order.begin(), order.end(), goal.objective) == order.end()) order.push_back(goal.objective);
  Part part;
  add_figure(part, "Figuren visar hur många uppdrag och mål som har varje status.", status_bars(material.dossier));
  add_figure(part, "Figuren visar hur statusar och riskvärden har förändrats mellan perioderna.",
             periods_figure(material.dossier, material.letter.earlier));
  for (const std::string& objective : order) {
    Table table{all.header, {}};
    for (std::size_t i = 0; i < goals.size(); ++i)
      if (goals[i].objective == objective) table.rows.push_back(all.rows[i]);
    const std::string heading = objective_heading(objective, material.dossier);
    if (!heading.empty()) part.blocks.emplace_back(Heading{2, heading});
    part.blocks.emplace_back(std::move(table));
    for (const model::Goal& goal : goals)
      if (goal.objective == objective && has_more(goal)) add_more(part.blocks, goal, heading.empty() ? 2 : 3);
  }
  return part;
}

} // namespace arshjul::render
