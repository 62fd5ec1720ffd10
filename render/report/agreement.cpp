#include "render/report/agreement.hpp"

#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::render {
namespace {

// A rule's name, what it looks at, and what is wrong when it fails. `quotes`: what it found is the document's own
// words; the other rules tell it in English, so only its value is shown.
struct Rule {
  std::string_view name, about, wrong;
  bool quotes = false;
};

constexpr Rule rules[] = {
    {"count", "Antal i texten mot antal rader", "Antalet i texten stämmer inte med antalet rader."},
    {"parts", "Delar mot helhet i texten", "Delarna ger inte det antal som texten anger."},
    {"fraction", "Delar mot helhet i texten", "Delarna i texten går inte ihop med helheten."},
    {"percent", "Andel i procent mot antal", "Andelen stämmer inte med antalen."},
    {"all_have_status", "Det som sägs om samtliga mot raderna", "Det som sägs om samtliga stämmer inte med raderna."},
    {"no_remarks", "Att inga anmärkningar finns mot raderna",
     "Texten säger att inga anmärkningar finns, men raderna säger något annat."},
    {"result_and_comment", "Resultat mot kommentar", "Kommentaren beskriver ett undantag trots resultatet.", true},
    {"sum", "Summa mot delar", "Summan stämmer inte med sina delar."},
    {"difference", "Skillnad mot de tal som den bygger på", "Skillnaden stämmer inte med de tal som den bygger på."},
    {"amount", "Belopp i texten mot budget", "Beloppet i texten stämmer inte med budgeten.", true},
    {"parts_of_amount", "Delbelopp mot belopp i texten", "Delbeloppen ger inte det belopp som texten anger.", true},
    {"risk_value", "Riskvärde mot sannolikhet och konsekvens", "Riskvärdet är inte sannolikhet gånger konsekvens.",
     true},
    {"risk_scale", "Riskvärden mot skalan", "Talet ryms inte på riskskalan."},
    {"risk_level", "Risknivåer mot riskvärden", "Risknivåerna följer inte riskvärdena.", true},
    {"date", "Datum mot datum", "Datumen går inte ihop.", true},
    {"year", "Årtal mot årtal", "Årtalen går inte ihop.", true},
};

const Rule* rule_of(const model::Check& check) {
  for (const Rule& rule : rules)
    if (rule.name == check.rule) return &rule;
  return nullptr;
}

bool has_letters(std::string_view words) {
  static const Pattern letter(R"(\p{L})");
  return letter.find(words).has_value();
}

// "3 of 17" → "3 av 17"
std::string in_swedish(const std::string& value) {
  static const Pattern of(R"((\d+) of (\d+))");
  if (const auto parts = of.match(value)) return parts->str(1) + " av " + parts->str(2);
  return value;
}

std::string with_value(const std::string& words, const std::string& value) {
  if (words.empty() || value.empty() || words.find(value) != std::string::npos) return words.empty() ? value : words;
  return words + " (" + value + ")";
}

} // namespace

std::string verdict_words(std::string_view verdict) {
  if (verdict == "error") return "Fel";
  if (verdict == "warning") return "Varning";
  if (verdict == "info") return "Notera";
  return "Går inte att kontrollera";
}

std::string rule_words(const model::Check& check) {
  const Rule* rule = rule_of(check);
  if (!rule) return "Uppgifterna går inte ihop.";
  if (check.verdict == "not_checkable") return std::string(rule->about) + ": underlaget räcker inte för att avgöra.";
  return std::string(rule->wrong);
}

std::string stated_words(const model::Check& check) {
  const bool own_words = check.stated.text != "risk values";
  return with_value(own_words ? check.stated.text : "Riskvärden", check.stated.value);
}

std::string found_words(const model::Check& check) {
  const Rule* rule = rule_of(check);
  const bool quote = (rule && rule->quotes) || !has_letters(check.found.text);
  return with_value(quote ? check.found.text : "", in_swedish(check.found.value));
}

} // namespace arshjul::render
