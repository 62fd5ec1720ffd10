// The files that a report can be written as.
#pragma once

#include "render/render.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace arshjul::cli {

struct ReportFormat {
  const char* ending;
  std::string (*write)(const model::Dossier& dossier, const model::Diff* diff, const render::Letter& letter);
};

// By the file's ending, case aside; null when no format has it.
const ReportFormat* report_format(std::string_view ending);

std::vector<std::string> report_endings(); // without the point: "pdf", …

} // namespace arshjul::cli
