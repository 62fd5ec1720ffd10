// From a dossier and its diff to the formatted follow-up with its decision-proposal page.
#pragma once

#include "model/diff.hpp"
#include "model/dossier.hpp"

#include <string>
#include <vector>

namespace arshjul::render {

// What an office knows and no source document says. Empty fields become marked places to fill in, never guesses.
struct Letter {
  std::string municipality, administration, committee; // empty: the dossier's own
  std::string date;                                    // ISO 8601; empty: a place to fill in
  std::string case_number;
  std::vector<std::string> officers;
  model::Signatory signatory;
};

// The PDF's bytes: the same for the same input. `diff` may be null (no last period to compare with).
std::string render_pdf(const model::Dossier& dossier, const model::Diff* diff, const Letter& letter);

// The same report as a text to be edited (.docx), as an HTML page, and as Markdown (CommonMark with tables).
std::string render_docx(const model::Dossier& dossier, const model::Diff* diff, const Letter& letter);
std::string render_html(const model::Dossier& dossier, const model::Diff* diff, const Letter& letter);
std::string render_markdown(const model::Dossier& dossier, const model::Diff* diff, const Letter& letter);

} // namespace arshjul::render
