// Each kind is one rule over the matched items, told with the words it rests on. Whether a status is finished is a
// property of its code; what a sentence promises or postpones is a matter of words (prose/follow.json).
#include "model/follow/follow.hpp"

#include "model/base/pattern.hpp"
#include "model/base/text.hpp"
#include "model/compare/alignment.hpp"
#include "model/compare/orders.hpp"
#include "model/follow/pairs.hpp"
#include "model/follow/promised_time.hpp"
#include "model/prose/sentences.hpp"
#include "model/prose/words.hpp"
#include "model/wording.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>

namespace arshjul::model {
namespace {

using namespace std::string_view_literals;

constexpr std::array finished{"completed"sv, "fulfilled"sv, "cancelled"sv};

std::string code_of(const std::optional<Coded>& coded) {
  return coded && coded->code != "unknown" ? coded->code : "";
}
bool is_finished(const std::string& code) {
  return std::find(finished.begin(), finished.end(), code) != finished.end();
}
// A control that wasn't performed is a remark too: nobody knows what it would have found.
bool is_remark(const std::string& code) {
  return code.ends_with("deviation") || code == "not_performed";
}

// What an item says of its own progress.
std::vector<const std::string*> tellings(const Goal& goal) {
  return {&goal.comment, &goal.description};
}
std::vector<const std::string*> tellings(const Risk& risk) {
  return {&risk.comment, &risk.follow_up, &risk.measures};
}
std::vector<const std::string*> tellings(const Control& control) {
  return {&control.comment, &control.follow_up};
}

std::string state(const Goal& goal) {
  return code_of(goal.status);
}
std::string state(const Risk& risk) {
  const std::string answer = code_of(risk.follows_plan);
  return answer == "no" ? "delayed" : "";
}
std::string state(const Control& control) {
  return code_of(control.result) == "no_remark" ? "completed" : "";
}

std::string when(const Dossier& dossier) {
  return dossier.period.label.empty() ? own_day(dossier) : dossier.period.label;
}

class Follower {
public:
  Follower(const Dossier& from, const Dossier& to, const Diff& compared)
      : before(from), after(to), diff(compared), goals(matched(diff.goals, before.goals, after.goals)),
        risks(matched(diff.risks, before.risks, after.risks)),
        controls(matched(diff.controls, before.controls, after.controls)), today(own_day(after)) {}

  std::vector<FollowUp> found;

  void follow() {
    find_stuck();
    find_postponed("goals", goals);
    find_postponed("risks", risks);
    find_postponed("controls", controls);
    find_postponed_sections();
    find_vanished("goals", goals);
    find_vanished("risks", risks);
    find_vanished("controls", controls);
    find_overdue();
    find_passed("goals", goals);
    find_passed("risks", risks);
    find_passed("controls", controls);
    find_returning();
    follow_recommendations();
    find_declared_done();
  }

private:
  // "Påbörjad" in April and in April a year later; between unlike periods it tells nothing.
  void find_stuck() {
    if (!diff.comparable || !before.period.year || !after.period.year || *before.period.year >= *after.period.year)
      return;
    for (const auto& pair : goals) {
      if (!pair.before || !pair.after) continue;
      const std::string code = state(*pair.after);
      if (code != state(*pair.before) || !is_unfinished(code)) continue;
      found.push_back({"stuck", "goals", side_of(pair.before), side_of(pair.after),
                       "\"" + pair.after->status->text + "\" both " + when(before) + " and " + when(after),
                       pair.after->comment, code});
    }
    for (const auto& pair : risks)
      if (pair.before && pair.after && code_of(pair.before->follows_plan) == "no" &&
          code_of(pair.after->follows_plan) == "no")
        found.push_back({"stuck", "risks", side_of(pair.before), side_of(pair.after),
                         "doesn't follow its plan, neither " + when(before) + " nor " + when(after),
                         pair.after->comment, "no"});
  }

  // The first sentence of an item that postpones it, and how.
  template <class T>
  static std::optional<std::pair<std::string, std::string>> postponing(const T& item) {
    for (const std::string* telling : tellings(item))
      for (const std::string& sentence : split_sentences(*telling))
        for (const char* how : {"moved", "too_early"})
          if (mentions(sentence, "postponed", how)) return std::pair{sentence, std::string(how)};
    return std::nullopt;
  }

  template <class T>
  void find_postponed(const char* list, const std::vector<MatchedItems<T>>& pairs) {
    for (const auto& pair : pairs) {
      if (pair.after) {
        if (const auto words = postponing(*pair.after)) {
          told.insert(print_key(words->first));
          found.push_back({"postponed", list, side_of(pair.before), side_of(pair.after),
                           words->second == "moved" ? "is moved to a later period" : "is said to be too early to judge",
                           words->first, words->second});
        }
      } else if (pair.before && diff.comparable) {
        if (const auto words = postponing(*pair.before); words && words->second == "moved")
          found.push_back({"postponed", list, side_of(pair.before), std::nullopt,
                           "was moved to a later period, and isn't found in it", words->first, "not_taken_up"});
      }
    }
  }

  // What no item says: a sentence of the letter itself.
  void find_postponed_sections() {
    for (const Section& section : after.sections)
      for (const std::string& sentence : split_sentences(section.text))
        for (const char* how : {"moved", "too_early"})
          if (mentions(sentence, "postponed", how) && told.insert(print_key(sentence)).second)
            found.push_back({"postponed", "sections", std::nullopt,
                             Side{section.id, section.heading, section.provenance},
                             how == "moved"sv ? "something is moved to a later period"
                                              : "something is said to be too early to judge",
                             sentence, how});
  }

  // Gone between two dossiers that cover the same ground, and never told to be done.
  template <class T>
  void find_vanished(const char* list, const std::vector<MatchedItems<T>>& pairs) {
    for (const auto& pair : pairs) {
      if (pair.change != Change::removed || !pair.before || is_finished(state(*pair.before))) continue;
      const std::string code = state(*pair.before);
      found.push_back({"vanished",
                       list,
                       side_of(pair.before),
                       std::nullopt,
                       code.empty() ? "isn't told any more, and was never told to be closed"
                                    : "isn't told any more, and was last told as " + code,
                       {},
                       code});
    }
  }

  // A deadline in its own column.
  void find_overdue() {
    if (today.empty()) return;
    for (const auto& pair : goals) {
      const Goal* last = pair.after ? pair.after : nullptr;
      if (!last || !is_unfinished(state(*last))) continue;
      const Goal* promised = last->due.empty() ? pair.before : last;
      const std::string due = promised ? deadline(promised->due) : "";
      if (due.empty() || due >= today) continue;
      found.push_back({"overdue", "goals", side_of(pair.before), side_of(last),
                       "was due by " + due + " and is \"" + last->status->text + "\" on " + today, promised->due, due});
    }
  }

  // A promise of the earlier dossier whose time has come: whether it was kept only a goal's status can tell.
  template <class T>
  void find_passed(const char* list, const std::vector<MatchedItems<T>>& pairs) {
    if (today.empty()) return;
    for (const auto& pair : pairs) {
      if (!pair.before || (pair.after && is_finished(state(*pair.after)))) continue;
      for (const std::string* telling : tellings(*pair.before)) {
        const auto promise = promise_in(*telling);
        if (!promise || promise->date >= today) continue;
        const bool open = pair.after && is_unfinished(state(*pair.after));
        found.push_back({open ? "overdue" : "promise_passed", list, side_of(pair.before), side_of(pair.after),
                         "was promised by " + promise->date +
                             (open ? " and isn't finished on " : "; nothing tells that it was kept by ") + today,
                         promise->words, promise->date});
        break;
      }
    }
  }

  void find_returning() {
    for (const auto& pair : controls)
      if (pair.before && pair.after && is_remark(code_of(pair.before->result)) &&
          is_remark(code_of(pair.after->result)))
        found.push_back({"remark_returns", "controls", side_of(pair.before), side_of(pair.after),
                         "\"" + pair.before->result->text + "\" " + when(before) + " and \"" +
                             pair.after->result->text + "\" " + when(after),
                         pair.after->comment, pair.after->result->code});
  }

  static Side side(const Recommendation& recommendation) {
    return {recommendation.id, recommendation.text, recommendation.provenance};
  }

  void follow_recommendations() {
    const Alignment same = align(features_of(before.recommendations), features_of(after.recommendations));
    std::vector<const Recommendation*> earlier(after.recommendations.size());
    for (const Pair& pair : same.pairs) earlier[pair.after] = &before.recommendations[pair.before];
    for (std::size_t i = 0; i < earlier.size(); ++i) {
      const Recommendation& recommendation = after.recommendations[i];
      const auto [value, message] = answer(recommendation.response);
      found.push_back({"recommendation", "recommendations",
                       earlier[i] ? std::optional(side(*earlier[i])) : std::nullopt, side(recommendation),
                       message + (earlier[i] ? ", and was given before too" : ""), recommendation.response, value});
    }
    for (const std::size_t i : same.only_before) {
      const Recommendation& gone = before.recommendations[i];
      if (answer(gone.response).first != "done")
        found.push_back({"recommendation", "recommendations", side(gone), std::nullopt,
                         "was not told to be done, and isn't followed up any more", gone.response, "not_followed_up"});
    }
  }

  static std::pair<std::string, std::string> answer(const std::string& response) {
    if (response.empty()) return {"no_answer", "has no answer"};
    if (mentions(response, "postponed", "moved")) return {"moved", "is answered, but its follow-up is moved"};
    if (mentions(response, "answer", "done")) return {"done", "is answered with something done"};
    if (mentions(response, "answer", "ongoing")) return {"ongoing", "is answered with something under way"};
    return {"answered", "is answered"};
  }

  // "… förklarar uppdraget … fullgjort": of what, the clause says itself.
  void find_declared_done() {
    for (const Decision& decision : after.decisions) {
      if (!mentions(decision.text, "declares") || !mentions(decision.text, "fulfilled_task") ||
          !mentions(decision.text, "task"))
        continue;
      found.push_back({"declared_done", "decisions", std::nullopt,
                       Side{decision.id, decision.text, decision.provenance}, "the decision declares a task done",
                       decision.text, "declared"});
    }
  }

  const Dossier &before, &after;
  const Diff& diff;
  std::vector<MatchedItems<Goal>> goals;
  std::vector<MatchedItems<Risk>> risks;
  std::vector<MatchedItems<Control>> controls;
  std::string today;          // the later dossier's own day
  std::set<std::string> told; // sentences that an item has told
};

} // namespace

std::vector<FollowUp> follow_through(const Dossier& before, const Dossier& after, const Diff& diff) {
  Follower follower(before, after, diff);
  follower.follow();
  return std::move(follower.found);
}

} // namespace arshjul::model
