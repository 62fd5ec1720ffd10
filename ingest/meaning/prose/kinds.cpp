#include "ingest/meaning/prose/kinds.hpp"

#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <set>

namespace arshjul::ingest {
namespace {

constexpr const char* in_order[] = {"tjansteskrivelse",
                                    "verksamhetsplan",
                                    "uppfoljning_verksamhetsplan",
                                    "internkontrollplan",
                                    "uppfoljning_internkontroll",
                                    "samlad_riskbild",
                                    "protokoll",
                                    "motesanteckning"};

// A paper says what it is in its letterhead or title. That it is minutes it says first or last on a line: others may
// well have minutes as their matter.
bool says(const Letterhead& letterhead, const Title& title, std::string_view code, const Vocabulary& vocabulary) {
  const auto named = [&](std::string_view text) {
    const std::vector<Hit> hits = vocabulary.find("document_word", text);
    return std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) {
      return hit.code == code && (code == "letter" || hit.begin == 0 || hit.end == text.size());
    });
  };
  return named(title.text) || std::any_of(letterhead.lines.begin(), letterhead.lines.end(),
                                          [&](const Line& line) { return named(line.text); });
}

// "Verksamhetsplan 2031" is a plan's name; "Uppdrag" and "Intern kontroll" may head a chapter of any document.
bool names_plan(std::string_view text, const Hit& hit) {
  return text::fold(text.substr(hit.begin, hit.end - hit.begin)).find("plan") != std::string::npos;
}

// The subjects of a title or heading with or without a word of follow-up before or after them.
void add_subjects(std::set<std::string>& kinds, std::string_view text, bool title, const Vocabulary& vocabulary) {
  const std::vector<Hit> follow_ups = vocabulary.find("follow_up", text);
  const bool follow_up = !follow_ups.empty();
  bool operational = false, control = false;
  for (const Hit& hit : vocabulary.find("subject", text)) {
    if (hit.code == "risk_picture") kinds.insert("samlad_riskbild");
    if (!title && !follow_up && !names_plan(text, hit)) continue;
    operational |= hit.code == "operational_plan";
    control |= hit.code == "control_plan";
  }
  const bool whole =
      std::any_of(follow_ups.begin(), follow_ups.end(), [](const Hit& hit) { return hit.code == "whole_report"; });
  if (operational || (whole && !control)) kinds.insert(follow_up ? "uppfoljning_verksamhetsplan" : "verksamhetsplan");
  if (control) kinds.insert(follow_up ? "uppfoljning_internkontroll" : "internkontrollplan");
}

std::vector<std::string> in_their_order(const std::set<std::string>& kinds) {
  std::vector<std::string> ordered;
  for (const char* kind : in_order)
    if (kinds.count(kind)) ordered.emplace_back(kind);
  return ordered;
}

} // namespace

std::vector<std::size_t> matters_of_minutes(const Flow& flow) {
  static const Pattern mark(R"(§+ ?\d+.*)"), alone(R"(§ ?\d+[a-z]?)");
  std::vector<std::size_t> matters;
  for (std::size_t i = 0; i < flow.blocks.size(); ++i) {
    const Block& block = flow.blocks[i];
    if (block.kind == BlockKind::heading ? mark.matches(block.text)
                                         : block.kind == BlockKind::paragraph && alone.matches(block.text))
      matters.push_back(i);
  }
  return matters;
}

bool is_minutes(const Flow& flow, const Outline& outline, const Letterhead& letterhead, const Vocabulary& vocabulary) {
  constexpr std::size_t enough = 2; // headings "§ 12": one may be a reference
  return matters_of_minutes(flow).size() >= enough || says(letterhead, outline.title, "minutes", vocabulary);
}

std::vector<std::string> find_kinds(const Flow& flow, const Outline& outline, const Letterhead& letterhead,
                                    const Vocabulary& vocabulary) {
  std::set<std::string> kinds;
  const bool minutes = is_minutes(flow, outline, letterhead, vocabulary);
  const bool proposal =
      std::any_of(outline.parts.begin(), outline.parts.end(), [](const Part& part) { return part.code == "proposal"; });
  if (minutes) kinds.insert("protokoll");
  if (says(letterhead, outline.title, "notes", vocabulary)) kinds.insert("motesanteckning");
  if (!minutes && (proposal || says(letterhead, outline.title, "letter", vocabulary))) kinds.insert("tjansteskrivelse");
  // An extract of one matter is about that; whole minutes are about nothing in particular.
  if (!minutes || matters_of_minutes(flow).size() <= 1)
    add_subjects(kinds, outline.title.text, !outline.title.also_heading, vocabulary);
  if (minutes) return in_their_order(kinds);
  const bool title_tells = kinds.size() > (kinds.count("tjansteskrivelse") + kinds.count("motesanteckning"));
  for (const Part& part : outline.parts) {
    const std::string& heading = flow.blocks[part.heading].text;
    const std::vector<Hit> subjects = vocabulary.find("subject", heading);
    const bool risks =
        std::any_of(subjects.begin(), subjects.end(), [](const Hit& hit) { return hit.code == "risk_picture"; });
    if (risks) kinds.insert("samlad_riskbild");
    if (!title_tells && part.code.empty()) add_subjects(kinds, heading, false, vocabulary);
  }
  return in_their_order(kinds);
}

} // namespace arshjul::ingest
