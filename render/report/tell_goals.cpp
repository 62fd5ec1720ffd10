#include "model/base/text.hpp"
#include "render/report/report.hpp"
#include "render/report/sentences.hpp"
#include "render/report/wording.hpp"

#include <algorithm>

namespace arshjul::render {
namespace {

using Goals = std::vector<const model::Goal*>;

struct GoalGroup {
  std::string where; // "under fokusmål 1"
  Goals goals;
};

std::string where_of(const std::string& objective, const model::Dossier& dossier) {
  if (objective.empty()) return "utan överordnat mål";
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
      unread.push_back(coded_told(*goal->status));
    } else {
      count(tally, predicate);
    }
  }
  most_first(tally);
  const std::string place = where.empty() ? "" : " " + where;
  if (without == goals.size()) return "Underlaget anger ingen status för " + definite(nouns) + place + ".";
  std::string told =
      where.empty() ? distribution_of_these(nouns, "är", tally) : distribution(nouns, where, "är", tally);
  if (told.empty() && !where.empty()) told = text::capitalize_first(where) + " redovisas " + counted_all(nouns) + ".";
  const Gender gender = gender_of(nouns);
  if (!unread.empty())
    told += " " + text::capitalize_first(number_word(unread.size(), gender)) +
            " har en status som inte har kunnat tolkas: " + quoted(unread) + ".";
  if (without > 0) told += " " + text::capitalize_first(number_word(without, gender)) + " saknar status i underlaget.";
  return told;
}

// For a plan, or a follow-up without statuses.
std::string presence(const GoalGroup& group) {
  return text::capitalize_first(group.where) + " finns " + counted_all(nouns_of(group.goals)) + ".";
}

} // namespace

std::vector<Block> tell_goals(const Material& material, const std::vector<Appendix>& appendices) {
  const model::Dossier& dossier = material.dossier;
  if (dossier.goals.empty()) return {};
  Goals all;
  for (const model::Goal& goal : dossier.goals) all.push_back(&goal);
  const std::vector<GoalGroup> groups = by_objective(dossier);
  const bool grouped = groups.size() > 1 || !dossier.objectives.empty();
  const bool told =
      std::any_of(all.begin(), all.end(), [](const model::Goal* goal) { return goal->status.has_value(); });
  Text opening{{opening_words(dossier) + counted_all(nouns_of(all)) + "." + (told ? " " + standing(all, "") : "")}};
  if (!told && is_follow_up(dossier)) opening.push_back({" Underlaget anger ingen status för dem."});
  append(opening, material.checks.mark_all(all));
  opening.push_back({see_appendix(appendices, Topic::goals)});
  std::vector<Block> blocks{Paragraph{std::move(opening), Voice::body, grouped}};
  if (!grouped) return blocks;
  List list;
  for (const GoalGroup& group : groups) {
    Text item{{told ? standing(group.goals, group.where) : presence(group)}};
    append(item, material.checks.mark_all(group.goals));
    list.items.push_back(std::move(item));
  }
  blocks.push_back(std::move(list));
  return blocks;
}

} // namespace arshjul::render
