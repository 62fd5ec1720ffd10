#include "cli/report_formats.hpp"

#include "model/base/text.hpp"
#include "render/sheets/workbook.hpp"

namespace arshjul::cli {
namespace {

// The lists of a workbook need no letter.
std::string write_lists(const model::Dossier& dossier, const model::Diff*, const render::Letter&) {
  return render::workbook(render::dossier_sheets(dossier));
}

constexpr ReportFormat formats[] = {{".pdf", render::render_pdf},
                                    {".docx", render::render_docx},
                                    {".html", render::render_html},
                                    {".md", render::render_markdown},
                                    {".xlsx", write_lists}};

} // namespace

const ReportFormat* report_format(std::string_view ending) {
  for (const ReportFormat& format : formats)
    if (text::lower(ending) == format.ending) return &format;
  return nullptr;
}

std::vector<std::string> report_endings() {
  std::vector<std::string> endings;
  for (const ReportFormat& format : formats) endings.emplace_back(format.ending + 1);
  return endings;
}

} // namespace arshjul::cli
