// The proposal after the committee's own formula: last year's clauses with period and year moved on, in their style
// (numbered att, bare att, full sentences); without a formula, a plain one.
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"
#include "render/report/report.hpp"
#include "render/report/sentences.hpp"

#include <algorithm>

namespace arshjul::render {
namespace {

const model::Section* proposal_section(const model::Dossier& dossier) {
  for (const model::Section& section : dossier.sections)
    if (text::fold(section.heading).find("förslag till beslut") != std::string::npos) return &section;
  return nullptr;
}

bool opens_with_att(const std::string& clause) {
  static const Pattern att(R"(att\s)", Pattern::Case::insensitive);
  return att.match_start(clause).has_value();
}

// Numbers are printed when the section shows them; not known: when there is more than one clause.
bool prints_numbers(const model::Dossier& dossier, std::size_t clauses) {
  static const Pattern number(R"((?m)^\s*1[.)]\s)");
  const model::Section* section = proposal_section(dossier);
  return section && !section->text.empty() ? number.find(section->text).has_value() : clauses > 1;
}

// "Omsorgsnämnden föreslås besluta": the section's line before its first clause.
std::string lead_in(const Material& material) {
  static const Pattern lead(R"([^\n.]*\b(?:beslutar|besluta|beslut)\s*:?)", Pattern::Case::insensitive);
  const model::Section* section = proposal_section(material.dossier);
  if (section) {
    const std::string first = section->text.substr(0, section->text.find('\n'));
    if (lead.matches(first)) return first;
  }
  const std::string committee = committee_name(material);
  return committee.empty() ? "" : text::capitalize_first(committee) + " beslutar";
}

struct Formula {
  std::vector<std::string> clauses;
  bool moved = false; // taken from another period
};

// This period's own clauses, else last period's.
Formula formula(const Material& material) {
  Formula found;
  for (const model::Decision& decision : material.dossier.decisions) found.clauses.push_back(decision.text);
  if (!found.clauses.empty() || !material.diff) return found;
  found.moved = true;
  for (const model::Entry& entry : material.diff->decisions)
    if (entry.before) found.clauses.push_back(entry.before->label);
  return found;
}

// "per augusti" without the year: what a formula says of its period.
std::string checkpoint_phrase(model::Period period) {
  period.year.reset();
  period.label.clear();
  return period_phrase(period);
}

std::string replace_all(std::string text, const std::string& what, const std::string& with) {
  for (std::size_t at = 0; !what.empty() && (at = text.find(what, at)) != std::string::npos; at += with.size())
    text.replace(at, what.size(), with);
  return text;
}

Text move_on(const std::string& clause, const model::Diff& diff) {
  static const Pattern full_date(
      R"(\b\d{1,2}(?::[ae])? (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) \d{4}\b|\b\d{4}-\d{2}-\d{2}\b)");
  const model::Period &before = diff.before.period, &after = diff.after.period;
  const bool has_date = full_date.find(clause).has_value();
  std::string moved = replace_all(clause, checkpoint_phrase(before), checkpoint_phrase(after));
  if (before.year && after.year && !has_date)
    moved = replace_all(moved, std::to_string(*before.year), std::to_string(*after.year));
  Text text{{moved}};
  if (has_date) append(text, {{" "}, {"[kontrollera: datum från föregående beslut]", Mark::check}});
  return text;
}

// "att …, att …, samt att ….": what stands between clauses that are one sentence. Whoever wrote them with their own
// commas keeps these.
void punctuate(std::vector<Text>& clauses) {
  static const Pattern punctuated(R"([.,;]\s*$|,?\s+samt$)");
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    if (punctuated.find(clauses[i].back().text)) continue;
    const std::size_t after = clauses.size() - i - 1;
    clauses[i].push_back({after == 0 ? "." : after == 1 ? (clauses.size() > 2 ? ", samt" : " samt") : ","});
  }
}

// A template's text as a proposal: paragraphs that open with "att" are clauses without numbers.
std::vector<Block> proposal(std::vector<Block> text) {
  std::vector<Block> blocks;
  List bare{Labels::none, {}};
  for (Block& block : text) {
    auto* paragraph = std::get_if<Paragraph>(&block);
    auto* list = std::get_if<List>(&block);
    if (paragraph && opens_with_att(plain(paragraph->text))) {
      bare.items.push_back(std::move(paragraph->text));
      continue;
    }
    if (paragraph) paragraph->keep_with_next = true;
    if (list && std::all_of(list->items.begin(), list->items.end(),
                            [](const Text& item) { return opens_with_att(plain(item)); }))
      punctuate(list->items);
    blocks.push_back(std::move(block));
  }
  punctuate(bare.items);
  if (!bare.items.empty()) blocks.push_back(std::move(bare));
  return blocks;
}

std::vector<Block> from_template(const Material& material, const std::string& style) {
  const LetterTemplate form = letter_template(material.letter, "beslut-" + style + ".md");
  return proposal(letter_text(form, letter_values(material)));
}

} // namespace

std::vector<Block> write_decisions(const Material& material) {
  if (!material.letter.decision_style.empty()) return from_template(material, material.letter.decision_style);
  const Formula found = formula(material);
  if (found.clauses.empty()) return from_template(material, decision_styles().front());
  std::vector<Text> clauses;
  for (std::size_t i = 0; i < found.clauses.size(); ++i) {
    Text clause = found.moved ? move_on(found.clauses[i], *material.diff) : Text{{found.clauses[i]}};
    if (!found.moved) append(clause, material.checks.mark(material.dossier.decisions[i]));
    clauses.push_back(std::move(clause));
  }
  std::vector<Block> blocks;
  const std::string lead = lead_in(material);
  if (opens_with_att(plain(clauses.front()))) {
    Text place = fill_in("nämnd");
    append(place, {{" beslutar"}});
    blocks.push_back(Paragraph{lead.empty() ? place : Text{{lead}}, Voice::body, true});
  }
  const bool numbers = prints_numbers(material.dossier, clauses.size());
  blocks.push_back(List{numbers ? Labels::numbers : Labels::none, std::move(clauses)});
  return blocks;
}

} // namespace arshjul::render
