// What a command line says, as plain values: filled by arguments.cpp, read by the commands.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace arshjul::cli {

enum ExitStatus { done = 0, findings = 1, wrong_usage = 2, some_failed = 3, nothing_done = 4 };

struct CommonOptions {
  bool quiet = false;   // only failures are said
  bool json = false;    // messages as JSON, one a line
  bool dry_run = false; // say what would be written, write nothing
  int jobs = 0;         // files read at the same time; 0: as many as there are processors
};

// In every command an empty output or "-" is standard output.
struct IngestOptions {
  std::vector<std::filesystem::path> files;
  std::filesystem::path output; // a folder
  std::filesystem::path settings;
};

struct DossierOptions {
  std::vector<std::filesystem::path> documents;
  std::filesystem::path output;
};

struct DiffOptions {
  std::vector<std::filesystem::path> periods; // two, or more for a series; in the order of time
  std::filesystem::path output;
  std::string format = "json"; // json text html xlsx csv csv-excel
};

struct RenderOptions {
  std::filesystem::path dossier, diff, settings, output; // diff, settings: may be empty
};

struct TablesOptions {
  std::filesystem::path file, output;
  std::string format = "json"; // json csv html
  bool per_page = false;
};

struct OverlayOptions {
  std::filesystem::path file, output, settings; // settings: may be empty
};

struct SchemaOptions {
  std::string name; // document dossier diff series
};

struct WorkspaceOptions {
  std::filesystem::path folder = ".";
  bool retry = false;     // also the inputs that failed before
  bool templates = false; // init: also the letter's templates
};

struct WatchOptions {
  WorkspaceOptions workspace;
  double settle = 5; // seconds without any change before a new file is read
};

} // namespace arshjul::cli
