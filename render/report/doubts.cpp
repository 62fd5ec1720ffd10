// The readers' warnings in plain Swedish, by their codes.
#include "render/report/wording.hpp"

#include <string_view>
#include <utility>

namespace arshjul::render {
namespace {

struct Doubt {
  std::string_view code, words;
};

constexpr Doubt doubts[] = {
    {"actions_without_goal", "Åtgärderna står inte vid något uppdrag eller mål."},
    {"ambiguous_table", "Tabellens slag är oklart. Den kan ha tolkats fel."},
    {"case_number_by_shape", "Diarienumret saknar ledtext i dokumentet och är igenkänt på sin form."},
    {"case_number_of_plan", "Dokumentet har inget eget diarienummer. Det som anges står i den löpande texten."},
    {"checkpoint_assumed", "Dokumentet säger inte vilken del av året det avser. Helåret är antaget."},
    {"committee_from_text", "Nämndens namn är hämtat ur den löpande texten."},
    {"conflict", "Två källor har olika uppgifter%. Den första är använd."},
    {"cut_row", "En tabellrad utan eget uppdrag är läst som fortsättning på raden ovanför."},
    {"cut_table", "Tabellen fortsätter över en sidbrytning och är fogad ihop."},
    {"damaged_file", "Filen är skadad. Innehåll kan saknas."},
    {"date_without_label", "Datumet saknar ledtext i dokumentet."},
    {"decision_by_place", "Att-satsen är igenkänd på sin plats och inte på sin form."},
    {"decision_unparted", "Beslutspunkten kan rymma två att-satser."},
    {"municipality_from_text", "Kommunens namn är hämtat ur den löpande texten."},
    {"no_title", "Dokumentet saknar titel."},
    {"number_in_text", "Talet är hämtat ur en text."},
    {"odd_risk_value", "Riskvärdet är inte sannolikhet gånger konsekvens."},
    {"page_damaged", "Sidan är skadad. Ord på den kan saknas."},
    {"page_incomplete", "Sidan rymmer för mycket för att läsas i sin helhet. En del av den saknas."},
    {"page_without_text", "Sidan har ingen text utan bara en bild. Den är inte läst."},
    {"period_from_prose", "Perioden är hämtad ur den löpande texten."},
    {"progress_by_picture", "Hur långt arbetet har kommit är mätt på en stapel i en bild."},
    {"recognised_text", "Sidan är inläst som bild och texten är maskintolkad. Jämför siffrorna med källan."},
    {"several_statuses", "Tabellen har flera kolumner med status. Den sista är använd."},
    {"shared_response", "Rekommendationerna under rubriken har ett gemensamt svar."},
    {"status_in_prose", "Statusen står i löpande text och inte i en tabell."},
    {"status_by_colour", "Statusen är utläst av en färg."},
    {"title_from_heading", "Dokumentet har ingen titelrad. En rubrik är använd som titel."},
    {"uncertain_column", "En kolumnrubrik liknar en känd rubrik men är inte densamma."},
    {"uncertain_table", "Tabellens linjer eller spalter är osäkert lästa."},
    {"unknown_status", "Statusordet är inte känt."},
    {"unread_number", "Talet går inte att läsa som ett tal."},
    {"unread_progress", "Hur långt arbetet har kommit visas bara i en bild som inte kan läsas."},
    {"year_from_text", "Året står inte i titeln. Det år som nämns oftast är använt."},
};

} // namespace

constexpr std::size_t enough_words = 8; // of each value that disagrees: the whole stands in the sources

// What is disagreed about: " (kommentar: ”…” – ”…”)", or nothing.
std::string disagreement(const model::Warning& warning) {
  if (warning.field.empty() || warning.values.empty()) return {};
  std::string told = " (" + lower_first(field_name(warning.field)) + ": ";
  for (std::size_t i = 0; i < warning.values.size(); ++i)
    told += (i == 0 ? "”" : " – ”") + opening(warning.values[i], enough_words) + "”";
  return told + ")";
}

std::string doubt(const model::Warning& warning) {
  for (const Doubt& known : doubts)
    if (known.code == warning.code) {
      const std::size_t place = known.words.find('%');
      if (place == std::string_view::npos) return std::string(known.words);
      return std::string(known.words.substr(0, place)) + disagreement(warning) +
             std::string(known.words.substr(place + 1));
    }
  return "Avläsningen är osäker (" + (warning.message.empty() ? warning.code : warning.message) + ").";
}

} // namespace arshjul::render
