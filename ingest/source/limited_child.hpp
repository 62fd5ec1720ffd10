// Work on hostile bytes in a child process, so that no file can take the program down.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace arshjul::ingest {

struct Limits {
  std::size_t memory = std::size_t{2} << 30; // bytes of address space
  int cpu_seconds = 60;
  int wall_seconds = 120;
  std::size_t answer = std::size_t{256} << 20; // bytes that the child may give back
};

// Runs work() in a forked child (rlimits, no new privileges, no network, no exec, files read-only) and gives back the
// bytes it returned. An Error thrown by work() is thrown here again with the same content; a crash, a bad_alloc or a
// limit reached becomes an Error (malformed or too_big) that names `file`.
std::string run_limited(const std::function<std::string()>& work, const Limits& limits, std::string_view file);

} // namespace arshjul::ingest
