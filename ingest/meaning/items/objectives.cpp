#include "ingest/meaning/items/objectives.hpp"

#include "ingest/meaning/items/columns.hpp"
#include "ingest/meaning/items/goal_headings.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

// "Kommunfullmäktiges inriktningssmål" is three words at most, and a letter may be wrong.
constexpr std::size_t most_kind_words = 3;
constexpr double near_enough = 0.8;

// The kind's words, up to the number or the colon.
constexpr std::string_view shape = R"((\D{3,60}?)\s*(?:(\d{1,2}(?:\.\d{1,2})?)\s*[:.–-]?|:)(?:\s+(.+))?)";

} // namespace

std::optional<ObjectiveHeading> read_objective(std::string_view heading, const Vocabulary& vocabulary) {
  static const Pattern pattern(shape);
  const std::string normal = text::normalize(heading);
  const auto match = pattern.match(without_section_number(normal));
  if (!match) return std::nullopt;
  const std::string words = text::normalize((*match)[1]);
  auto kind = vocabulary.code_of("objective_kind", words);
  // Misspelt, but not another kind of goal ("Nämndens mål").
  if (!kind && !vocabulary.code_of("goal_kind", words) && text::words(words).size() <= most_kind_words)
    if (const auto near = match_label(words, "objective_kind", vocabulary); near && near->worth >= near_enough)
      kind = near->field;
  if (!kind) return std::nullopt;
  if ((*match)[2].empty() && (*match)[3].empty()) return std::nullopt;
  return ObjectiveHeading{*kind, match->str(2), match->str(3)};
}

std::string objective_key(const ObjectiveHeading& heading) {
  return heading.number.empty() ? heading.title : heading.number;
}

void note_objective(const ObjectiveHeading& heading, const model::Provenance& provenance, double confidence,
                    model::Document& document) {
  auto known = std::find_if(document.objectives.begin(), document.objectives.end(), [&](const model::Objective& one) {
    return one.kind == heading.kind && one.number == heading.number &&
           (one.title.empty() || heading.title.empty() || !one.number.empty() ||
            text::fold(one.title) == text::fold(heading.title));
  });
  if (known != document.objectives.end()) {
    if (known->title.empty()) known->title = heading.title;
    model::merge(known->provenance, provenance);
    return;
  }
  model::Objective objective;
  objective.kind = heading.kind;
  objective.number = heading.number;
  objective.title = heading.title;
  objective.provenance = provenance;
  objective.confidence = confidence;
  document.objectives.push_back(std::move(objective));
}

} // namespace arshjul::ingest
