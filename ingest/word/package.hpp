// The archive that a .docx file is: the only door to libzip.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct zip;

namespace arshjul::ingest::word {

class Package {
public:
  // The bytes must live as long as the package. Throws Error: malformed (no archive, broken), locked (encrypted),
  // unsupported (another kind of file under this name).
  Package(std::string_view bytes, std::string file);
  ~Package();
  Package(const Package&) = delete;
  Package& operator=(const Package&) = delete;

  // The bytes of a part, by its name from the archive's root; nothing if there is none. Throws Error: malformed (can't
  // be unpacked), too_big.
  std::optional<std::string> part(std::string_view name) const;

  const std::string& file() const { return name_of_file; }

private:
  std::string name_of_file;
  std::unique_ptr<zip, void (*)(zip*)> archive;
};

} // namespace arshjul::ingest::word
