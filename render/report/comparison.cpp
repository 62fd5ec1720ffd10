// The appendix that sets the two periods side by side, and those that say where all comes from and what is in doubt.
#include "model/base/text.hpp"
#include "render/report/report.hpp"
#include "render/report/sentences.hpp"
#include "render/report/wording.hpp"
#include "render/told.hpp"

namespace arshjul::render {
namespace {

// One side of a text with what only it says in bold.
Text side_of(const model::FieldChange& change, char own) {
  Text text;
  for (const model::TextOp& op : change.ops)
    if (op.kind == '=' || op.kind == own) text.push_back({op.text, op.kind == own ? Mark::strong : Mark::plain});
  if (text.empty()) text.push_back({value_told(own == '-' ? change.before : change.after)});
  return text;
}

std::string direction(const model::FieldChange& change) {
  std::string name = direction_name(change.direction);
  if (change.delta && *change.delta != 0)
    name += (name.empty() ? "" : " ") + std::string("(") + (*change.delta > 0 ? "+" : "") +
            text::format_number(*change.delta) + ")";
  return name;
}

// The item's name; on its further rows only so much that it is known again.
Text name_of(const model::Entry& entry, bool again) {
  constexpr std::size_t enough = 6; // words
  const std::string label = entry.after ? entry.after->label : entry.before ? entry.before->label : "";
  return {{again ? opening(label, enough) : label}};
}

bool says_nothing(const model::Value& value) {
  return std::holds_alternative<std::monostate>(value);
}
bool one_sided(const model::FieldChange& change) {
  return says_nothing(change.before) || says_nothing(change.after);
}

// Fields that only one of the documents has are named, not told: that a column is new is no change of the item.
Text names_of(const model::Entry& entry, model::Value model::FieldChange::*missing) {
  std::vector<std::string> names;
  for (const model::FieldChange& change : entry.fields)
    if (says_nothing(change.*missing)) names.push_back(lower_first(field_name(change.field)));
  return {{text::capitalize_first(enumerate(names))}};
}

// "[5] s. 2 → [1] s. 3": where the item stands in both periods.
Text sources_of(const model::Entry& entry, const Material& material) {
  const std::string before = entry.before ? material.earlier_notes.note(entry.before->provenance) : "";
  const std::string after = entry.after ? material.notes.note(entry.after->provenance) : "";
  return {{before + (before.empty() || after.empty() ? "" : " → ") + after}};
}

void add_rows(const model::Entry& entry, const Material& material, Table& table) {
  const Text what = name_of(entry, false), sources = sources_of(entry, material);
  switch (entry.change) {
  case model::Change::added:
    table.rows.push_back({what, {{"Ny"}}, {{"–"}}, {{"Finns"}}, {}, sources});
    return;
  case model::Change::removed:
    table.rows.push_back({what, {{"Borttagen"}}, {{"Finns"}}, {{"–"}}, {}, sources});
    return;
  case model::Change::not_reported:
    table.rows.push_back(
        {what, {{"Redovisas inte"}}, {{entry.before ? "Finns" : "–"}}, {{entry.after ? "Finns" : "–"}}, {}, sources});
    return;
  case model::Change::unchanged:
    return;
  case model::Change::changed:
    break;
  }
  bool again = false;
  for (const model::FieldChange& change : entry.fields) {
    if (one_sided(change)) continue;
    table.rows.push_back({name_of(entry, again),
                          {{field_name(change.field)}},
                          side_of(change, '-'),
                          side_of(change, '+'),
                          {{direction(change)}},
                          sources});
    again = true;
  }
  const Text lost = names_of(entry, &model::FieldChange::after), gained = names_of(entry, &model::FieldChange::before);
  if (plain(lost) + plain(gained) != "")
    table.rows.push_back({name_of(entry, again), {{"Redovisas bara på ena sidan"}}, lost, gained, {}, sources});
}

void add_list(Part& part, const std::string& heading, const std::vector<model::Entry>& entries,
              const Material& material) {
  if (entries.empty()) return;
  Table table{{"Vad", "Uppgift", "Före", "Efter", "Riktning", "Källa"}, {}};
  std::size_t unchanged = 0;
  for (const model::Entry& entry : entries) {
    add_rows(entry, material, table);
    unchanged += entry.change == model::Change::unchanged ? 1 : 0;
  }
  part.blocks.push_back(Heading{2, heading});
  const std::string count = "Oförändrade: " + std::to_string(unchanged) + " av " + std::to_string(entries.size()) + ".";
  part.blocks.push_back(Paragraph{{{count}}, Voice::quiet, !table.rows.empty()});
  if (!table.rows.empty()) part.blocks.push_back(std::move(table));
}

} // namespace

std::vector<Block> write_splits(const Material& material);

Part write_comparison(const Material& material) {
  Part part;
  if (!material.diff) return part;
  const model::Diff& diff = *material.diff;
  add_list(part, "Mål", diff.objectives, material);
  add_list(part, "Uppdrag och nämndmål", diff.goals, material);
  add_list(part, "Kontroller", diff.controls, material);
  add_list(part, "Risker", diff.risks, material);
  add_list(part, "Indikatorer", diff.indicators, material);
  for (Block& block : write_splits(material)) part.blocks.push_back(std::move(block));
  if (part.blocks.empty()) return part;
  const std::string before = period_phrase(diff.before.period), after = period_phrase(diff.after.period);
  std::string told = "Före: " + (before.empty() ? "okänd period" : before) + " (" + enumerate(diff.before.files) +
                     "). Efter: " + (after.empty() ? "okänd period" : after) + " (" + enumerate(diff.after.files) +
                     "). I ändrade texter är det som skiljer satt i fetstil.";
  part.blocks.insert(part.blocks.begin(), Paragraph{{{told}}, Voice::quiet, false});
  return part;
}

// What is read with doubt first, then what doesn't agree with itself.
Part write_checks(const Material& material) {
  Table doubtful{{"Nr", "Uppgift", "Varför", "Källa"}, {}};
  Table disagreeing{{"Nr", "Bedömning", "Vad", "Uppgift", "Jämförd med", "Källa"}, {}};
  for (const Check& check : material.checks.all()) {
    const Text number{{check.number, Mark::strong}};
    if (check.verdict.empty())
      doubtful.rows.push_back({number, {{check.what}}, {{check.why}}, {{check.source}}});
    else
      disagreeing.rows.push_back({number,
                                  {{check.verdict, Mark::strong}},
                                  {{check.why}},
                                  {{check.what}},
                                  {{check.against}},
                                  {{check.source}}});
  }
  Part part;
  const auto add = [&](const char* heading, const char* told, Table& table) {
    if (table.rows.empty()) return;
    part.blocks.push_back(Heading{2, heading});
    part.blocks.push_back(Paragraph{{{told}}, Voice::body, true});
    part.blocks.push_back(std::move(table));
  };
  add("Lästa med tvekan", "Dessa uppgifter är lästa med tvekan. Jämför dem med källan före beslut.", doubtful);
  add("Uppgifter som inte går ihop eller inte kan kontrolleras",
      "Underlagets uppgifter har kontrollerats mot varandra. Här står det som inte stämde eller inte gick att avgöra.",
      disagreeing);
  return part;
}

Part write_sources(const Material& material) {
  Table table{{"Nr", "Dokument", "Datum", "Fil", "Sidor", "Kontrollsumma (SHA-256)"}, {}};
  std::size_t number = 0;
  for (const model::DossierSource& source : material.dossier.sources) {
    std::vector<std::string> kinds;
    for (const std::string& kind : source.kinds) kinds.push_back(kind_name(kind));
    const std::string what = source.title.empty() ? text::capitalize_first(enumerate(kinds)) : source.title;
    table.rows.push_back({{{"[" + std::to_string(++number) + "]", Mark::strong}},
                          {{what}},
                          {{source.date}},
                          {{source.source.file}},
                          {{source.source.pages > 0 ? std::to_string(source.source.pages) : "–"}},
                          {{source.source.sha256}}});
  }
  if (material.diff)
    for (const std::string& file : material.diff->before.files)
      table.rows.push_back({{{"[" + std::to_string(++number) + "]", Mark::strong}},
                            {{"Underlag från föregående period"}},
                            {},
                            {{file}},
                            {},
                            {}});
  if (table.rows.empty()) return {};
  return {{Paragraph{
               {{"Varje rad i bilagorna har en källhänvisning: [1] s.\u00A04 är sidan 4 i det första dokumentet nedan. "
                 "Skrivelsens antal är räknade på dessa rader."}},
               Voice::body,
               true},
           std::move(table)}};
}

} // namespace arshjul::render
