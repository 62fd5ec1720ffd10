// "Samtliga uppdrag är påbörjade och löper enligt plan": every state that is claimed of all of a kind is held against
// each one's coded status. Sentences that deny, hope or except ("ska vara genomförda") claim nothing.
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"
#include "model/checks/rules.hpp"
#include "model/prose/words.hpp"

#include <algorithm>
#include <functional>
#include <optional>

namespace arshjul::model::checks {
namespace {

// A status read from a colour alone, or half guessed, is no proof against a sentence.
constexpr double sure_enough = 0.5;

struct State {
  const Item* item;
  std::string name; // what the item is called
  std::string code, text;
  bool named; // of the very kind that the sentence speaks of
};

bool denies(const std::string& claimed, const State& state) {
  const auto& codes = Words::builtin().phrases("status_denied_by", claimed);
  return std::find(codes.begin(), codes.end(), state.code) != codes.end();
}

std::vector<State> states_of(const Content& content, const std::string& noun) {
  std::vector<State> states;
  if (noun == "risks") {
    for (const Risk& risk : content.risks) {
      const Coded plan = risk.follows_plan.value_or(Coded{});
      states.push_back({&risk, risk.title,
                        plan.code == "no"    ? "delayed"
                        : plan.code == "yes" ? "on_plan"
                                             : "",
                        plan.text, true});
    }
    return states;
  }
  for (const Goal& goal : content.goals) {
    const Coded status = goal.status.value_or(Coded{});
    const bool named = goal.kind == noun || (noun == "mal" && goal.kind == "namndmal");
    states.push_back({&goal, goal.text, status.code == "unknown" ? "" : status.code, status.text, named});
  }
  return states;
}

CheckSide held_side(const std::vector<State>& states, const auto& counts, std::string value) {
  CheckSide held;
  held.value = std::move(value);
  for (const State& state : states) {
    if (!counts(state)) continue;
    if (held.items.size() == most_items) break;
    held.text +=
        (held.text.empty() ? std::string() : "; ") + "”" + state.name + "”: " + (state.text.empty() ? "–" : state.text);
    held.items.push_back(state.item->id);
    merge(held.provenance, state.item->provenance);
  }
  return held;
}

std::string share(std::size_t part, std::size_t whole, const char* of) {
  return std::to_string(part) + of + std::to_string(whole);
}
constexpr const char *in_messages = " of ", *in_sides = " av "; // a side is in the sources' language

Check judged(const Sentence& sentence, const std::string& claimed, const std::string& words,
             std::vector<State> states) {
  const CheckSide stated = side(sentence, words);
  const auto is_named = [](const State& state) { return state.named; };
  if (std::none_of(states.begin(), states.end(), is_named))
    return make("all_have_status", "not_checkable", "\"" + words + "\" of all: none of them is told here", stated, {});
  const auto against = [&](const State& state) { return denies(claimed, state); };
  // What holds for all of the list holds for the named ones too, and says more.
  if (std::any_of(states.begin(), states.end(), against)) std::erase_if(states, std::not_fn(is_named));
  const auto refuting = static_cast<std::size_t>(std::count_if(states.begin(), states.end(), against));
  const auto silent = [](const State& state) { return state.code.empty(); };
  if (refuting > 0) {
    const bool sure = std::any_of(states.begin(), states.end(), [&](const State& state) {
      return against(state) && state.item->confidence >= sure_enough;
    });
    return make("all_have_status", sure ? "error" : "warning",
                "\"" + words + "\" is said of all, but not so of " + share(refuting, states.size(), in_messages),
                stated, held_side(states, against, share(states.size() - refuting, states.size(), in_sides)));
  }
  if (std::any_of(states.begin(), states.end(), silent))
    return make("all_have_status", "not_checkable", "\"" + words + "\" of all: some have no status that is known",
                stated, held_side(states, silent, ""));
  return make("all_have_status", "ok",
              "\"" + words + "\" is said of all, and so it is of " + share(states.size(), states.size(), in_messages),
              stated,
              held_side(
                  states, [](const State&) { return true; }, share(states.size(), states.size(), in_sides)));
}

} // namespace

void check_statuses(const Content& content, const Prose& prose, Found& found) {
  const Words& words = Words::builtin();
  static const Pattern all(as_words("(?:" + words.any("all") + R"(\s+(?:\p{L}+\s+){0,2}?()" + words.any("counted") +
                                    ")|(?:de|samtliga)\\s+(?:\\p{L}+\\s+)?(" + words.any("counted_definite") + "))"),
                           Pattern::Case::insensitive);
  for (const Sentence& sentence : prose) {
    const auto hit = all.find(sentence.text);
    if (!hit || mentions(sentence.text, "unsure")) continue;
    const bool definite = (*hit)[1].empty();
    const auto noun = words.code_of(definite ? "counted_definite" : "counted", definite ? (*hit)[2] : (*hit)[1]);
    if (!noun || *noun == "controls" || *noun == "areas" || *noun == "recommendations") continue;
    const std::string rest = sentence.text.substr(hit->begin);
    for (const std::string& claimed : words.codes("status_claim")) {
      const Pattern said(as_words("(" + words.any("status_claim", claimed) + ")"), Pattern::Case::insensitive);
      if (const auto claim = said.find(rest))
        found.push_back(judged(sentence, claimed, claim->str(1), states_of(content, *noun)));
    }
  }
}

} // namespace arshjul::model::checks
