#include "cli/workspace/file_name.hpp"
#include "cli/workspace/placement.hpp"
#include "cli/workspace/workspace.hpp"
#include "model/committee.hpp"
#include "model/exchange.hpp"

#include <map>

namespace arshjul::cli {
namespace {

// The name that the settings give a committee with several names.
std::string settled_name(const std::string& name, const Settings& settings) {
  if (name.empty()) return name;
  for (const auto& [committee, others] : settings.committees)
    for (const std::string& other : others)
      if (model::committee_key(other) == model::committee_key(name)) return committee;
  return name;
}

std::vector<DocumentFacts> facts_of(const std::vector<ReadDocument>& documents, const Settings& settings) {
  std::vector<DocumentFacts> facts;
  for (const ReadDocument& read : documents)
    facts.push_back({read.path, settled_name(read.document.committee, settings), read.document.period.year,
                     read.document.period.checkpoint});
  return facts;
}

model::Dossier merged(const Group& group, const std::vector<ReadDocument>& documents) {
  std::vector<model::Document> members;
  for (const std::size_t i : group.members) {
    members.push_back(documents[i].document);
    members.back().committee = group.committee; // one committee, however its name was written
  }
  model::Dossier dossier = model::merge_documents(members);
  if (!dossier.period.year) dossier.period.year = group.year; // told by a folder's name
  if (dossier.period.checkpoint.empty() || dossier.period.checkpoint == "unknown")
    dossier.period.checkpoint = group.checkpoint;
  return dossier;
}

std::map<std::string, std::string> paths_of(const Group& group, const std::vector<ReadDocument>& documents) {
  std::map<std::string, std::string> paths;
  for (const std::size_t i : group.members) paths.emplace(documents[i].document.source.file, documents[i].path);
  return paths;
}

std::vector<Diagnostic> warnings_of(const Group& group, const std::vector<ReadDocument>& documents) {
  std::vector<Diagnostic> all;
  for (const std::size_t i : group.members)
    for (const model::Warning& warning : documents[i].document.warnings)
      all.push_back({"ingest/" + documents[i].path, warning.provenance.empty() ? 0 : warning.provenance.front().page,
                     warning.message, ""});
  return all;
}

void tell(Workspace& workspace, Diagnostic diagnostic) {
  diagnostic.file = "ingest/" + diagnostic.file;
  workspace.messages.warning(diagnostic);
}

std::string members_of(const Group& group, const std::vector<ReadDocument>& documents) {
  std::string names;
  for (const std::size_t i : group.members) names += (names.empty() ? "" : ", ") + documents[i].path;
  return names;
}

// Sources are known by their file's name; the second of one name gets a number, which nobody likes to read.
void warn_of_same_names(Workspace& workspace, const Group& group, const std::vector<ReadDocument>& documents) {
  std::map<std::string, std::string> paths;
  for (const std::size_t i : group.members) {
    const auto [first, is_new] = paths.emplace(documents[i].document.source.file, documents[i].path);
    if (!is_new)
      tell(workspace,
           {documents[i].path, 0,
            "has the same file name as ingest/" + first->second + ": in the dossier one of them has a number after it",
            "rename one of them"});
  }
}

} // namespace

std::vector<PlacedDossier> update_dossiers(Workspace& workspace, const std::vector<ReadDocument>& documents) {
  const Placement placement = place(facts_of(documents, workspace.settings), workspace.settings.committee);
  for (const Diagnostic& warning : placement.warnings) tell(workspace, warning);
  for (Diagnostic unplaced : placement.unplaced) {
    unplaced.what += ", so it is in no dossier";
    tell(workspace, unplaced);
  }
  std::vector<PlacedDossier> dossiers;
  for (const Group& group : placement.groups) {
    warn_of_same_names(workspace, group, documents);
    const std::string path = "model/dossiers/" + file_stem(group) + ".json";
    try {
      dossiers.push_back({group.committee, period_name(group), file_stem(group), group.year, group.checkpoint,
                          merged(group, documents), paths_of(group, documents), warnings_of(group, documents)});
      keep(workspace, path, model::write(dossiers.back().dossier));
      workspace.messages.note(group.committee + ", " + period_name(group) + ": " + members_of(group, documents));
    } catch (const Error& error) {
      fail(workspace, path, error);
    }
  }
  return dossiers;
}

} // namespace arshjul::cli
