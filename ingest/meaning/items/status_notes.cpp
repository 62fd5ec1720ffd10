#include "ingest/meaning/items/status_notes.hpp"

#include "ingest/meaning/items/confidence.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <optional>

namespace arshjul::ingest {
namespace {

// What stands between the goal's number and its status or name: "Uppdrag 4:", "Uppdrag 4 –", "Uppdrag 4 är".
const Pattern& lead() {
  static const Pattern pattern(R"(\s*(?:nr\.?\s*)?(\d{1,3})\s*(?:[:,–-]\s*|\s(?:är|har)\s+))",
                               Pattern::Case::insensitive);
  return pattern;
}

// Where the clause with the status ends: the rest is said about it.
std::size_t end_of_clause(std::string_view text) {
  static const Pattern end(R"([.;](?:\s|$)|\s[–-]\s)");
  const auto hit = end.find(text);
  return hit ? hit->begin : text.size();
}

std::string_view without_lead_marks(std::string_view text) {
  static const Pattern marks(R"([.,;–\s-]+)");
  const auto hit = marks.match_start(text);
  return hit ? text.substr(hit->end) : text;
}

// "Status: klart" → "klart".
std::string_view without_label(std::string_view text, const Vocabulary& vocabulary, bool& labelled) {
  static const Pattern colon(R"(:\s*)");
  const auto hit = vocabulary.prefix("goal_column", text);
  const auto after = hit && hit->code == "status" ? colon.match_start(text.substr(hit->end)) : std::nullopt;
  labelled = after.has_value();
  return after ? text.substr(hit->end + after->end) : text;
}

// A status at the beginning of a text, as far as its clause tells it: "pågår, försenat till Q1", not what was done.
struct Told {
  std::string code;
  std::size_t end = 0;
};

// "Ny färja" is a name, "ny" a status, and so is "klart sedan maj": after it comes an end, a sign or a small word.
bool ends_there(std::string_view rest, const Vocabulary& vocabulary) {
  static const Pattern end(R"(\s*(?:$|[,.;:()–-]))");
  if (end.match_start(rest)) return true;
  while (!rest.empty() && rest.front() == ' ') rest.remove_prefix(1);
  return vocabulary.prefix("after_status", rest).has_value();
}

std::optional<Told> told_at_start(std::string_view text, const Vocabulary& vocabulary) {
  const std::string_view clause = text.substr(0, end_of_clause(text));
  const std::vector<Hit> hits = vocabulary.find("status", clause);
  if (hits.empty() || hits.front().begin != 0 || !ends_there(clause.substr(hits.front().end), vocabulary))
    return std::nullopt;
  // "pågår, men försenat": the later word says how it goes with what the first has said.
  static const Pattern joint(R"(\s*,?\s*(?:men|och)?\s*)");
  std::size_t last = 0;
  while (last + 1 < hits.size() && joint.matches(clause.substr(hits[last].end, hits[last + 1].begin - hits[last].end)))
    ++last;
  const std::size_t comma = clause.find(", ", hits[last].end);
  return Told{hits[last].code, comma == std::string_view::npos ? clause.size() : comma};
}

model::Goal goal_of(std::string_view rest, const Told& told) {
  model::Goal goal;
  goal.status = model::Coded{std::string(rest.substr(0, told.end)), told.code};
  goal.shown_as = "text";
  goal.comment = std::string(without_lead_marks(rest.substr(told.end)));
  return goal;
}

// "Biblioteksplan: klart", "Biblioteksplan. Status: klart": the goal's name, a sign that parts, its status.
std::optional<model::Goal> read_named(std::string_view rest, const Vocabulary& vocabulary) {
  constexpr std::size_t longest_name = 160; // bytes
  static const Pattern parting(R"(\s*[:.;–-]\s+)");
  for (const Match& hit : parting.find_all(rest.substr(0, std::min(rest.size(), longest_name)))) {
    if (hit.begin == 0) continue;
    bool labelled = false;
    const std::string_view tail = without_label(rest.substr(hit.end), vocabulary, labelled);
    const auto told = told_at_start(tail, vocabulary);
    // Without a label only a colon says that the rest is about the name.
    if (!told || (!labelled && hit.str(0).find(':') == std::string::npos)) continue;
    model::Goal goal = goal_of(tail, *told);
    goal.text = text::normalize(rest.substr(0, hit.begin));
    return goal;
  }
  return std::nullopt;
}

std::optional<model::Goal> read_note(std::string_view text, const Vocabulary& vocabulary) {
  const auto kind = vocabulary.prefix("goal_kind", text);
  if (!kind) return std::nullopt;
  const auto numbered = lead().match_start(text.substr(kind->end));
  if (!numbered) return std::nullopt;
  const std::string_view rest = text.substr(kind->end + numbered->end);
  std::optional<model::Goal> goal;
  if (const auto told = told_at_start(rest, vocabulary))
    goal = goal_of(rest, *told);
  else
    goal = read_named(rest, vocabulary);
  if (!goal) return std::nullopt;
  goal->kind = kind->code;
  goal->number = numbered->str(1);
  return goal;
}

// The lines as they were written: a Markdown paragraph has them joined.
std::vector<std::string> lines_of(const Block& block) {
  std::vector<std::string> lines;
  for (const Piece& piece : block.pieces) lines.push_back(text::normalize(piece.text));
  if (lines.size() < 2) lines = {block.text};
  return lines;
}

} // namespace

std::vector<model::Goal> read_status_notes(const Block& block, const Vocabulary& vocabulary) {
  std::vector<model::Goal> notes;
  for (const std::string& line : lines_of(block)) {
    auto note = read_note(line, vocabulary);
    if (!note && notes.empty()) return {};
    if (!note) { // a note that goes on
      notes.back().comment += (notes.back().comment.empty() ? "" : " ") + line;
      continue;
    }
    note->provenance = block.provenance;
    note->confidence = block.confidence;
    doubt(*note, worth::in_prose, "status_in_prose", "the status is told in running text, not in a table");
    notes.push_back(std::move(*note));
  }
  return notes;
}

} // namespace arshjul::ingest
