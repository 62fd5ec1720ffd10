// What has happened since the last period, from the diff: counted with denominators, and named.
#include "model/base/text.hpp"
#include "render/report/report.hpp"
#include "render/report/sentences.hpp"
#include "render/report/wording.hpp"
#include "render/told.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace arshjul::render {
namespace {

constexpr std::size_t most_named = 8; // longer lists stand in the appendix only

std::string quoted(const model::Value& value) {
  if (std::holds_alternative<double>(value)) return value_told(value);
  const std::string told = value_told(value);
  return told.empty() ? "ej angivet" : "”" + told + "”";
}

const model::FieldChange* field_of(const model::Entry& entry, const std::string& name) {
  for (const model::FieldChange& change : entry.fields)
    if (change.field == name) return &change;
  return nullptr;
}

// A value that only one of the periods has is no change of the item.
bool one_sided(const model::FieldChange& change) {
  return std::holds_alternative<std::monostate>(change.before) || std::holds_alternative<std::monostate>(change.after);
}

// One list of the diff, in words: whose field says how it stands.
struct Subject {
  const std::vector<model::Entry>& entries;
  Noun noun;
  std::string field, field_words; // "status", "ändrad status"
};

// The item as the later period names it, with its number where we know it.
std::string title_of(const model::Entry& entry, const model::Dossier& dossier) {
  const model::Side& side = entry.after ? *entry.after : *entry.before;
  if (entry.after)
    for (const model::Goal& goal : dossier.goals)
      if (goal.id == side.id) return without_full_stop(goal_text(goal));
  return without_full_stop(first_paragraph(side.label));
}

std::string direction(const model::FieldChange& change) {
  if (change.delta && *change.delta != 0) {
    const std::string size = text::format_number(*change.delta);
    return " (" + std::string(*change.delta > 0 ? "+" : "") + size + ")";
  }
  const std::string name = direction_name(change.direction);
  return name.empty() ? "" : " (" + text::lower(name) + ")";
}

void tell_moved(const Subject& subject, const model::Dossier& dossier, std::vector<Block>& blocks) {
  std::size_t both = 0;
  List moved;
  for (const model::Entry& entry : subject.entries) {
    if (!entry.before || !entry.after) continue;
    ++both;
    const model::FieldChange* change = field_of(entry, subject.field);
    if (!change || one_sided(*change)) continue;
    Text item{{title_of(entry, dossier) + " – från " + quoted(change->before) + " till "},
              {quoted(change->after), Mark::strong}};
    item.push_back({direction(*change)});
    moved.items.push_back(std::move(item));
  }
  if (both == 0) return;
  const bool single = both == 1, neuter = subject.noun.gender == Gender::neuter;
  const std::string of_all =
      single ? std::string(subject.noun.the_one)
             : "de " + number_word(both, subject.noun.gender) + " " + std::string(subject.noun.the_many);
  const std::string both_periods = " som finns i båda underlagen";
  if (moved.items.empty()) {
    const std::string none =
        single ? text::capitalize_first(of_all) + both_periods + " har inte fått "
               : std::string(neuter ? "Inget" : "Ingen") + " av " + of_all + both_periods + " har fått ";
    blocks.push_back(Paragraph{{{none + subject.field_words + "."}}});
    return;
  }
  const std::string how_many = number_word(moved.items.size(), subject.noun.gender);
  const bool list = moved.items.size() <= most_named;
  const std::string told = single ? text::capitalize_first(of_all) + both_periods + " har fått " + subject.field_words
                                  : "Av " + of_all + both_periods + " har " + how_many + " fått " + subject.field_words;
  blocks.push_back(Paragraph{{{told + (list ? ":" : ".")}}, Voice::body, list});
  if (list) blocks.push_back(std::move(moved));
}

void tell_group(const Subject& subject, const model::Dossier& dossier, model::Change change,
                const std::string& after_count, std::vector<Block>& blocks) {
  std::vector<const model::Entry*> found;
  for (const model::Entry& entry : subject.entries)
    if (entry.change == change) found.push_back(&entry);
  if (found.empty()) return;
  const bool list = found.size() <= most_named;
  const std::string told = text::capitalize_first(counted(found.size(), subject.noun)) + " " + after_count;
  blocks.push_back(Paragraph{{{told + (list ? ":" : ".")}}, Voice::body, list});
  if (!list) return;
  List names;
  for (const model::Entry* entry : found) names.items.push_back({{title_of(*entry, dossier)}});
  blocks.push_back(std::move(names));
}

void tell(const Subject& subject, const model::Dossier& dossier, const model::Diff& diff, std::vector<Block>& blocks) {
  if (subject.entries.empty()) return;
  tell_moved(subject, dossier, blocks);
  tell_group(subject, dossier, model::Change::added, "har tillkommit", blocks);
  tell_group(subject, dossier, model::Change::removed, "redovisas inte längre", blocks);
  const std::string before = period_phrase(diff.before.period);
  tell_group(subject, dossier, model::Change::not_reported,
             "i föregående underlag" + (before.empty() ? "" : " (" + before + ")") + " redovisas inte i det senare",
             blocks);
}

std::string or_unknown(const std::string& phrase) {
  return phrase.empty() ? "okänd period" : phrase;
}

Noun noun_of_goals(const model::Dossier& dossier) {
  const std::string kind = dossier.goals.empty() ? "mal" : dossier.goals.front().kind;
  const bool one_kind = std::all_of(dossier.goals.begin(), dossier.goals.end(),
                                    [&](const model::Goal& goal) { return goal.kind == kind; });
  if (one_kind) return goal_noun(kind);
  return {"uppdrag eller mål", "uppdrag eller mål", "uppdraget eller målet", "uppdragen och målen", Gender::neuter};
}

} // namespace

std::vector<Block> tell_changes(const Material& material, const std::vector<Appendix>& appendices) {
  if (!material.diff) return {};
  const model::Diff& diff = *material.diff;
  std::vector<Block> blocks;
  const std::string before = or_unknown(period_phrase(diff.before.period)),
                    after = or_unknown(period_phrase(diff.after.period));
  std::string opening = "Jämförelsen görs mellan underlaget " + before + " och underlaget " + after + ".";
  if (!diff.comparable)
    opening +=
        " De båda underlagen täcker inte samma sak. Att något redovisas i det ena men inte i det andra betyder därför "
        "inte att det har tagits bort.";
  blocks.push_back(Paragraph{{{opening + see_appendix(appendices, Topic::comparison)}}});
  const std::size_t without_findings = blocks.size();
  tell({diff.goals, noun_of_goals(material.dossier), "status", "ändrad status"}, material.dossier, diff, blocks);
  tell({diff.controls, control_noun, "result", "ändrat resultat"}, material.dossier, diff, blocks);
  tell({diff.risks, risk_noun, "value", "ändrat riskvärde"}, material.dossier, diff, blocks);
  if (blocks.size() == without_findings)
    blocks.push_back(Paragraph{{{"Underlagen har inga uppdrag, kontrollmoment eller risker att jämföra."}}});
  for (std::vector<Block>& more : std::array{tell_splits(material), tell_follow_through(material, appendices)})
    std::move(more.begin(), more.end(), std::back_inserter(blocks));
  return blocks;
}

} // namespace arshjul::render
