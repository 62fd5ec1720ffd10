// A number of things in prose ("redovisas 7 moment") is held against the rows of which it speaks. What it is worth
// depends on what is claimed: "redovisas", "nedan" and their kin speak of these very rows; a plan speaks of itself; any
// other number may be of another document ("planen omfattar 17 moment" in a follow-up of seven), and where no
// count fits it can't be checked here. A part of a whole ("fyra av dessa risker är kritiska") is told as well when the
// rows are just so many.
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"
#include "model/checks/rules.hpp"
#include "model/prose/words.hpp"
#include "model/wording.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace arshjul::model::checks {
namespace {

struct Claim {
  int number = 0;
  std::string noun; // code of "counted"
  std::string words;
  bool whole = true; // of all there are, not of some kind of them
  const Sentence* sentence = nullptr;
};

// What is counted: in our messages, and as a side of a check tells it, which is in the sources' language.
struct Thing {
  const char *name, *swedish;
};

// How many there are of something, and which.
struct Count {
  int number = 0;
  std::string of; // "controls", "different control areas"
  CheckSide held;

  std::string told() const { return std::to_string(number) + " " + of; }
};

// ---- claims ----

bool neutral(std::string_view adjectives) {
  for (const std::string& word : text::words(adjectives))
    if (!Words::builtin().code_of("neutral_adjective", word)) return false;
  return true;
}

std::optional<Claim> claim_of(const Sentence& sentence, const Match& hit) {
  const auto number = number_of(hit[2]);
  const auto noun = Words::builtin().code_of("counted", hit[4]);
  if (!number || !noun || mentions(hit[3], "part_of")) return std::nullopt; // parts are found by their own form
  const std::string before = hit.str(1);
  if (mentions(before, "not_a_count_after") || mentions(before, "not_exact_before")) return std::nullopt;
  Claim claim{*number, *noun, text::normalize(hit.str(2) + " " + hit.str(3) + hit.str(4)), true, &sentence};
  claim.whole = neutral(hit[3]);
  return claim;
}

std::vector<Claim> claims_of(const Prose& prose) {
  const Words& words = Words::builtin();
  static const Pattern counted(R"((?:^|[^\p{L}\p{N},.:/–-])(?:(\p{L}+|§)\s+)?()" + number_expression() +
                                   R"()\s+((?:\p{L}+\s+){0,2}?)()" + words.any("counted") + R"()(?:$|[^\p{L}\p{N}-]))",
                               Pattern::Case::insensitive);
  static const Pattern part(as_words("(" + number_expression() +
                                     R"()\s+av\s+(?:de|dessa|nämndens|planens|årets)\s+(?:\p{L}+\s+)?()" +
                                     words.any("counted") + "|" + words.any("counted_definite") + ")"),
                            Pattern::Case::insensitive);
  std::vector<Claim> claims;
  for (const Sentence& sentence : prose) {
    for (const Match& hit : counted.find_all(sentence.text))
      if (const auto claim = claim_of(sentence, hit)) claims.push_back(*claim);
    for (const Match& hit : part.find_all(sentence.text)) {
      const auto number = number_of(hit[1]);
      auto noun = words.code_of("counted", hit[2]);
      if (!noun) noun = words.code_of("counted_definite", hit[2]);
      if (number && noun) claims.push_back({*number, *noun, text::normalize(hit[0]), false, &sentence});
    }
  }
  return claims;
}

// ---- counts ----

template <class T>
Count count_of(const std::vector<T>& items, const Thing& of, const auto& counts_too) {
  std::vector<const T*> held;
  for (const T& item : items)
    if (counts_too(item)) held.push_back(&item);
  const int number = static_cast<int>(held.size());
  return {number, of.name, side_of_all(held, std::to_string(number) + " " + of.swedish, std::to_string(number))};
}

// As many as there are different keys; items without a key count for none.
template <class T>
Count distinct(const std::vector<T>& items, const Thing& of, const auto& key_of) {
  std::set<std::string> keys;
  Count count = count_of(items, of, [&](const T& item) {
    const std::string key = key_of(item);
    return !key.empty() && keys.insert(key).second;
  });
  return count;
}

// "Kontroll av efterlevnad av regler" and "Efterlevnad av regler" are one area.
std::string area_key(const std::string& area) {
  static const Pattern lead(R"(^(?:kontroll(?:er)?)\s+(?:av|avseende|gällande|kring|för)\s+)",
                            Pattern::Case::insensitive);
  return print_key(text::fold(lead.replace_all(text::normalize(area), "")));
}

Thing thing_of(std::string_view kind) {
  if (kind == "fokusmal") return {"fokusmal", "fokusmål"};
  if (kind == "inriktningsmal") return {"inriktningsmal", "inriktningsmål"};
  if (kind == "namndmal") return {"namndmal", "nämndmål"};
  if (kind == "uppdrag") return {"uppdrag", "uppdrag"};
  if (kind == "grunduppdrag") return {"grunduppdrag", "grunduppdrag"};
  if (kind == "aktivitet") return {"aktivitet", "aktiviteter"};
  return {"mal", "mål"};
}

std::vector<Count> counts_of(const Content& content, const std::string& noun) {
  const auto every = [](const auto&) { return true; };
  const auto of_kind = [&](const auto& item) { return item.kind == noun; };
  if (noun == "controls") return {count_of(content.controls, {"controls", "kontrollmoment"}, every)};
  if (noun == "areas")
    return {distinct(content.controls, {"different control areas", "olika kontrollområden"},
                     [](const Control& c) { return area_key(c.area); })};
  if (noun == "risks")
    return {count_of(content.risks, {"risks", "risker"}, every),
            distinct(content.controls, {"different risks among the controls", "olika risker bland kontrollmomenten"},
                     [](const Control& control) { return print_key(text::fold(control.risk)); })};
  if (noun == "fokusmal" || noun == "inriktningsmal") return {count_of(content.objectives, thing_of(noun), of_kind)};
  if (noun == "indicators")
    return {distinct(content.indicators, {"different indicators", "olika indikatorer"},
                     [](const Indicator& i) { return print_key(text::fold(i.name)); })};
  if (noun == "recommendations")
    return {count_of(content.recommendations, {"recommendations", "rekommendationer"}, every)};
  std::vector<Count> counts{count_of(content.goals, thing_of(noun), of_kind)};
  if (noun == "mal") {
    counts.push_back(
        count_of(content.goals, thing_of("namndmal"), [](const Goal& goal) { return goal.kind == "namndmal"; }));
    counts.push_back(count_of(content.objectives, {"objectives", "övergripande mål"}, every));
  }
  return counts;
}

// The rows of the area that the sentence's own heading names.
std::vector<Count> counts_under(const Content& content, const Claim& claim) {
  const std::string heading = text::fold(claim.sentence->heading);
  if (heading.empty()) return {};
  const auto named = [&](const auto& item) {
    return !item.area.empty() && heading.find(text::fold(item.area)) != std::string::npos;
  };
  if (claim.noun == "recommendations")
    return {
        count_of(content.recommendations, {"recommendations in this area", "rekommendationer inom området"}, named)};
  if (claim.noun == "controls")
    return {count_of(content.controls, {"controls in this area", "kontrollmoment inom området"}, named)};
  if (claim.noun == "risks") return {count_of(content.risks, {"risks in this area", "risker inom området"}, named)};
  return {};
}

// ---- verdicts ----

bool is_plan(const Content& content) {
  const auto has = [&](std::string_view kind) {
    return std::find(content.kinds.begin(), content.kinds.end(), kind) != content.kinds.end();
  };
  return (has("internkontrollplan") || has("verksamhetsplan")) && !has("uppfoljning_internkontroll") &&
         !has("uppfoljning_verksamhetsplan");
}

Check judged(const Content& content, const Claim& claim) {
  const CheckSide stated = side(*claim.sentence, std::to_string(claim.number));
  const std::vector<Count> all = counts_of(content, claim.noun);
  std::vector<Count> candidates = all;
  for (Count& count : counts_under(content, claim)) candidates.push_back(std::move(count));
  for (const Count& count : candidates)
    if (count.number == claim.number)
      return make("count", "ok", "\"" + claim.words + "\": there are " + count.told() + " here", stated, count.held);
  const auto filled = std::find_if(all.begin(), all.end(), [](const Count& count) { return count.number > 0; });
  if (filled == all.end())
    return make("count", "not_checkable", "\"" + claim.words + "\": no such rows were found here", stated, {});
  const bool shown = claim.whole && mentions(claim.sentence->text, "shown_here");
  const bool own = claim.whole && is_plan(content) && mentions(claim.sentence->text, "plan_holds");
  if (shown || own)
    return make("count", shown ? "error" : "warning", "\"" + claim.words + "\", but there are " + filled->told(),
                stated, filled->held);
  return make("count", "not_checkable",
              "\"" + claim.words + "\": here are " + filled->told() + ", and it need not speak of them", stated,
              filled->held);
}

// "fem rekommendationer" is what "två rekommendationer" and "tre rekommendationer" make together.
void check_parts(const std::vector<Claim>& claims, Found& found) {
  std::map<std::string, std::map<int, const Claim*>> by_noun; // each number once: prose repeats itself
  for (const Claim& claim : claims)
    if (claim.whole) by_noun[claim.noun].emplace(claim.number, &claim);
  for (const auto& [noun, numbers] : by_noun) {
    if (numbers.size() < 3) continue;
    const auto whole = std::prev(numbers.end());
    int sum = 0;
    std::string told;
    CheckSide parts;
    for (auto part = numbers.begin(); part != whole; ++part) {
      sum += part->first;
      told += (told.empty() ? "" : " + ") + std::to_string(part->first);
      parts.text += (parts.text.empty() ? "" : " … ") + part->second->sentence->text;
      parts.items.push_back(part->second->sentence->item);
      merge(parts.provenance, part->second->sentence->provenance);
    }
    if (sum != whole->first) continue; // they need not be its parts
    parts.value = told;
    found.push_back(make("parts", "ok", "\"" + whole->second->words + "\" = " + told,
                         side(*whole->second->sentence, std::to_string(whole->first)), parts));
  }
}

} // namespace

void check_counts(const Content& content, const Prose& prose, Found& found) {
  const std::vector<Claim> claims = claims_of(prose);
  for (const Claim& claim : claims) found.push_back(judged(content, claim));
  check_parts(claims, found);
}

} // namespace arshjul::model::checks
