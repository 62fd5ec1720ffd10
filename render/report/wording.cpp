#include "render/report/wording.hpp"

#include "model/base/text.hpp"

#include <utility>

namespace arshjul::render {
namespace {

struct Inflected {
  std::string_view key;
  std::string_view neuter, common, plural;
};

// The words that sources use, by their folded form.
constexpr Inflected by_word[] = {
    {"påbörjad", "påbörjat", "påbörjad", "påbörjade"},
    {"påbörjat", "påbörjat", "påbörjad", "påbörjade"},
    {"ej påbörjad", "ej påbörjat", "ej påbörjad", "ej påbörjade"},
    {"inte påbörjad", "inte påbörjat", "inte påbörjad", "inte påbörjade"},
    {"pågår", "pågående", "pågående", "pågående"},
    {"pågående", "pågående", "pågående", "pågående"},
    {"klar", "klart", "klar", "klara"},
    {"genomförd", "genomfört", "genomförd", "genomförda"},
    {"genomfört", "genomfört", "genomförd", "genomförda"},
    {"slutförd", "slutfört", "slutförd", "slutförda"},
    {"avslutad", "avslutat", "avslutad", "avslutade"},
    {"försenad", "försenat", "försenad", "försenade"},
    {"avbruten", "avbrutet", "avbruten", "avbrutna"},
    {"inställd", "inställt", "inställd", "inställda"},
    {"uppfyllt", "uppfyllt", "uppfylld", "uppfyllda"},
    {"helt uppfyllt", "helt uppfyllt", "helt uppfylld", "helt uppfyllda"},
    {"delvis uppfyllt", "delvis uppfyllt", "delvis uppfylld", "delvis uppfyllda"},
    {"ej uppfyllt", "ej uppfyllt", "ej uppfylld", "ej uppfyllda"},
    {"inte uppfyllt", "inte uppfyllt", "inte uppfylld", "inte uppfyllda"},
};

constexpr Inflected by_code[] = {
    {"not_started", "inte påbörjat", "inte påbörjad", "inte påbörjade"},
    {"ongoing", "pågående", "pågående", "pågående"},
    {"on_plan", "i fas med planen", "i fas med planen", "i fas med planen"},
    {"delayed", "försenat", "försenad", "försenade"},
    {"completed", "slutfört", "slutförd", "slutförda"},
    {"cancelled", "avbrutet", "avbruten", "avbrutna"},
    {"fulfilled", "uppfyllt", "uppfylld", "uppfyllda"},
    {"partly_fulfilled", "delvis uppfyllt", "delvis uppfylld", "delvis uppfyllda"},
    {"not_fulfilled", "inte uppfyllt", "inte uppfylld", "inte uppfyllda"},
};

using Pair = std::pair<std::string_view, std::string_view>;

constexpr Pair codes[] = {{"not_started", "Ej påbörjad"},
                          {"ongoing", "Pågående"},
                          {"on_plan", "Enligt plan"},
                          {"delayed", "Försenad"},
                          {"completed", "Slutförd"},
                          {"cancelled", "Avbruten"},
                          {"fulfilled", "Uppfylld"},
                          {"partly_fulfilled", "Delvis uppfylld"},
                          {"not_fulfilled", "Ej uppfylld"},
                          {"no_remark", "Utan anmärkning"},
                          {"minor_deviation", "Mindre avvikelse"},
                          {"deviation", "Avvikelse"},
                          {"major_deviation", "Större avvikelse"},
                          {"not_performed", "Ej genomförd"},
                          {"yes", "Ja"},
                          {"no", "Nej"},
                          {"partly", "Delvis"},
                          {"unknown", "Okänd"}};

constexpr Pair fields[] = {{"status", "Status"},
                           {"text", "Lydelse"},
                           {"title", "Lydelse"},
                           {"comment", "Kommentar"},
                           {"number", "Nummer"},
                           {"objective", "Mål"},
                           {"kind", "Slag"},
                           {"description", "Beskrivning"},
                           {"responsible", "Ansvarig"},
                           {"due", "Klart senast"},
                           {"progress", "Genomfört (procent)"},
                           {"actions", "Åtgärder"},
                           {"value", "Riskvärde"},
                           {"likelihood", "Sannolikhet"},
                           {"consequence", "Konsekvens"},
                           {"consequence_description", "Konsekvensbeskrivning"},
                           {"level", "Risknivå"},
                           {"area", "Område"},
                           {"process", "Process"},
                           {"existing_controls", "Befintliga kontroller"},
                           {"planned_response", "Planerad hantering"},
                           {"follows_plan", "Följer plan"},
                           {"measures", "Åtgärder"},
                           {"follow_up", "Uppföljning"},
                           {"risk", "Riskbeskrivning"},
                           {"control", "Kontrollmoment"},
                           {"method", "Kontrollmetod"},
                           {"frequency", "Frekvens"},
                           {"reporting", "Rapportering"},
                           {"result", "Resultat"},
                           {"name", "Namn"},
                           {"values", "Utfall"},
                           {"total", "Utfall"},
                           {"women", "Utfall, kvinnor"},
                           {"men", "Utfall, män"},
                           {"goal", "Hör till"},
                           {"breakdown", "Uppdelning"},
                           {"target", "Målvärde"},
                           {"reference", "Jämförelsevärde"},
                           {"trend", "Trend"}};

constexpr Pair kinds[] = {{"tjansteskrivelse", "tjänsteskrivelse"},
                          {"verksamhetsplan", "verksamhetsplan"},
                          {"uppfoljning_verksamhetsplan", "uppföljning av verksamhetsplan"},
                          {"internkontrollplan", "internkontrollplan"},
                          {"uppfoljning_internkontroll", "uppföljning av internkontroll"},
                          {"samlad_riskbild", "samlad riskbild"},
                          {"protokoll", "protokoll"},
                          {"motesanteckning", "mötesanteckning"}};

template <std::size_t N>
std::string_view look_up(const Pair (&table)[N], std::string_view key) {
  for (const Pair& pair : table)
    if (pair.first == key) return pair.second;
  return {};
}

template <std::size_t N>
const Inflected* look_up(const Inflected (&table)[N], std::string_view key) {
  for (const Inflected& entry : table)
    if (entry.key == key) return &entry;
  return nullptr;
}

} // namespace

Noun goal_noun(std::string_view kind) {
  if (kind == "uppdrag") return {"uppdrag", "uppdrag", "uppdraget", "uppdragen", Gender::neuter};
  if (kind == "namndmal") return {"nämndmål", "nämndmål", "nämndmålet", "nämndmålen", Gender::neuter};
  if (kind == "grunduppdrag")
    return {"grunduppdrag", "grunduppdrag", "grunduppdraget", "grunduppdragen", Gender::neuter};
  if (kind == "aktivitet") return {"aktivitet", "aktiviteter", "aktiviteten", "aktiviteterna", Gender::common};
  return {"mål", "mål", "målet", "målen", Gender::neuter};
}

std::string objective_noun(std::string_view kind) {
  if (kind == "fokusmal") return "fokusmål";
  if (kind == "inriktningsmal") return "inriktningsmål";
  return "mål";
}

Predicate status_predicate(const model::Coded& status) {
  if (status.code == "unknown" || status.code.empty()) return {};
  const Inflected* found = look_up(by_word, text::fold(status.text));
  if (!found) found = look_up(by_code, status.code);
  if (!found) return {};
  return {std::string(found->neuter), std::string(found->common), std::string(found->plural)};
}

std::string coded_told(const model::Coded& coded) {
  return coded.text.empty() ? std::string(look_up(codes, coded.code)) : coded.text;
}

bool has_remark(std::string_view code) {
  return code == "minor_deviation" || code == "deviation" || code == "major_deviation" || code == "not_performed";
}

// What an indicator's table calls a column stands for itself: "columns.Utfall 2024".
std::string field_name(std::string_view field) {
  constexpr std::string_view column = "columns.", value = "values.";
  if (field.starts_with(column)) return std::string(field.substr(column.size()));
  if (field.starts_with(value)) field.remove_prefix(value.size());
  const std::string_view name = look_up(fields, field);
  return std::string(name.empty() ? field : name);
}

std::string direction_name(std::string_view direction) {
  if (direction == "better") return "Bättre";
  if (direction == "worse") return "Sämre";
  if (direction == "same") return "Lika";
  return {};
}

std::string change_name(model::Change change) {
  switch (change) {
  case model::Change::added:
    return "Ny";
  case model::Change::removed:
    return "Borttagen";
  case model::Change::changed:
    return "Ändrad";
  case model::Change::not_reported:
    return "Redovisas inte";
  case model::Change::unchanged:
    break;
  }
  return "Oförändrad";
}

std::string kind_name(std::string_view kind) {
  const std::string_view name = look_up(kinds, kind);
  return std::string(name.empty() ? kind : name);
}

} // namespace arshjul::render
