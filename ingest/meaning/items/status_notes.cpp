#include "ingest/meaning/items/status_notes.hpp"

#include "ingest/meaning/items/confidence.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <optional>

namespace arshjul::ingest {
namespace {

// What stands between the goal's number and its status: "Uppdrag 4:", "Uppdrag 4 –", "Uppdrag 4 är".
const Pattern& lead() {
  static const Pattern pattern(R"(\s*(?:nr\.?\s*)?(\d{1,3})\s*(?:[:–-]\s*|\s(?:är|har)\s+))",
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
  static const Pattern marks(R"([.;–\s-]+)");
  const auto hit = marks.match_start(text);
  return hit ? text.substr(hit->end) : text;
}

std::optional<model::Goal> read_note(std::string_view text, const Vocabulary& vocabulary) {
  const auto kind = vocabulary.prefix("goal_kind", text);
  if (!kind) return std::nullopt;
  const auto numbered = lead().match_start(text.substr(kind->end));
  if (!numbered) return std::nullopt;
  const std::string_view rest = text.substr(kind->end + numbered->end);
  const std::string_view clause = rest.substr(0, end_of_clause(rest));
  const std::vector<Hit> hits = vocabulary.find("status", clause);
  if (hits.empty() || hits.front().begin != 0) return std::nullopt;
  model::Goal goal;
  goal.kind = kind->code;
  goal.number = numbered->str(1);
  // "pågår, försenat": the later word says how it goes with what the first has said.
  goal.status = model::Coded{std::string(clause), hits.back().code};
  goal.shown_as = "text";
  goal.comment = std::string(without_lead_marks(rest.substr(clause.size())));
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
