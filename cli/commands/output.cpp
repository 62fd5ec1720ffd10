#include "cli/commands/output.hpp"

#include "model/base/file.hpp"

namespace arshjul::cli {

void put(const std::filesystem::path& output, std::string_view bytes, const CommonOptions& common, Messages& messages) {
  const bool to_standard_output = output.empty() || output == "-";
  const std::string name = to_standard_output ? "standard output" : output.string();
  if (common.dry_run) {
    messages.note(name + " would be written");
    return;
  }
  write_file(to_standard_output ? std::filesystem::path("-") : output, bytes);
  if (!to_standard_output) messages.note(name + " written");
}

} // namespace arshjul::cli
