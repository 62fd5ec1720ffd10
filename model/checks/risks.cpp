// A risk value is likelihood times consequence (some add them: what most rows of a dossier do is its way). Where only
// values are told the scale decides which are possible: on 1–4 there is no 5, 7 or 10. A scale is known from the prose
// ("skala 1–4") or from the numbers' own columns. And one level's values must not reach into another's: "medel" for 12
// beside "hög" for 9. Which level begins where is each organisation's own choice, so nothing is said of that.
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"
#include "model/checks/rules.hpp"
#include "model/prose/words.hpp"
#include "model/wording.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace arshjul::model::checks {
namespace {

constexpr int longest_scale = 5; // scales of more steps are hardly used

std::string shown(double number) {
  return text::format_number(number);
}

// ---- value = likelihood × consequence ----

void check_products(const Content& content, Found& found) {
  std::vector<const Risk*> told;
  std::size_t products = 0, sums = 0;
  for (const Risk& risk : content.risks) {
    if (!risk.likelihood || !risk.consequence || !risk.value) continue;
    told.push_back(&risk);
    products += *risk.likelihood * *risk.consequence == *risk.value;
    sums += *risk.likelihood + *risk.consequence == *risk.value;
  }
  const bool adds = sums > products;
  for (const Risk* risk : told) {
    const double made = adds ? *risk->likelihood + *risk->consequence : *risk->likelihood * *risk->consequence;
    const std::string terms =
        shown(*risk->likelihood) + (adds ? " + " : " × ") + shown(*risk->consequence) + " = " + shown(made);
    const bool fits = made == *risk->value;
    found.push_back(make("risk_value", fits ? "ok" : "error",
                         terms + (fits ? "" : ", but the value is " + shown(*risk->value)),
                         side(*risk, risk->title, shown(*risk->value)), side(*risk, terms, shown(made))));
  }
}

// ---- values that the scale allows ----

struct Scale {
  int steps = 0;
  CheckSide told;
};

std::optional<Scale> scale_in(const Prose& prose) {
  static const Pattern range(as_words(R"(skala(?:n)?\s+(?:\p{L}+\s+){0,3}?(?:1\s*(?:[-–]|till)\s*(\d)))"),
                             Pattern::Case::insensitive);
  static const Pattern grid(R"((?:^|\D)(\d)\s*[x×]\s*(\d)(?:\D|$))", Pattern::Case::insensitive);
  for (const Sentence& sentence : prose) {
    if (!mentions(sentence.text, "risk_word")) continue;
    auto hit = range.find(sentence.text);
    if (!hit && (hit = grid.find(sentence.text)) && (*hit)[1] != (*hit)[2]) hit.reset();
    if (!hit) continue;
    const int steps = (*hit)[1].front() - '0';
    if (steps >= 3 && steps <= 9) return Scale{steps, side(sentence, "1–" + std::to_string(steps))};
  }
  return std::nullopt;
}

bool possible(double value, int steps) {
  for (int a = 1; a <= steps; ++a)
    for (int b = 1; b <= steps; ++b)
      if (a * b == value) return true;
  return false;
}

void check_scale(const Content& content, const Prose& prose, Found& found) {
  const std::optional<Scale> scale = scale_in(prose);
  std::vector<const Risk*> allowed;
  for (const Risk& risk : content.risks) {
    for (const auto& [name, number] :
         {std::pair{"likelihood", risk.likelihood}, std::pair{"consequence", risk.consequence}})
      if (scale && number && (*number < 1 || *number > scale->steps))
        found.push_back(make("risk_scale", "error",
                             std::string(name) + " is " + shown(*number) + ", but the scale is " + scale->told.value,
                             side(risk, risk.title, shown(*number)), scale->told));
    if (!risk.value || (risk.likelihood && risk.consequence)) continue;
    if (possible(*risk.value, scale ? scale->steps : longest_scale)) {
      allowed.push_back(&risk);
    } else if (scale) {
      found.push_back(make("risk_scale", "error",
                           shown(*risk.value) + " is no product of two numbers of the scale " + scale->told.value,
                           side(risk, risk.title, shown(*risk.value)), scale->told));
    } else {
      found.push_back(make("risk_scale", "warning",
                           shown(*risk.value) + " is no product of two numbers up to " + std::to_string(longest_scale) +
                               ", and no scale is told",
                           side(risk, risk.title, shown(*risk.value)), {}));
    }
  }
  if (allowed.empty()) return;
  std::string values;
  for (const Risk* risk : allowed) values += (values.empty() ? "" : ", ") + shown(*risk->value);
  if (scale)
    found.push_back(make("risk_scale", "ok",
                         "the risk values " + values + " are possible on the scale " + scale->told.value,
                         side_of_all(allowed, "riskvärden", values), scale->told));
  else
    found.push_back(make("risk_scale", "not_checkable",
                         "the risk values " + values + ": likelihood, consequence and scale aren't told",
                         side_of_all(allowed, "riskvärden", values), {}));
}

// ---- levels ----

struct Level {
  std::string name;
  const Risk *lowest = nullptr, *highest = nullptr;
};

void check_levels(const Content& content, Found& found) {
  std::vector<Level> levels; // in order of first appearance
  for (const Risk& risk : content.risks) {
    if (!risk.value || risk.level.empty()) continue;
    const std::string key = print_key(text::fold(risk.level));
    auto level = std::find_if(levels.begin(), levels.end(), [&](const Level& known) { return known.name == key; });
    if (level == levels.end()) level = levels.insert(levels.end(), {key, &risk, &risk});
    if (*risk.value < *level->lowest->value) level->lowest = &risk;
    if (*risk.value > *level->highest->value) level->highest = &risk;
  }
  constexpr std::size_t fewest = 2; // one level has no neighbour
  if (levels.size() < fewest) return;
  std::sort(levels.begin(), levels.end(),
            [](const Level& a, const Level& b) { return *a.lowest->value < *b.lowest->value; });
  bool apart = true;
  for (std::size_t i = 0; i + 1 < levels.size(); ++i) {
    const Risk &high = *levels[i].highest, &low = *levels[i + 1].lowest;
    if (*high.value < *low.value) continue;
    apart = false;
    found.push_back(
        make("risk_level", *high.value == *low.value ? "info" : "warning",
             shown(*high.value) + " is \"" + high.level + "\", but " + shown(*low.value) + " is \"" + low.level + "\"",
             side(high, high.title, shown(*high.value) + " " + high.level),
             side(low, low.title, shown(*low.value) + " " + low.level)));
  }
  if (!apart) return;
  std::vector<const Risk*> all;
  std::string told;
  for (const Level& level : levels) {
    all.push_back(level.lowest);
    told += (told.empty() ? "" : ", ") + level.lowest->level + " " + shown(*level.lowest->value) + "–" +
            shown(*level.highest->value);
  }
  found.push_back(make("risk_level", "ok", "no level's values reach into another's: " + told,
                       side_of_all(all, "risknivåer", told), side_of_all(all, "riskvärden", told)));
}

} // namespace

void check_risks(const Content& content, const Prose& prose, Found& found) {
  check_products(content, found);
  check_scale(content, prose, found);
  check_levels(content, found);
}

} // namespace arshjul::model::checks
