// "De kontroller som genomförts har inte föranlett någon anmärkning" is held against every control's result and
// comment; and each result against its own comment: "Utan anmärkning" beside a comment that tells of a missing paper.
// A comment tells of an exception when one of the words for it stands in a sentence that doesn't deny it before.
#include "model/base/pattern.hpp"
#include "model/checks/rules.hpp"
#include "model/prose/words.hpp"

#include <optional>

namespace arshjul::model::checks {
namespace {

std::optional<std::string> exception_in(const std::string& comment) {
  static const Pattern told(as_words("(" + Words::builtin().any("exception") + ")"), Pattern::Case::insensitive);
  for (const std::string& sentence : split_sentences(comment)) {
    const auto hit = told.find(sentence);
    if (hit && !mentions(std::string_view(sentence).substr(0, hit->begin), "denial")) return sentence;
  }
  return std::nullopt;
}

bool deviates(const Control& control) {
  return control.result && control.result->code.ends_with("deviation");
}

struct Told {
  const Control* control;
  std::string words;
};

CheckSide side_of(const std::vector<Told>& told) {
  CheckSide held;
  for (const Told& one : told) {
    if (held.items.size() == most_items) break;
    held.text += (held.text.empty() ? "" : " … ") + one.words;
    held.items.push_back(one.control->id);
    merge(held.provenance, one.control->provenance);
  }
  held.value = std::to_string(told.size());
  return held;
}

void check_claim(const Content& content, const Sentence& sentence, const std::string& words, Found& found) {
  const CheckSide stated = side(sentence, words);
  std::vector<Told> deviating, commented;
  std::vector<const Control*> known;
  for (const Control& control : content.controls) {
    if (control.result && control.result->code != "unknown") known.push_back(&control);
    if (deviates(control))
      deviating.push_back({&control, control.result->text});
    else if (const auto exception = exception_in(control.comment))
      commented.push_back({&control, *exception});
  }
  const std::string said = "\"" + words + "\"";
  if (!deviating.empty())
    found.push_back(make("no_remarks", "error", said + ", but " + std::to_string(deviating.size()) + " results deviate",
                         stated, side_of(deviating)));
  if (!commented.empty())
    found.push_back(make("no_remarks", "warning",
                         said + ", but the comments of " + std::to_string(commented.size()) + " tell of an exception",
                         stated, side_of(commented)));
  if (!deviating.empty() || !commented.empty()) return;
  const std::string count = std::to_string(known.size()) + " av " + std::to_string(content.controls.size());
  if (known.empty())
    found.push_back(make("no_remarks", "not_checkable", said + ": no results are told here", stated, {}));
  else
    found.push_back(make("no_remarks", "ok", said + ": no result or comment says otherwise", stated,
                         side_of_all(known, count + " resultat är kända, inget avviker", count)));
}

void check_own_comment(const Control& control, Found& found) {
  if (!control.result || control.result->code != "no_remark") return;
  const auto exception = exception_in(control.comment);
  if (!exception) return;
  found.push_back(make("result_and_comment", "warning",
                       "the result is \"" + control.result->text + "\", but its comment tells of an exception",
                       side(control, control.result->text, control.result->text),
                       side(control, *exception, *exception)));
}

} // namespace

void check_remarks(const Content& content, const Prose& prose, Found& found) {
  static const Pattern claim(as_words("(" + Words::builtin().any("no_remark") + ")"), Pattern::Case::insensitive);
  for (const Sentence& sentence : prose) {
    if (sentence.heading.empty()) continue; // a control's own comment speaks of itself
    const auto hit = claim.find(sentence.text);
    if (hit && mentions(sentence.text, "all_controls")) check_claim(content, sentence, hit->str(1), found);
  }
  for (const Control& control : content.controls) check_own_comment(control, found);
}

} // namespace arshjul::model::checks
