// What the checks, the follow-through and the matching have found, in plain Swedish: one home for the draft, the
// comparison's page and the lists. Verdicts and kinds are those of the model; an unknown one is told by its own name.
#pragma once

#include "model/check.hpp"
#include "model/diff.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace arshjul::render {

// One place of a check: what stands there, and where.
struct FindingSide {
  std::string text; // the source's words or a short telling; may be empty
  std::string value;
  model::Provenance provenance;

  bool empty() const { return text.empty() && value.empty() && provenance.empty(); }
};

struct Finding {
  std::string verdict;      // the model's code
  std::string verdict_name; // "Fel", "Varning", "Går inte att kontrollera", …
  std::string what;         // "Summan stämmer inte med raderna"
  FindingSide stated, found;
};

// Gravest first: fel, varning, att veta, går inte att kontrollera, stämmer.
std::vector<Finding> findings_of(const std::vector<model::Check>& checks);

// Of the follow-through: what was stuck, postponed, promised, remarked again, …
struct Followed {
  std::string kind, kind_name; // "stuck", "Står stilla"
  std::string item;            // what it is about: the goal's text, …
  std::string what;            // "”Påbörjad” både per april 2024 och per april 2025"
  std::string words;           // of the source, that say so; may be empty
  std::optional<model::Side> before, after;
};

std::vector<Followed> followed(const model::Diff& diff);

// Of one item several, or of several one; or two that may be one and that a person is to judge.
struct Regrouped {
  std::string kind, kind_name; // "split" "merged" "proposal"
  std::vector<model::Side> before, after;
  double score = 0;
};

std::vector<Regrouped> regrouped(const model::Diff& diff);

std::string verdict_name(std::string_view verdict);
std::string list_name(std::string_view list); // "goals" → "Uppdrag och nämndmål"

} // namespace arshjul::render
