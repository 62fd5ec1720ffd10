// Two runs at the same time would write over each other.
#pragma once

#include <filesystem>

namespace arshjul::cli {

// Holds a folder as long as it lives; the system lets go when the process ends. Makes the folder if it is missing.
// Throws Error (unreadable) when another process has it.
class Lock {
public:
  explicit Lock(const std::filesystem::path& folder);
  ~Lock();
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;

private:
  int descriptor = -1;
};

} // namespace arshjul::cli
