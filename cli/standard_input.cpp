#include "cli/standard_input.hpp"

#include "model/base/error.hpp"
#include "model/base/file.hpp"

#include <cstdlib>
#include <string>

namespace arshjul::cli {
namespace {

// A PDF may have some bytes before its mark; readers look as far as this.
constexpr std::size_t pdf_mark_within = 1024;

bool is_pdf(const std::string& bytes) {
  return bytes.substr(0, pdf_mark_within).find("%PDF-") != std::string::npos;
}

// An archive: of what we read, only Word files are.
bool is_word(const std::string& bytes) {
  return bytes.starts_with("PK\x03\x04");
}

const char* name_for(const std::string& bytes) {
  return is_pdf(bytes) ? "stdin.pdf" : is_word(bytes) ? "stdin.docx" : "stdin.txt";
}

} // namespace

StandardInput::StandardInput() {
  const std::string bytes = read_file("-");
  std::string name = (std::filesystem::temp_directory_path() / "arshjul.XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr)
    throw Error(Fault::unreadable, name, "no folder can be made for standard input");
  folder = name;
  path = folder / name_for(bytes);
  write_file(path, bytes);
}

StandardInput::~StandardInput() {
  std::error_code ignored;
  std::filesystem::remove_all(folder, ignored);
}

} // namespace arshjul::cli
