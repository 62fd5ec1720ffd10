#include "ingest/meaning/items/goal_headings.hpp"

#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

namespace arshjul::ingest {
namespace {

std::string_view skip_blanks(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '\n')) s.remove_prefix(1);
  return s;
}

// Takes "12." or "12)" off the front; without point or bracket only before a capital ("12 Förenkla", not "2 nya hem").
std::string take_number(std::string_view& text) {
  static const Pattern marked(R"((\d{1,3}(?:\.\d{1,2})*)[.):]\s+)");
  static const Pattern bare(R"((\d{1,3}(?:\.\d{1,2})*)\s+\p{Lu})");
  std::string number;
  if (const auto hit = marked.match_start(text)) {
    number = hit->str(1);
    text.remove_prefix(hit->end);
  } else if (const auto unmarked = bare.match_start(text)) {
    number = unmarked->str(1);
    text = skip_blanks(text.substr(number.size()));
  }
  return number;
}

// The kind in front of a text: "Nämndmål:", "Uppdrag 12:", "Uppdrag 12 Förenkla". `rest` becomes what follows.
struct KindPrefix {
  std::string kind, number;
};

std::optional<KindPrefix> take_kind(std::string_view& rest, const Vocabulary& vocabulary) {
  static const Pattern after(R"(\s*(?:nr\.?\s*)?(\d{1,3}(?:\.\d{1,2})*)?\s*([:–-])?\s*)");
  const auto hit = vocabulary.prefix("goal_kind", rest);
  if (!hit) return std::nullopt;
  const std::string_view tail = rest.substr(hit->end);
  const auto match = after.match_start(tail);
  if (!match || ((*match)[1].empty() && (*match)[2] != ":")) return std::nullopt;
  KindPrefix prefix{hit->code, match->str(1)};
  if (prefix.number.empty() || (*match)[2].empty()) {
    // "Uppdrag 12 Förenkla" has a number and then the text; "Uppdrag 12" alone or "Mål 2025 ska" has not.
    const std::string_view next = tail.substr(match->end);
    if (!prefix.number.empty() && !text::is_upper(text::first_letter(next))) return std::nullopt;
  }
  rest = tail.substr(match->end);
  return prefix;
}

} // namespace

std::string_view without_section_number(std::string_view heading) {
  static const Pattern number(R"(\d{1,2}(?:\.\d{1,2})*\.?\s+)");
  const auto hit = number.match_start(heading);
  return hit && text::is_letter(text::first_letter(heading.substr(hit->end))) ? heading.substr(hit->end) : heading;
}

GoalText read_goal_text(std::string_view text, const Vocabulary& vocabulary) {
  GoalText goal;
  std::string_view rest = skip_blanks(text);
  if (auto prefix = take_kind(rest, vocabulary)) {
    goal.kind = prefix->kind;
    goal.number = prefix->number;
  }
  if (goal.number.empty()) goal.number = take_number(rest);
  goal.text = rest;
  if (goal.kind.empty() && vocabulary.code_of("goal_kind", rest) == "grunduppdrag") goal.kind = "grunduppdrag";
  return goal;
}

std::optional<GoalText> read_goal_heading(std::string_view heading, const Vocabulary& vocabulary) {
  const std::string normal = text::normalize(heading);
  const std::string_view own = without_section_number(normal);
  if (vocabulary.code_of("goal_kind", own) == "grunduppdrag") return GoalText{"grunduppdrag", "", std::string(own)};
  std::string_view rest = own;
  const auto prefix = take_kind(rest, vocabulary);
  if (!prefix || rest.empty()) return std::nullopt;
  GoalText goal{prefix->kind, prefix->number, ""};
  if (goal.number.empty()) goal.number = take_number(rest);
  goal.text = rest;
  return goal;
}

} // namespace arshjul::ingest
