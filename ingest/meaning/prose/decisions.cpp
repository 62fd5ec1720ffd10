// A proposal is a lead-in ("Socialnämnden beslutar") and clauses: numbered or bulleted, bare lines that begin with
// "att", or whole sentences. Only what stands under the proposal's heading is looked at: elsewhere a line that begins
// with "att" is ordinary prose.
#include "ingest/meaning/prose/decisions.hpp"

#include "ingest/meaning/items/confidence.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

struct Clause {
  std::string text;
  model::Provenance provenance;
  double confidence = 1;
};

bool begins_with_att(std::string_view text) {
  static const Pattern att(R"((?i)att\b.*)");
  return att.match_start(text).has_value();
}

// Where "X beslutar" ends in "X beslutar att …": the decider and its verb. Nothing when the sentence goes on otherwise.
std::optional<Match> decision_verb(std::string_view text) {
  static const Pattern pattern(
      R"(^(.{0,120}?)\s*\b(föreslås besluta|föreslår besluta|föreslås|föreslår|beslutar|besluta|hemställer)\b)");
  return pattern.find(text);
}

// A line that only says who decides: "Nämnden för vård föreslås besluta", "I kommunstyrelsen:", "… beslutar följande."
bool is_lead_in(std::string_view text) {
  static const Pattern pattern(
      R"((?i)(?:.*\b(?:besluta|beslutar|föreslår|föreslås|hemställer)(?: att)?(?: besluta)?(?: för egen del)?)"
      R"((?: att)?(?: om)?(?: följande| enligt följande)?\s*[:.]?|.*\bföljande(?: beslut)?\s*[:.]|I \p{L}+[^.]*:|.{0,60}:))");
  return pattern.matches(text);
}

// "X beslutar att A" in one sentence: the clause is the part from "att".
std::optional<std::size_t> inline_clause(std::string_view text) {
  static const Pattern pattern(
      R"(^.{0,120}?\b(?:besluta|beslutar|föreslår|föreslås|hemställer)(?: för egen del)?,? (att)\b)");
  const auto match = pattern.find(text);
  if (!match) return std::nullopt;
  return static_cast<std::size_t>((*match)[1].data() - text.data());
}

// "att A, samt att B": one clause each.
std::vector<std::string> split_clauses(std::string_view text) {
  static const Pattern joint(R"([,;] (?:samt |och |dels )?(att)\b| samt (att)\b)");
  std::vector<std::string> clauses;
  std::size_t begin = 0;
  for (const Match& match : joint.find_all(text)) {
    const std::string_view att = match[1].empty() ? match[2] : match[1];
    const std::size_t at = static_cast<std::size_t>(att.data() - text.data());
    if (match[0].find("samt") == std::string_view::npos) continue; // ", att" alone may belong to the clause before it
    clauses.push_back(text::normalize(text.substr(begin, at - begin)));
    begin = at;
  }
  clauses.push_back(text::normalize(text.substr(begin)));
  return clauses;
}

// So much room a line must have left for the next one's "att" to show that the break was wanted (em).
constexpr double room_for_att = 3;

// The right edge of the text: where the longest line of running text ends.
double right_edge(const Flow& flow) {
  double edge = 0;
  for (const Block& block : flow.blocks)
    if (block.kind != BlockKind::table)
      for (const Piece& piece : block.pieces) edge = std::max(edge, piece.box.x1);
  return edge;
}

// What parts one clause from the next: the mark at its end, or a line that was broken before it was full.
bool ends_a_clause(const Piece& line, double edge) {
  static const Pattern end(R"(.*(?:[,.;:]|samt|och|beslutar?|föreslås|föreslår))");
  return end.matches(text::normalize(line.text)) || (line.page > 0 && line.box.x1 + room_for_att * line.size < edge);
}

// A paragraph whose printed lines begin with "att" was a list; joined again it would be one clause.
std::vector<std::string> by_printed_lines(const Block& block, double edge) {
  std::vector<std::size_t> starts;
  std::size_t at = 0;
  for (std::size_t i = 1; i < block.pieces.size(); ++i) {
    const std::string line = text::normalize(block.pieces[i].text);
    if (!begins_with_att(line) || !ends_a_clause(block.pieces[i - 1], edge)) continue;
    const auto found = block.text.find(line.substr(0, std::min<std::size_t>(line.size(), 24)), at);
    if (found != std::string::npos) starts.push_back(at = found);
  }
  std::vector<std::string> clauses;
  std::size_t begin = 0;
  for (const std::size_t start : starts) {
    clauses.push_back(text::normalize(std::string_view(block.text).substr(begin, start - begin)));
    begin = start;
  }
  clauses.push_back(block.text.substr(begin));
  return clauses;
}

bool has_decision_verb(std::string_view text, const Vocabulary& vocabulary) {
  return !vocabulary.find("decision_verb", text).empty();
}

// "att A, samt 3. att B": a number of the list in the midst of a clause.
bool holds_a_numbered_clause(std::string_view text) {
  static const Pattern number(R"(\S \d{1,2}[.)] att\b)");
  return number.find(text).has_value();
}

bool is_numbered(const Block& block) {
  return !block.marker.empty() && text::is_digit(text::first_letter(block.marker));
}

class ProposalReader {
public:
  ProposalReader(const Vocabulary& words, const Names& known, double right, Proposal& into)
      : vocabulary(words), names(known), edge(right), proposal(into) {}

  void read(const Block& block) {
    if (block.kind == BlockKind::list_item)
      item(block);
    else
      for (const std::string& line : by_printed_lines(block, edge)) paragraph(line, block.provenance);
  }

  void finish() {
    int number = 0;
    for (Clause& clause : clauses) {
      model::Decision decision;
      decision.number = ++number;
      decision.text = std::move(clause.text);
      decision.provenance = std::move(clause.provenance);
      decision.confidence = clause.confidence;
      if (clause.confidence < worth::decision_in_sentence)
        decision.warnings.push_back(
            {"decision_by_place", "taken for a decision only because it stands in the proposal", {}});
      if (holds_a_numbered_clause(decision.text)) {
        decision.confidence *= worth::decision_unparted;
        decision.warnings.push_back(
            {"decision_unparted", "a number within it looks like the beginning of another decision", {}});
      }
      proposal.decisions.push_back(std::move(decision));
    }
  }

private:
  void item(const Block& block) {
    if (block.level > 0 && !clauses.empty()) { // a list inside a clause
      clauses.back().text += "\n" + block.marker + " " + block.text;
      merge(clauses.back().provenance, block.provenance);
      return;
    }
    note_decider(block.text);
    if (is_lead_in(block.text) && !begins_with_att(block.text) && !is_numbered(block)) return;
    for (const std::string& clause : begins_with_att(block.text) ? split_clauses(block.text) : std::vector{block.text})
      clauses.push_back({clause, block.provenance, 1});
  }

  void paragraph(const std::string& text, const model::Provenance& provenance) {
    if (text.empty()) return;
    note_decider(text);
    if (begins_with_att(text)) {
      for (const std::string& clause : split_clauses(text)) clauses.push_back({clause, provenance, 1});
    } else if (const auto clause = inline_clause(text); clause && !is_lead_in(text)) {
      for (const std::string& part : split_clauses(std::string_view(text).substr(*clause)))
        clauses.push_back({part, provenance, worth::decision_in_sentence});
    } else if (is_lead_in(text)) {
      return;
    } else if (!clauses.empty() && goes_on(clauses.back().text)) {
      clauses.back().text += " " + text;
      merge(clauses.back().provenance, provenance);
    } else if (clauses.empty() || has_decision_verb(text, vocabulary)) {
      clauses.push_back({text, provenance,
                         has_decision_verb(text, vocabulary) ? worth::decision_in_sentence : worth::decision_by_place});
    }
  }

  static bool goes_on(std::string_view clause) {
    return !clause.empty() && clause.back() != '.' && clause.back() != ',' && clause.back() != ';' &&
           !clause.ends_with("samt");
  }

  void note_decider(std::string_view text) {
    if (!proposal.decider.empty()) return;
    const auto verb = decision_verb(text);
    if (!verb) return;
    const std::string subject = text::normalize((*verb)[1]);
    if (names.is_committee(subject))
      proposal.decider = text::capitalize_first(subject);
    else if (const auto name = names.committee(subject))
      proposal.decider = *name;
  }

  const Vocabulary& vocabulary;
  const Names& names;
  double edge;
  Proposal& proposal;
  std::vector<Clause> clauses;
};

// Sub-headings that part a proposal by who decides ("I kommunfullmäktige") belong to it.
bool belongs_to_proposal(const Flow& flow, const Part& part, const Names& names) {
  static const Pattern pattern(R"((?:I|Till|För) \p{L}.*)");
  const std::string& heading = flow.blocks[part.heading].text;
  return part.code.empty() && (pattern.matches(heading) || is_lead_in(heading)) && names.committee(heading);
}

} // namespace

Proposal read_proposal(const Flow& flow, const Outline& outline, bool minutes, const Vocabulary& vocabulary,
                       const Names& names) {
  Proposal proposal;
  const auto has = [&](std::string_view code) {
    return std::any_of(outline.parts.begin(), outline.parts.end(), [&](const Part& part) { return part.code == code; });
  };
  const std::string_view wanted = (minutes && has("decision")) || !has("proposal") ? "decision" : "proposal";
  ProposalReader reader(vocabulary, names, right_edge(flow), proposal);
  bool inside = false, read = false;
  for (const Part& part : outline.parts) {
    inside = part.code == wanted || (inside && belongs_to_proposal(flow, part, names));
    if (part.code == wanted && read && !minutes)
      break; // a second proposal belongs to a document bound in with this one
    if (!inside) continue;
    read = true;
    for (std::size_t i = part.begin; i < part.end; ++i)
      if (outline.roles[i] == Role::body && flow.blocks[i].kind != BlockKind::table) reader.read(flow.blocks[i]);
  }
  reader.finish();
  return proposal;
}

} // namespace arshjul::ingest
