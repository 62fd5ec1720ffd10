// A document that comes through a pipe.
#pragma once

#include <filesystem>

namespace arshjul::cli {

// Standard input as a file, "stdin.pdf", "stdin.docx" or "stdin.txt" by its first bytes, in a folder that goes when this goes.
class StandardInput {
public:
  StandardInput();
  ~StandardInput();
  StandardInput(const StandardInput&) = delete;
  StandardInput& operator=(const StandardInput&) = delete;

  const std::filesystem::path& file() const { return path; }

private:
  std::filesystem::path folder, path;
};

} // namespace arshjul::cli
