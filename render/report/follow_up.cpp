#include "model/base/text.hpp"
#include "render/report/report.hpp"
#include "render/report/sentences.hpp"
#include "render/report/wording.hpp"

#include <algorithm>
#include <map>

namespace arshjul::render {
namespace {

using Goals = std::vector<const model::Goal*>;

struct GoalGroup {
  std::string where; // "under fokusmål 1"
  Goals goals;
};

std::string where_of(const std::string& objective, const model::Dossier& dossier) {
  if (objective.empty()) return "utan angivet mål";
  for (const model::Objective& known : dossier.objectives)
    if (!known.number.empty() && known.number == objective)
      return "under " + objective_noun(known.kind) + " " + objective;
  const bool is_number = std::all_of(objective.begin(), objective.end(), [](char c) { return c >= '0' && c <= '9'; });
  return is_number ? "under mål " + objective : "under målet ”" + objective + "”";
}

std::vector<GoalGroup> by_objective(const model::Dossier& dossier) {
  std::vector<GoalGroup> groups;
  for (const model::Goal& goal : dossier.goals) {
    const std::string where = where_of(goal.objective, dossier);
    auto group =
        std::find_if(groups.begin(), groups.end(), [&](const GoalGroup& known) { return known.where == where; });
    if (group == groups.end()) group = groups.insert(groups.end(), GoalGroup{where, {}});
    group->goals.push_back(&goal);
  }
  return groups;
}

std::vector<NounCount> nouns_of(const Goals& goals) {
  std::vector<NounCount> nouns;
  for (const model::Goal* goal : goals) {
    const Noun noun = goal_noun(goal->kind);
    auto known =
        std::find_if(nouns.begin(), nouns.end(), [&](const NounCount& part) { return part.noun.one == noun.one; });
    if (known == nouns.end()) known = nouns.insert(nouns.end(), NounCount{noun, 0});
    ++known->count;
  }
  return nouns;
}

std::string counted_all(const std::vector<NounCount>& nouns) {
  std::vector<std::string> parts;
  for (const NounCount& part : nouns) parts.push_back(counted(part.count, part.noun));
  return enumerate(parts);
}

void count(std::vector<PredicateCount>& tally, const Predicate& predicate) {
  auto known =
      std::find_if(tally.begin(), tally.end(), [&](const PredicateCount& part) { return part.predicate == predicate; });
  if (known == tally.end()) known = tally.insert(tally.end(), PredicateCount{predicate, 0});
  ++known->count;
}

void most_first(std::vector<PredicateCount>& tally) {
  std::stable_sort(tally.begin(), tally.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
}

std::string quoted(const std::vector<std::string>& words) {
  std::vector<std::string> each;
  for (const std::string& word : words)
    if (std::find(each.begin(), each.end(), "”" + word + "”") == each.end()) each.push_back("”" + word + "”");
  return enumerate(each);
}

Gender gender_of(const std::vector<NounCount>& nouns) {
  return nouns.size() == 1 ? nouns.front().noun.gender : Gender::neuter;
}

// How the goals of a group stand; every count adds up to the group's number.
std::string standing(const Goals& goals, const std::string& where) {
  const std::vector<NounCount> nouns = nouns_of(goals);
  std::vector<PredicateCount> tally;
  std::vector<std::string> unread;
  std::size_t without = 0;
  for (const model::Goal* goal : goals) {
    if (!goal->status) {
      ++without;
    } else if (const Predicate predicate = status_predicate(*goal->status); predicate.plural.empty()) {
      unread.push_back(goal->status->text);
    } else {
      count(tally, predicate);
    }
  }
  most_first(tally);
  const std::string place = where.empty() ? "" : " " + where;
  if (without == goals.size()) return "Underlaget anger ingen status för " + counted_all(nouns) + place + ".";
  std::string told = distribution(nouns, where, "är", tally);
  if (told.empty())
    told = text::capitalize_first((where.empty() ? "uppföljningen" : where) + " redovisar " + counted_all(nouns)) + ".";
  const Gender gender = gender_of(nouns);
  if (!unread.empty())
    told += " " + text::capitalize_first(number_word(unread.size(), gender)) +
            " har en status som inte har kunnat tolkas: " + quoted(unread) + ".";
  if (without > 0) told += " " + text::capitalize_first(number_word(without, gender)) + " saknar status i underlaget.";
  return told;
}

std::string heading(const Material& material, const std::string& about) {
  const std::string when = period_phrase(material.dossier.period);
  const std::string what = is_follow_up(material.dossier) ? "Uppföljning av " + about : text::capitalize_first(about);
  return when.empty() ? what : what + " " + when;
}

void tell_goals(const Material& material, std::vector<Block>& blocks) {
  const model::Dossier& dossier = material.dossier;
  if (dossier.goals.empty()) return;
  Goals all;
  for (const model::Goal& goal : dossier.goals) all.push_back(&goal);
  blocks.push_back(Heading{2, heading(material, "verksamhetsplan")});
  const std::vector<GoalGroup> groups = by_objective(dossier);
  const std::string subject = is_follow_up(dossier) ? "Uppföljningen" : "Planen";
  Text opening{{subject + " omfattar " + counted_all(nouns_of(all)) + ". " + standing(all, "")}};
  append(opening, material.checks.mark_all(all));
  const bool grouped = groups.size() > 1 || !dossier.objectives.empty();
  blocks.push_back(Paragraph{opening, Voice::body, grouped});
  if (!grouped) return;
  List list;
  for (const GoalGroup& group : groups) {
    Text item{{standing(group.goals, group.where)}};
    append(item, material.checks.mark_all(group.goals));
    list.items.push_back(std::move(item));
  }
  blocks.push_back(std::move(list));
}

std::string first_paragraph(const std::string& text) {
  return text.substr(0, text.find('\n'));
}

Text remark(const model::Control& control, const Material& material) {
  const std::string what = first_paragraph(control.control.empty() ? control.risk : control.control);
  Text text{{(control.area.empty() ? "" : control.area + ": ") + what}};
  text.push_back({" Resultat: "});
  text.push_back({control.result->text, Mark::strong});
  append(text, material.checks.mark(control));
  return text;
}

void tell_controls(const Material& material, std::vector<Block>& blocks) {
  const std::vector<model::Control>& controls = material.dossier.controls;
  if (controls.empty()) return;
  std::vector<PredicateCount> tally;
  std::vector<const model::Control*> all;
  List remarks;
  std::size_t without = 0;
  for (const model::Control& control : controls) {
    all.push_back(&control);
    if (!control.result) {
      ++without;
      continue;
    }
    const std::string shown = "”" + control.result->text + "”";
    count(tally, {shown, shown, shown});
    if (has_remark(control.result->code)) remarks.items.push_back(remark(control, material));
  }
  most_first(tally);
  blocks.push_back(Heading{2, heading(material, "internkontrollplan")});
  const std::vector<NounCount> nouns{{control_noun, controls.size()}};
  Text told{{(is_follow_up(material.dossier) ? "Uppföljningen" : "Planen") + std::string(" omfattar ") +
             counted(controls.size(), control_noun) + ". "}};
  if (!tally.empty()) {
    for (std::string* form :
         {&tally.front().predicate.neuter, &tally.front().predicate.common, &tally.front().predicate.plural})
      *form = "resultatet " + *form;
    told.push_back({distribution(nouns, "", "har", tally)});
    if (without > 0)
      told.push_back(
          {" " + text::capitalize_first(number_word(without, Gender::neuter)) + " saknar resultat i underlaget."});
  } else if (is_follow_up(material.dossier)) {
    told.push_back({"Underlaget anger inget resultat för dem."});
  }
  append(told, material.checks.mark_all(all));
  const bool any_remark = !remarks.items.empty();
  if (any_remark)
    told.push_back({" Anmärkningar finns på " + number_word(remarks.items.size(), Gender::neuter) + " av " +
                    number_word(controls.size(), Gender::neuter) + ":"});
  blocks.push_back(Paragraph{told, Voice::body, any_remark});
  if (any_remark) blocks.push_back(std::move(remarks));
}

std::string risk_name(const model::Risk& risk) {
  return first_paragraph(!risk.title.empty() ? risk.title : !risk.description.empty() ? risk.description : risk.area);
}

// The highest values: at least three risks, ties not parted, as long as the list stays a list.
std::vector<const model::Risk*> highest(const std::vector<model::Risk>& risks) {
  constexpr std::size_t wanted = 3, most = 8;
  std::vector<const model::Risk*> valued;
  for (const model::Risk& risk : risks)
    if (risk.value) valued.push_back(&risk);
  std::stable_sort(valued.begin(), valued.end(), [](auto* a, auto* b) { return *a->value > *b->value; });
  std::size_t shown = std::min(wanted, valued.size());
  while (shown > 0 && shown < valued.size() && *valued[shown]->value == *valued[shown - 1]->value) ++shown;
  valued.resize(std::min(shown, most));
  return valued;
}

void tell_risks(const Material& material, std::vector<Block>& blocks) {
  const std::vector<model::Risk>& risks = material.dossier.risks;
  if (risks.empty()) return;
  std::vector<const model::Risk*> all;
  std::size_t valued = 0;
  for (const model::Risk& risk : risks) {
    all.push_back(&risk);
    valued += risk.value ? 1 : 0;
  }
  blocks.push_back(Heading{2, "Risker"});
  std::string told = "Underlaget omfattar " + counted(risks.size(), risk_noun) + ".";
  if (valued == 0)
    told += " Inga riskvärden anges.";
  else if (valued == risks.size())
    told += risks.size() == 1 ? " Den har ett riskvärde." : " Samtliga har ett riskvärde.";
  else
    told += " Av dem har " + number_word(valued, Gender::common) + " ett riskvärde.";
  Text text{{told}};
  append(text, material.checks.mark_all(all));
  if (valued > 0) text.push_back({" Högst värde har:"});
  blocks.push_back(Paragraph{text, Voice::body, valued > 0});
  if (valued == 0) return;
  List list;
  for (const model::Risk* risk : highest(risks)) {
    std::string line = risk_name(*risk) + ": riskvärde " + text::format_number(*risk->value);
    if (risk->likelihood && risk->consequence)
      line += " (sannolikhet " + text::format_number(*risk->likelihood) + " × konsekvens " +
              text::format_number(*risk->consequence) + ")";
    Text item{{line}};
    append(item, material.checks.mark(*risk));
    list.items.push_back(std::move(item));
  }
  blocks.push_back(std::move(list));
}

} // namespace

std::vector<Block> write_follow_up(const Material& material) {
  std::vector<Block> blocks;
  tell_goals(material, blocks);
  tell_controls(material, blocks);
  tell_risks(material, blocks);
  return blocks;
}

} // namespace arshjul::render
