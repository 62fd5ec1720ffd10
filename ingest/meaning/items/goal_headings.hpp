// Goals that are told in headings, and the parts of a goal's text: kind, number, wording.
#pragma once

#include "ingest/vocabulary.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace arshjul::ingest {

struct GoalText {
  std::string kind; // empty: the text doesn't say
  std::string number, text;
};

// "2.1 Mål 1: …" → "Mål 1: …": the number of a chapter is none of the goal's.
std::string_view without_section_number(std::string_view heading);

// "Nämndmål: Hållbar ekonomi" → namndmal; "12. Förenkla vardagen" → number 12.
GoalText read_goal_text(std::string_view text, const Vocabulary& vocabulary);

// A heading that is a goal: "Uppdrag: …", "Nämndmål 3: …", or only "Nämndens grunduppdrag".
std::optional<GoalText> read_goal_heading(std::string_view heading, const Vocabulary& vocabulary);

} // namespace arshjul::ingest
