// Under a heading of recommendations, the paragraph that quotes them ("en rekommendation om att …, dels en om att …")
// comes first and the answers follow. An answer that quotes one of them begins that one's response; answers before it
// belong to those that nobody quotes; where none is quoted, all of them were answered together.
#include "ingest/meaning/prose/recommendations.hpp"

#include "ingest/meaning/items/confidence.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

constexpr double enough_of_the_clause = 0.6; // share of a clause's first words that a quoting answer repeats

struct Paragraph {
  std::string text;
  std::size_t block = 0;
};

struct Quote {
  std::string text; // from "att"
  std::size_t block = 0;
};

std::string trimmed_clause(std::string_view clause) {
  std::string text = text::normalize(clause);
  static const Pattern tail(R"([\s,;.]*(?:(?:och|samt|dels) ?)*[\s,;.]*$)");
  if (const auto match = tail.find(text)) text.resize(match->begin);
  return text;
}

// "… rekommendation om att A, dels en rekommendation om att B och dels …", "rekommenderar nämnden att A"
std::vector<std::string> clauses_in(std::string_view text) {
  static const Pattern start(
      R"((?i)rekommendation(?:en|er|erna)?(?: till [^.]{0,40}?)?(?: om)? (att)\b|rekommenderar [^.:]{0,60}?(att)\b)");
  static const Pattern end(R"(\.(?:\s|$)|,? (?:och |samt )?dels\b)");
  std::vector<std::string> clauses;
  for (std::size_t from = 0; const auto match = start.find(text, from);) {
    const std::string_view att = (*match)[1].empty() ? (*match)[2] : (*match)[1];
    const std::size_t begin = static_cast<std::size_t>(att.data() - text.data());
    const auto stop = end.find(text, begin);
    const std::size_t finish = stop ? stop->begin : text.size();
    clauses.push_back(trimmed_clause(text.substr(begin, finish - begin)));
    from = std::max(finish, match->end);
  }
  return clauses;
}

std::string area_of(std::string_view heading, const Vocabulary& vocabulary) {
  const auto hit = vocabulary.prefix("recommendation_heading", heading);
  return hit && hit->code == "area" ? text::normalize(heading.substr(hit->end)) : "";
}

bool is_about_recommendations(std::string_view heading, const Vocabulary& vocabulary) {
  const auto hit = vocabulary.prefix("recommendation_heading", heading);
  return hit && (hit->code == "area" || vocabulary.code_of("recommendation_heading", heading));
}

std::string issuer_in(std::string_view text, const Vocabulary& vocabulary) {
  for (const Hit& hit : vocabulary.find("auditor", text)) {
    std::string name(text.substr(hit.begin, hit.end - hit.begin));
    return text::capitalize_first(name);
  }
  return "";
}

// Whether an answer takes up a clause: most of its first words come again after "rekommendationen".
bool quotes(std::string_view answer, std::string_view clause) {
  static const Pattern word(R"((?i)rekommendationen?\b.{0,12}?\batt\b)");
  const auto match = word.find(answer);
  if (!match) return false;
  constexpr std::size_t first_words = 6, bytes_of_slack = 24; // an answer may turn the clause a little
  std::vector<std::string> wanted = text::words(text::fold(clause));
  if (!wanted.empty()) wanted.erase(wanted.begin()); // "att"
  if (wanted.size() > first_words) wanted.resize(first_words);
  const std::vector<std::string> said =
      text::words(text::fold(answer.substr(match->end, clause.size() + bytes_of_slack)));
  const auto found = std::count_if(wanted.begin(), wanted.end(), [&](const std::string& w) {
    return std::find(said.begin(), said.end(), w) != said.end();
  });
  return static_cast<double>(found) >= enough_of_the_clause * static_cast<double>(wanted.size());
}

void append(std::string& response, const std::string& text) {
  response += (response.empty() ? "" : "\n\n") + text;
}

void share_answers(std::vector<model::Recommendation>& items, const std::vector<Paragraph>& answers, const Flow& flow) {
  std::vector<std::size_t> cited(answers.size(), items.size());
  std::vector<bool> is_cited(items.size(), false);
  std::size_t current = items.size();
  for (std::size_t a = 0; a < answers.size(); ++a) {
    for (std::size_t i = 0; i < items.size(); ++i)
      if (!is_cited[i] && quotes(answers[a].text, items[i].text)) {
        is_cited[current = i] = true;
        break;
      }
    cited[a] = current;
  }
  for (std::size_t i = 0; i < items.size(); ++i)
    for (std::size_t a = 0; a < answers.size(); ++a)
      if (cited[a] == i || (cited[a] == items.size() && !is_cited[i])) {
        append(items[i].response, answers[a].text);
        merge(items[i].provenance, flow.blocks[answers[a].block].provenance);
      }
  const bool together = items.size() > 1 && std::none_of(is_cited.begin(), is_cited.end(), [](bool c) { return c; });
  for (model::Recommendation& item : items) {
    item.confidence = together ? worth::answered_together : worth::answer_that_quotes;
    if (together && !item.response.empty())
      item.warnings.push_back({"shared_response", "the recommendations of this heading are answered together", {}});
  }
}

void read_part(std::vector<model::Recommendation>& all, const Flow& flow, const Outline& outline, const Part& part,
               const Vocabulary& vocabulary) {
  std::vector<model::Recommendation> items;
  std::vector<Paragraph> answers;
  std::string issuer;
  for (std::size_t i = part.begin; i < part.end; ++i) {
    const Block& block = flow.blocks[i];
    if (outline.roles[i] != Role::body || block.kind == BlockKind::table || block.text.empty()) continue;
    if (issuer.empty()) issuer = issuer_in(block.text, vocabulary);
    std::vector<std::string> clauses = answers.empty() ? clauses_in(block.text) : std::vector<std::string>{};
    static const Pattern bare(R"((?i)att\b.*)");
    if (answers.empty() && block.kind == BlockKind::list_item && bare.matches(block.text))
      clauses = {trimmed_clause(block.text)};
    for (const std::string& clause : clauses) {
      model::Recommendation item;
      item.text = clause;
      item.area = area_of(flow.blocks[part.heading].text, vocabulary);
      item.provenance = block.provenance;
      items.push_back(std::move(item));
    }
    if (clauses.empty() && !items.empty()) answers.push_back({block.text, i});
  }
  for (model::Recommendation& item : items) item.issuer = issuer;
  share_answers(items, answers, flow);
  std::move(items.begin(), items.end(), std::back_inserter(all));
}

} // namespace

std::vector<model::Recommendation> read_recommendations(const Flow& flow, const Outline& outline,
                                                        const Vocabulary& vocabulary) {
  std::vector<model::Recommendation> all;
  for (const Part& part : outline.parts)
    if (is_about_recommendations(flow.blocks[part.heading].text, vocabulary))
      read_part(all, flow, outline, part, vocabulary);
  return all;
}

} // namespace arshjul::ingest
