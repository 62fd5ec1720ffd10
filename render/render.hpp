// From a dossier and its diff to the formatted follow-up with its decision-proposal page.
#pragma once

#include "model/diff.hpp"
#include "model/dossier.hpp"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace arshjul::render {

// A text of the office's own for the letter, by the name of the one that it stands for ("verksamhetsplan.md").
struct LetterTemplate {
  std::string file, text;
};

// An organisation's own scale of risks; there is none that all use.
struct RiskScale {
  struct Level {
    std::string name;
    double from = 0; // the least value that has it
  };
  int likelihood = 0, consequence = 0; // steps; 0: as many as the risks need
  std::vector<Level> levels;           // ascending; empty: no value is judged
};

// TrueType files of the office's own for the PDF; an empty one: the built-in choice.
struct Faces {
  std::filesystem::path regular, bold, italic;
};

struct StatusCount {
  std::string code, word; // "ongoing", "Påbörjad"; both empty: no status
  std::size_t count = 0;
};

// How an earlier period stood, for the figure over several.
struct Standing {
  std::string period; // "april 2024"
  std::vector<StatusCount> statuses;
  std::size_t risks = 0; // with a value
  double mean_risk = 0;  // of their values
  double highest_risk = 0;
};
Standing standing_of(const model::Dossier& dossier);

// What an office knows and no source document says. Empty fields become marked places to fill in, never guesses.
struct Letter {
  std::string municipality, administration, committee; // empty: the dossier's own
  std::string date;                                    // ISO 8601; empty: a place to fill in
  std::string case_number;
  std::vector<std::string> officers;
  model::Signatory signatory;

  std::map<std::string, LetterTemplate> templates; // instead of the built-in ones
  std::string decision_style;                      // numrerade-att att meningar; empty: as last year's letter
  std::vector<std::string> sections;               // how their headings begin, in order; empty: the template's
  std::vector<std::string> appendices;             // appendix_names(), in order; empty: all
  RiskScale risk_scale;
  Faces faces;
  std::vector<Standing> earlier;   // periods of the same kind before this one, in order of time
  std::optional<std::size_t> only; // 0: only the letter; 1, 2, …: only that appendix
};

// "verksamhetsplan", …: what an office can choose among. Checks and sources always come.
std::vector<std::string> appendix_names();
std::vector<std::string> decision_styles();

// How many appendices the report has: for writing each as a file of its own.
std::size_t appendix_count(const model::Dossier& dossier, const model::Diff* diff, const Letter& letter);

// The built-in templates' file names, and their texts.
std::vector<std::string> letter_files();
std::string_view letter_file(std::string_view name);

// The PDF's bytes: the same for the same input. `diff` may be null (no last period to compare with).
std::string render_pdf(const model::Dossier& dossier, const model::Diff* diff, const Letter& letter);

// The same report as a text to be edited (.docx), as an HTML page, and as Markdown (CommonMark with tables).
std::string render_docx(const model::Dossier& dossier, const model::Diff* diff, const Letter& letter);
std::string render_html(const model::Dossier& dossier, const model::Diff* diff, const Letter& letter);
std::string render_markdown(const model::Dossier& dossier, const model::Diff* diff, const Letter& letter);

} // namespace arshjul::render
