#include "cli/workspace/choice.hpp"

#include "cli/workspace/file_name.hpp"

namespace arshjul::cli {
namespace {

// "2024-April" and "2024 april" name the same period.
std::size_t named(const std::vector<Group>& groups, const std::string& period, const char* key) {
  std::string there;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (file_name_of(period) == file_name_of(period_name(groups[i]))) return i;
    there += (there.empty() ? "" : ", ") + period_name(groups[i]);
  }
  throw Error(Fault::usage, groups.front().committee, "there is no period \"" + period + "\", set by compare." + key,
              "the periods there are: " + there);
}

// The nearest earlier year's period with the same checkpoint.
std::optional<std::size_t> like_before(const std::vector<Group>& groups, std::size_t to) {
  for (std::size_t i = to; i-- > 0;)
    if (groups[i].checkpoint == groups[to].checkpoint && groups[i].year < groups[to].year) return i;
  return std::nullopt;
}

// Without a pair: the latest follow-up, or the latest plan where there is no follow-up.
std::size_t latest(const std::vector<Group>& groups) {
  for (std::size_t i = groups.size(); i-- > 0;)
    if (groups[i].checkpoint != "plan") return i;
  return groups.size() - 1;
}

Choice chosen_by_rule(const std::vector<Group>& groups) {
  Choice choice;
  for (std::size_t to = groups.size(); to-- > 0;) {
    choice.from = like_before(groups, to);
    if (choice.from) {
      choice.to = to;
      choice.why = period_name(groups[to]) + " is the latest period with an earlier one of the same kind, " +
                   period_name(groups[*choice.from]);
      return choice;
    }
    choice.skipped.push_back(period_name(groups[to]) + " has no earlier period of the same kind");
  }
  choice.skipped.clear();
  choice.to = latest(groups);
  choice.why = "no two periods are of the same kind, so " + period_name(groups[choice.to]) +
               " stands without a comparison (set compare.from and compare.to to compare others)";
  return choice;
}

} // namespace

Choice choose(const std::vector<Group>& groups, const std::string& from, const std::string& to) {
  if (from.empty() && to.empty()) return chosen_by_rule(groups);
  Choice choice;
  choice.why = "set by hand";
  choice.to = to.empty() ? latest(groups) : named(groups, to, "to");
  choice.from = from.empty() ? like_before(groups, choice.to) : std::optional(named(groups, from, "from"));
  if (choice.from == choice.to)
    throw Error(Fault::usage, groups.front().committee, "compare.from and compare.to are the same period",
                "name two periods");
  return choice;
}

} // namespace arshjul::cli
