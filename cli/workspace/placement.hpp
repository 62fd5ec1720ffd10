// Which documents make up which dossier: one committee, one period.
#pragma once

#include "model/base/error.hpp"
#include "model/document.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace arshjul::cli {

// What of a document decides its place.
struct DocumentFacts {
  std::string path; // below ingest/
  std::string committee;
  std::optional<int> year;
  std::string checkpoint; // "unknown" or empty: not said
};

// Folders say what a document doesn't: ingest/2024/april/note.txt. What it does say goes before its folders' names;
// a `conflict` between the two is told, not settled.
struct FolderFacts {
  std::optional<int> year;
  std::string checkpoint;
};
FolderFacts facts_of_folders(std::string_view path);

struct Group {
  std::string committee; // as its first document writes it
  int year = 0;
  std::string checkpoint; // "unknown" when no document says it
  std::vector<std::size_t> members;
};

std::string period_name(const Group& group); // "2024 april"; "2024" when the checkpoint is not known
std::string file_stem(const Group& group);   // "socialnamnd-2024-april"

struct Placement {
  std::vector<Group> groups;        // by committee, year, checkpoint
  std::vector<Diagnostic> unplaced; // documents in no group, and what to do
  std::vector<Diagnostic> warnings; // placed, but a person should look
};

// A document without a committee belongs to `default_committee`, else to the only committee that is there. One without
// a checkpoint belongs to its year's only dossier that has one; where there is none it stands by itself.
Placement place(const std::vector<DocumentFacts>& documents, const std::string& default_committee);

// The order of checkpoints within a year; those of one rank end at the same time.
int rank_of(std::string_view checkpoint);

} // namespace arshjul::cli
