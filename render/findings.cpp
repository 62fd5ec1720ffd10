#include "render/findings.hpp"

#include "model/base/text.hpp"
#include "render/report/wording.hpp"
#include "render/told.hpp"

#include <algorithm>
#include <array>

namespace arshjul::render {
namespace {

struct Named {
  std::string_view code, name;
};

template <std::size_t N>
std::string look_up(const std::array<Named, N>& table, std::string_view code) {
  for (const Named& named : table)
    if (named.code == code) return std::string(named.name);
  return std::string(code);
}

// Gravest first.
constexpr std::array<Named, 5> verdicts{{{"error", "Fel"},
                                         {"warning", "Varning"},
                                         {"info", "Att veta"},
                                         {"not_checkable", "Går inte att kontrollera"},
                                         {"ok", "Stämmer"}}};

constexpr std::array<Named, 8> lists{{{"goals", "Uppdrag och nämndmål"},
                                      {"risks", "Risker"},
                                      {"controls", "Kontrollmoment"},
                                      {"indicators", "Indikatorer"},
                                      {"objectives", "Övergripande mål"},
                                      {"decisions", "Förslag till beslut"},
                                      {"recommendations", "Revisionens rekommendationer"},
                                      {"sections", "Texten"}}};

constexpr std::array<Named, 8> follow_ups{{{"stuck", "Står stilla"},
                                           {"postponed", "Skjuts upp"},
                                           {"vanished", "Försvunnet"},
                                           {"overdue", "Försenat"},
                                           {"promise_passed", "Utlovat"},
                                           {"remark_returns", "Anmärkning igen"},
                                           {"recommendation", "Rekommendation"},
                                           {"declared_done", "Förklaras slutfört"}}};

constexpr std::array<Named, 3> regroupings{
    {{"split", "Har delats"}, {"merged", "Har slagits ihop"}, {"proposal", "Kan vara samma"}}};

// How a rule's outcome is told: when it holds, when it doesn't, when it can't be told.
struct RuleWords {
  std::string_view rule, holds, fails, open;
};

constexpr RuleWords rules[] = {
    {"count", "Antalet i texten stämmer med raderna", "Antalet i texten stämmer inte med raderna",
     "Antalet i texten behöver inte gälla de rader som finns här"},
    {"parts", "Delarna är tillsammans det hela", "Delarna är inte det hela", "Det framgår inte vilka delarna är"},
    {"all_have_status", "Det som sägs om alla gäller alla", "Det som sägs om alla gäller inte alla",
     "Det som sägs om alla kan inte följas upp rad för rad"},
    {"no_remarks", "Inga anmärkningar, och inget resultat säger annat",
     "Inga anmärkningar sägs det, men ett resultat eller en kommentar säger annat",
     "Inga anmärkningar sägs det, men resultaten finns inte här"},
    {"result_and_comment", "Resultatet stämmer med kommentaren", "Kommentaren berättar om ett undantag från resultatet",
     "Resultatet kan inte jämföras med kommentaren"},
    {"fraction", "Delarna blir det hela", "Delarna blir inte det hela", "Det kan finnas fler delar än de som nämns"},
    {"percent", "Procenttalet stämmer med antalen", "Procenttalet stämmer inte med antalen",
     "Procenttalet kan inte räknas ut"},
    {"sum", "Summan stämmer med raderna", "Summan stämmer inte med raderna",
     "Det framgår inte vilka rader som har summerats"},
    {"difference", "Skillnaden stämmer", "Skillnaden stämmer inte", "Det framgår inte vad skillnaden är räknad på"},
    {"amount", "Beloppet i texten stämmer med budgeten", "Beloppet i texten är ett annat än budgetens",
     "Beloppet i texten finns inte under det namnet i budgeten"},
    {"parts_of_amount", "Åtgärdernas belopp stämmer med texten",
     "Åtgärdernas belopp är tillsammans ett annat än textens", "Åtgärdernas belopp kan inte summeras"},
    {"date", "Datumen går ihop", "Datumen går inte ihop", "Datumen kan inte jämföras"},
    {"year", "Årtalen går ihop", "Årtalen går inte ihop", "Årtalen kan inte jämföras"},
    {"risk_value", "Riskvärdet följer av sannolikhet och konsekvens",
     "Riskvärdet följer inte av sannolikhet och konsekvens", "Riskvärdet kan inte räknas ut"},
    {"risk_scale", "Värdena är möjliga på skalan", "Värdet är inte möjligt på skalan",
     "Skalan, sannolikheten och konsekvensen framgår inte"},
    {"risk_level", "Nivåernas värden hålls isär", "Nivåernas värden går in i varandra",
     "Nivåerna kan inte jämföras med värdena"}};

std::string rule_told(const model::Check& check) {
  for (const RuleWords& words : rules)
    if (words.rule == check.rule)
      return std::string(check.verdict == "ok"              ? words.holds
                         : check.verdict == "not_checkable" ? words.open
                                                            : words.fails);
  return check.message;
}

FindingSide side_of(const model::CheckSide& side) {
  // A value that only repeats the words says nothing more.
  return {side.text, side.value == side.text ? std::string() : side.value, side.provenance};
}

std::size_t gravity(std::string_view verdict) {
  const auto at =
      std::find_if(verdicts.begin(), verdicts.end(), [&](const Named& named) { return named.code == verdict; });
  return static_cast<std::size_t>(at - verdicts.begin());
}

std::string answer_told(const std::string& value) {
  static constexpr std::array<Named, 6> answers{{{"no_answer", "Saknar svar"},
                                                 {"moved", "Uppföljningen flyttas"},
                                                 {"done", "Besvaras med något som är gjort"},
                                                 {"ongoing", "Besvaras med något som pågår"},
                                                 {"answered", "Besvaras"},
                                                 {"not_followed_up", "Var inte klar och följs inte upp längre"}}};
  return look_up(answers, value);
}

std::string told(const model::FollowUp& follow_up, const model::Diff& diff) {
  const std::string from = period_told(diff.before.period), to = period_told(diff.after.period);
  const std::string status = status_predicate({"", follow_up.value}).neuter;
  const std::string date = text::format_long_date(follow_up.value);
  if (follow_up.kind == "stuck")
    return follow_up.list == "risks" ? "Följer inte planen, varken " + from + " eller " + to
                                     : "Är " + status + " både " + from + " och " + to;
  if (follow_up.kind == "postponed" && follow_up.value == "not_taken_up")
    return "Flyttades till en senare period, men finns inte i den";
  if (follow_up.kind == "postponed")
    return follow_up.value == "too_early" ? "Sägs vara för tidigt att bedöma" : "Flyttas till en senare period";
  if (follow_up.kind == "vanished")
    return "Redovisas inte längre" + (status.empty() ? ", och har inte redovisats som avslutat"
                                                     : "; var " + status + " när det senast redovisades");
  if (follow_up.kind == "overdue") return "Skulle vara klart " + date + " och är inte klart";
  if (follow_up.kind == "promise_passed")
    return "Utlovades till " + date + "; inget i underlaget visar att det är gjort";
  if (follow_up.kind == "remark_returns") return "Avviker både " + from + " och " + to;
  if (follow_up.kind == "recommendation") return answer_told(follow_up.value);
  if (follow_up.kind == "declared_done") return "Beslutet förklarar ett uppdrag slutfört";
  return follow_up.message;
}

} // namespace

std::string verdict_name(std::string_view verdict) {
  return look_up(verdicts, verdict);
}

std::string list_name(std::string_view list) {
  return look_up(lists, list);
}

std::vector<Finding> findings_of(const std::vector<model::Check>& checks) {
  std::vector<Finding> findings;
  for (const model::Check& check : checks)
    findings.push_back(
        {check.verdict, verdict_name(check.verdict), rule_told(check), side_of(check.stated), side_of(check.found)});
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding& a, const Finding& b) { return gravity(a.verdict) < gravity(b.verdict); });
  return findings;
}

std::vector<Followed> followed(const model::Diff& diff) {
  std::vector<Followed> all;
  for (const model::FollowUp& one : diff.follow_through)
    all.push_back({one.kind, look_up(follow_ups, one.kind),
                   one.after    ? one.after->label
                   : one.before ? one.before->label
                                : std::string(),
                   told(one, diff), one.text, one.before, one.after});
  return all;
}

std::vector<Regrouped> regrouped(const model::Diff& diff) {
  std::vector<Regrouped> all;
  for (const model::Split& split : diff.splits)
    all.push_back({split.kind, look_up(regroupings, split.kind), split.before, split.after, split.score});
  for (const model::Proposal& proposal : diff.proposals)
    all.push_back({"proposal", look_up(regroupings, "proposal"), {proposal.before}, {proposal.after}, proposal.score});
  return all;
}

} // namespace arshjul::render
