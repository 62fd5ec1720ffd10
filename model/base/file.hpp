// Files: read whole, written whole or not at all.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace arshjul {

// The bytes of a regular file; "-" is standard input. Throws Error (unreadable, too_big).
std::string read_file(const std::filesystem::path& path);

// Writes beside the target under a temporary name, syncs, renames; "-" is standard output. On any failure the target is
// as it was and an Error (unreadable) is thrown. Missing folders are made. A pipe or a
// device is written to as it is.
void write_file(const std::filesystem::path& path, std::string_view bytes);

// SHA-256 of bytes, as 64 lower-case hex digits.
std::string sha256(std::string_view bytes);

} // namespace arshjul
