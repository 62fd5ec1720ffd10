#include "render/render.hpp"

#include "render/fonts.hpp"
#include "render/pdf_canvas.hpp"
#include "render/report/report.hpp"
#include "render/typeset/typeset.hpp"
#include "render/web/report_markdown.hpp"
#include "render/web/report_page.hpp"
#include "render/word/docx.hpp"

namespace arshjul::render {

std::string render_pdf(const model::Dossier& dossier, const model::Diff* diff, const Letter& letter) {
  const Report report = write_report(dossier, diff, letter);
  PdfCanvas canvas(with_faces(find_fonts(), letter.faces));
  return canvas.draw(typeset(report, canvas.advance()), {report.title, report.author, report.subject, report.date});
}

std::string render_docx(const model::Dossier& dossier, const model::Diff* diff, const Letter& letter) {
  return docx(write_report(dossier, diff, letter));
}

std::string render_html(const model::Dossier& dossier, const model::Diff* diff, const Letter& letter) {
  return report_page(write_report(dossier, diff, letter));
}

std::string render_markdown(const model::Dossier& dossier, const model::Diff* diff, const Letter& letter) {
  return report_markdown(write_report(dossier, diff, letter));
}

} // namespace arshjul::render
