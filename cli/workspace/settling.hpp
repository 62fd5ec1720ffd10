// When a folder that people drop files into has come to rest: a file that is still being copied must not be read.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace arshjul::cli {

struct FileStamp {
  std::uintmax_t size = 0;
  std::filesystem::file_time_type modified{};
  friend bool operator==(const FileStamp&, const FileStamp&) = default;
};
using Listing = std::map<std::string, FileStamp>; // by path

// The workspace's settings and all that lies in ingest/, as far as it can be seen. A file that goes away meanwhile is
// left out.
Listing list_workspace(const std::filesystem::path& root);

class Settling {
public:
  using Time = std::chrono::steady_clock::time_point;

  explicit Settling(std::chrono::milliseconds quiet_time) : quiet(quiet_time) {}

  // Tells of a new look at the folder. True when it differs from what was last handled and has stood still for the
  // quiet time; it counts as handled from then on. The first listing is always new.
  bool ready(const Listing& now, Time at);

private:
  std::chrono::milliseconds quiet;
  std::optional<Listing> handled, seen;
  Time since{};
};

} // namespace arshjul::cli
