#include "cli/workspace/placement.hpp"

#include "cli/workspace/file_name.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"
#include "model/committee.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <tuple>

namespace arshjul::cli {
namespace {

struct Checkpoint {
  const char* code;
  int rank; // the month it closes; the plan comes before its year
};

constexpr Checkpoint checkpoints[] = {{"plan", 0},    {"q1", 3}, {"april", 4}, {"t1", 4},     {"halvar", 6}, {"q2", 6},
                                      {"augusti", 8}, {"t2", 8}, {"q3", 9},    {"helar", 12}, {"q4", 12}};
constexpr int rank_unknown = 13;

bool known(std::string_view checkpoint) {
  return rank_of(checkpoint) != rank_unknown;
}

// A document with what its folders and the other documents say for it.
struct Located {
  std::size_t index;
  std::string key; // of the committee
  int year;
  std::string checkpoint;
};

using GroupKey = std::tuple<std::string, int, int, std::string>; // committee, year, rank, checkpoint

GroupKey key_of(const Located& document) {
  return {document.key, document.year, rank_of(document.checkpoint), document.checkpoint};
}

// The committee of documents that don't say theirs; empty when that can't be known.
std::string fallback_committee(const std::vector<DocumentFacts>& documents, const std::string& set_by_hand) {
  if (!set_by_hand.empty()) return set_by_hand;
  std::map<std::string, std::string> names;
  for (const DocumentFacts& document : documents)
    if (!document.committee.empty()) names.emplace(model::committee_key(document.committee), document.committee);
  return names.size() == 1 ? names.begin()->second : std::string();
}

void warn_of_conflicts(const DocumentFacts& document, const FolderFacts& folders, Placement& placement) {
  if (document.year && folders.year && *document.year != *folders.year)
    placement.warnings.push_back({document.path, 0,
                                  "says " + std::to_string(*document.year) + " but lies in a folder named " +
                                      std::to_string(*folders.year) + "; it is taken at its word",
                                  "move it if the folder is right, or correct the document"});
}

// Documents whose checkpoint is not known go to the one dossier of their year that has one.
bool join_year(Located& document, const std::set<GroupKey>& dated) {
  std::vector<std::string> candidates;
  for (const auto& [committee, year, rank, checkpoint] : dated)
    if (committee == document.key && year == document.year) candidates.push_back(checkpoint);
  if (candidates.size() > 1) return false;
  document.checkpoint = candidates.empty() ? "unknown" : candidates.front();
  return true;
}

} // namespace

int rank_of(std::string_view checkpoint) {
  for (const Checkpoint& one : checkpoints)
    if (checkpoint == one.code) return one.rank;
  return rank_unknown;
}

FolderFacts facts_of_folders(std::string_view path) {
  static const Pattern year("(?:19|20)[0-9]{2}");
  FolderFacts facts;
  for (const auto& part : std::filesystem::path(path).parent_path()) {
    const std::string name = text::fold(part.string());
    if (year.matches(name)) facts.year = std::stoi(name);
    if (known(file_name_of(name))) facts.checkpoint = file_name_of(name);
  }
  return facts;
}

std::string period_name(const Group& group) {
  return std::to_string(group.year) + (known(group.checkpoint) ? " " + group.checkpoint : std::string());
}

std::string file_stem(const Group& group) {
  return file_name_of(model::committee_key(group.committee) + " " + period_name(group));
}

Placement place(const std::vector<DocumentFacts>& documents, const std::string& default_committee) {
  Placement placement;
  const std::string fallback = fallback_committee(documents, default_committee);
  std::vector<Located> located;
  std::set<GroupKey> dated;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const DocumentFacts& document = documents[i];
    const FolderFacts folders = facts_of_folders(document.path);
    const std::string committee = document.committee.empty() ? fallback : document.committee;
    const std::optional<int> year = document.year ? document.year : folders.year;
    if (committee.empty()) {
      placement.unplaced.push_back(
          {document.path, 0, "doesn't say which committee it belongs to", "set \"committee\" in the settings"});
    } else if (!year) {
      placement.unplaced.push_back(
          {document.path, 0, "doesn't say which year it is about", "put it in a folder named after the year"});
    } else {
      warn_of_conflicts(document, folders, placement);
      located.push_back({i, model::committee_key(committee), *year,
                         known(document.checkpoint) ? document.checkpoint : folders.checkpoint});
      if (known(located.back().checkpoint)) dated.insert(key_of(located.back()));
    }
  }
  std::map<GroupKey, Group> groups;
  for (Located& document : located) {
    const DocumentFacts& facts = documents[document.index];
    if (!known(document.checkpoint) && !join_year(document, dated)) {
      placement.unplaced.push_back({facts.path, 0, "doesn't say which of the year's periods it belongs to",
                                    "put it in a folder named after the period: april, augusti, helar, plan"});
      continue;
    }
    Group& group = groups[key_of(document)];
    if (group.members.empty())
      group = {facts.committee.empty() ? fallback : facts.committee, document.year, document.checkpoint, {}};
    group.members.push_back(document.index);
  }
  for (auto& [key, group] : groups) placement.groups.push_back(std::move(group));
  return placement;
}

} // namespace arshjul::cli
