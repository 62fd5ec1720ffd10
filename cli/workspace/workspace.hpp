// One run over a workspace: what the steps hand on to each other.
#pragma once

#include "cli/messages.hpp"
#include "cli/options.hpp"
#include "cli/workspace/settings.hpp"
#include "cli/workspace/state.hpp"
#include "model/dossier.hpp"

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace arshjul::cli {

struct Workspace {
  std::filesystem::path root;
  const CommonOptions& common;
  Messages& messages;
  bool retry = false; // also the inputs that failed before and haven't changed
  Settings settings;
  State before, after;      // what the last run left, what this one leaves
  std::size_t failures = 0; // each has been named
  std::size_t written = 0;  // files that are new or have changed
};

struct ReadDocument {
  std::string path; // below ingest/
  model::Document document;
};

// ingest/ → model/documents/. Reads what is new or changed and gives back all documents that there are now.
std::vector<ReadDocument> update_documents(Workspace& workspace);

struct PlacedDossier {
  std::string committee, period, stem;
  int year = 0;
  std::string checkpoint;
  model::Dossier dossier;
  std::map<std::string, std::string> paths; // of its sources below ingest/, by file name
  std::vector<Diagnostic> findings;         // what the documents warn of, each with its file
};

// model/documents/ → model/dossiers/, one a committee and period, in that order.
std::vector<PlacedDossier> update_dossiers(Workspace& workspace, const std::vector<ReadDocument>& documents);

// model/dossiers/ → model/diff/ and render/, for each committee.
void update_drafts(Workspace& workspace, const std::vector<PlacedDossier>& dossiers);

// An output of this run, path below the workspace: written if it isn't there just so, and remembered. What a person has
// edited in render/ is never overwritten: the new one goes beside it, and a warning says so.
void keep(Workspace& workspace, const std::string& path, std::string_view bytes);

// Removes the outputs of the last run that this one has not made, but none that a person has edited.
void remove_stale_outputs(Workspace& workspace);

// Removes a file below the workspace and the folders that it leaves empty.
void remove_output(const std::filesystem::path& root, const std::string& path);

void fail(Workspace& workspace, const std::string& file, const Error& error);

} // namespace arshjul::cli
