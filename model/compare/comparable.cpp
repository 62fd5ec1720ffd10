// Like is compared with like: a plan with a plan, a full year with a full year, a checkpoint with the same one. What
// the documents don't say is no contradiction, as long as they say it neither before nor after.
#include "model/compare/comparable.hpp"

#include "model/committee.hpp"

#include <algorithm>
#include <array>

namespace arshjul::model {
namespace {

using namespace std::string_view_literals;

struct Named {
  std::string_view code, name;
};

constexpr Named checkpoint_names[] = {{"plan", "a plan"},
                                      {"april", "a follow-up per April"},
                                      {"augusti", "a follow-up per August"},
                                      {"helar", "a full-year follow-up"},
                                      {"halvar", "a half-year follow-up"},
                                      {"t1", "a follow-up per April"},
                                      {"t2", "a follow-up per August"},
                                      {"q1", "a follow-up per March"},
                                      {"q2", "a half-year follow-up"},
                                      {"q3", "a follow-up per September"},
                                      {"q4", "a follow-up of the fourth quarter"}};

// The first third of a year ends in April and so on: two codes of one name are one checkpoint.
std::string_view name_of(const std::string& checkpoint) {
  for (const Named& named : checkpoint_names)
    if (named.code == checkpoint) return named.name;
  return {};
}

constexpr std::array plans{"verksamhetsplan"sv, "internkontrollplan"sv};
constexpr std::array follow_ups{"uppfoljning_verksamhetsplan"sv, "uppfoljning_internkontroll"sv};
constexpr std::array goal_kinds{"verksamhetsplan"sv, "uppfoljning_verksamhetsplan"sv};
constexpr std::array control_kinds{"internkontrollplan"sv, "uppfoljning_internkontroll"sv, "samlad_riskbild"sv};

bool any_of(const Dossier& dossier, const auto& kinds) {
  return std::any_of(kinds.begin(), kinds.end(), [&](std::string_view kind) {
    return std::find(dossier.kinds.begin(), dossier.kinds.end(), kind) != dossier.kinds.end();
  });
}

// Where no checkpoint is named the kinds of documents may still tell a plan from a follow-up.
std::string_view ground(const Dossier& dossier) {
  if (const std::string_view name = name_of(dossier.period.checkpoint); !name.empty()) return name;
  const bool plan = any_of(dossier, plans), follow_up = any_of(dossier, follow_ups);
  if (plan && !follow_up) return name_of("plan");
  if (follow_up && !plan) return "a follow-up of an unknown part of the year";
  return {};
}

// Both are told and aren't writings of one name.
bool differ(const std::string& before, const std::string& after, std::string (*key)(std::string_view)) {
  return !before.empty() && !after.empty() && key(before) != key(after);
}

} // namespace

std::string not_comparable(const Dossier& before, const Dossier& after) {
  if (differ(before.municipality, after.municipality, municipality_key))
    return "the municipalities differ: " + before.municipality + " before, " + after.municipality + " after";
  if (differ(before.committee, after.committee, committee_key))
    return "the committees differ: " + before.committee + " before, " + after.committee + " after";
  const std::string_view from = ground(before), to = ground(after);
  if (from == to) return {};
  const auto told = [](std::string_view name) { return name.empty() ? "an unknown period" : std::string(name); };
  return told(from) + " before, " + told(to) + " after: they need not report the same items";
}

bool both_tell(std::string_view list, const Dossier& before, const Dossier& after) {
  const auto agree = [&](const auto& kinds) { return any_of(before, kinds) == any_of(after, kinds); };
  if (list == "risks" || list == "controls") return agree(control_kinds);
  if (list == "objectives" || list == "goals" || list == "indicators") return agree(goal_kinds);
  return true;
}

} // namespace arshjul::model
