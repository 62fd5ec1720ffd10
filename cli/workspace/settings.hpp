// A workspace's settings: arshjul.json, which is JSON with // comments.
#pragma once

#include "model/base/error.hpp"
#include "model/diff.hpp"
#include "model/document.hpp"
#include "render/render.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace arshjul::cli {

inline constexpr std::string_view settings_name = "arshjul.json", templates_name = "templates";

// An empty text or list: not set.
struct Settings {
  std::string municipality, administration, committee, case_number, date;
  std::vector<std::string> officers;
  model::Signatory signatory;
  std::string vocabulary;                                                   // JSON text for ingest, or empty
  std::string compare_from, compare_to;                                     // "2024 april"
  std::string render_file;                                                  // without its ending
  std::vector<std::string> render_formats{"pdf", "docx"};                   // endings
  bool appendix_files = false;                                              // each appendix in a file of its own
  std::string decision_style;                                               // one of render::decision_styles(), or empty
  std::vector<std::string> sections, appendices;                            // of the letter, in order; empty: all
  render::RiskScale risk_scale;
  render::Faces faces; // with their folder
  std::map<std::string, render::LetterTemplate> templates;                  // from the folder templates/ beside the file
  std::vector<model::Settled> matches;                                      // what a person has said about matches
  std::vector<std::pair<std::string, std::vector<std::string>>> committees; // name → its other names

  std::vector<Diagnostic> warnings; // keys that we don't know, with the nearest known name
};

// Throws Error (usage) that names the file and the key: not JSON, a wrong type, a date that is none.
Settings read_settings(std::string_view json, const std::string& file);
Settings read_settings_file(const std::filesystem::path& file);

// The letter's fields that the office knows.
render::Letter letter_of(const Settings& settings);

// Files that a new workspace gets, by name.
std::string_view workspace_file(std::string_view name);

} // namespace arshjul::cli
