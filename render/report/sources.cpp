#include "render/report/sources.hpp"

#include "model/base/text.hpp"
#include "render/report/agreement.hpp"
#include "render/report/wording.hpp"

#include <algorithm>
#include <set>

namespace arshjul::render {
namespace {

constexpr double sure = 0.9; // an item read with less confidence is marked

// {1,2,3,5} → "1–3, 5"
std::string ranges(const std::set<int>& numbers, const std::string& prefix = {}) {
  std::string all;
  for (auto it = numbers.begin(); it != numbers.end();) {
    const int first = *it;
    int last = first;
    while (++it != numbers.end() && *it == last + 1) ++last;
    all += (all.empty() ? "" : ", ") + prefix + std::to_string(first);
    if (last > first) all += (last == first + 1 ? ", " : "–") + prefix + std::to_string(last);
  }
  return all;
}

} // namespace

std::vector<std::string> file_names(const model::Dossier& dossier) {
  std::vector<std::string> names;
  for (const model::DossierSource& source : dossier.sources) names.push_back(source.source.file);
  return names;
}

SourceNotes::SourceNotes(std::vector<std::string> file_names, std::size_t first_number)
    : files(std::move(file_names)), first(first_number) {}

std::size_t SourceNotes::number_of(const std::string& file) const {
  if (file.empty() && files.size() == 1) return first;
  const auto found = std::find(files.begin(), files.end(), file);
  return found == files.end() ? 0 : static_cast<std::size_t>(found - files.begin()) + first;
}

std::string SourceNotes::note(const model::Provenance& provenance) const {
  struct Found {
    std::set<int> pages, lines;
  };
  std::map<std::pair<std::size_t, std::string>, Found> found; // by the document's number, then its name
  for (const model::Place& place : provenance) {
    Found& here = found[{number_of(place.source), place.source}];
    if (place.page > 0) here.pages.insert(place.page);
    if (place.page == 0 && place.first_line > 0) {
      here.lines.insert(place.first_line);
      here.lines.insert(std::max(place.first_line, place.last_line));
    }
  }
  std::string all;
  for (const auto& [document, here] : found) {
    if (!all.empty()) all += "; ";
    all += document.first > 0 ? "[" + std::to_string(document.first) + "]" : document.second;
    if (!here.pages.empty()) all += " s.\u00A0" + ranges(here.pages);
    if (!here.lines.empty())
      all += " rad\u00A0" + std::to_string(*here.lines.begin()) +
             (here.lines.size() > 1 ? "–" + std::to_string(*here.lines.rbegin()) : "");
  }
  return all;
}

Checks::Checks(const model::Dossier& dossier, const SourceNotes& notes) {
  for (const auto& item : dossier.decisions) consider(item, item.text, notes);
  for (const auto& item : dossier.objectives)
    consider(item, text::capitalize_first(objective_noun(item.kind)) + " " + item.number + " " + item.title, notes);
  for (const auto& item : dossier.goals) consider(item, goal_text(item), notes);
  for (const auto& item : dossier.controls) consider(item, item.control.empty() ? item.risk : item.control, notes);
  for (const auto& item : dossier.risks) consider(item, item.title.empty() ? item.description : item.title, notes);
  for (const auto& item : dossier.indicators) consider(item, item.name, notes);
  for (const auto& item : dossier.recommendations) consider(item, item.text, notes);
  for (const auto& item : dossier.budget)
    consider(item, item.group.empty() ? item.label : item.group + ": " + item.label, notes);
  for (const model::Warning& warning : dossier.warnings)
    if (!said.contains({warning.code, warning.message}))
      checks.push_back({next_number(), "Underlaget som helhet", doubt(warning), notes.note(warning.provenance)});
  for (const char* verdict : {"error", "warning", "info", "not_checkable"})
    for (const model::Check& check : dossier.checks)
      if (check.verdict == verdict) consider(check, notes);
}

std::string Checks::next_number() const {
  return "K" + std::to_string(checks.size() + 1);
}

// A check of a single item is marked there; one of many rows only stands in the list.
void Checks::consider(const model::Check& check, const SourceNotes& notes) {
  if (check.verdict == "error" || check.verdict == "warning")
    for (const model::CheckSide* side : {&check.stated, &check.found})
      if (side->items.size() == 1) by_id[side->items.front()].push_back(checks.size());
  std::string source = notes.note(check.stated.provenance);
  const std::string other = notes.note(check.found.provenance);
  if (!other.empty() && other != source) source += (source.empty() ? "" : "; jämfört med ") + other;
  checks.push_back({next_number(), stated_words(check), rule_words(check), source, verdict_words(check.verdict),
                    found_words(check)});
}

void Checks::consider(const model::Item& item, const std::string& what, const SourceNotes& notes) {
  if (item.confidence >= sure && item.warnings.empty()) return;
  std::string why;
  std::set<std::string> told;
  for (const model::Warning& warning : item.warnings) {
    if (told.insert(doubt(warning)).second) why += (why.empty() ? "" : "\n") + doubt(warning);
    said.insert({warning.code, warning.message});
  }
  if (item.confidence < sure)
    why += std::string(why.empty() ? "" : "\n") + "Avläsningens säkerhet är " +
           text::format_number(item.confidence * 100, 0) + "\u00A0%.";
  by_id[item.id].push_back(checks.size());
  checks.push_back({next_number(), what, why, notes.note(item.provenance)});
}

Text Checks::mark(const model::Item& item) const {
  std::vector<std::size_t> found;
  add(found, item);
  return marks(found);
}

void Checks::add(std::vector<std::size_t>& found, const model::Item& item) const {
  const auto entry = by_id.find(item.id);
  if (entry != by_id.end()) found.insert(found.end(), entry->second.begin(), entry->second.end());
}

Text Checks::marks(std::vector<std::size_t> found) {
  if (found.empty()) return {};
  std::set<int> numbers;
  for (const std::size_t index : found) numbers.insert(static_cast<int>(index) + 1);
  return {{" "}, {"[kontrollera: " + ranges(numbers, "K") + "]", Mark::check}};
}

std::string goal_label(const model::Goal& goal) {
  if (!goal.number.empty()) return std::string(goal_noun(goal.kind).one) + " " + goal.number;
  return std::string(goal_noun(goal.kind).the_one) + " ”" + goal.text + "”";
}

std::string goal_text(const model::Goal& goal) {
  if (!goal.number.empty()) return goal.number + ". " + goal.text;
  if (goal.kind == "namndmal") return "Nämndmål: " + goal.text;
  return goal.text;
}

} // namespace arshjul::render
