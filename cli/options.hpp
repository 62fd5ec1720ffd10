// What a command line says, as plain values: filled by arguments.cpp, read by the commands.
#pragma once

#include <filesystem>
#include <optional>
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

struct IngestOptions {
  std::vector<std::filesystem::path> files;
  std::filesystem::path output; // a folder; empty or "-": standard output
};

} // namespace arshjul::cli
