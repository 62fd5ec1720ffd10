// Swedish in small: numbers in words, nouns that agree, lists, and the sentence "of the six … are four … and two …".
#pragma once

#include "model/document.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace arshjul::render {

enum class Gender { common, neuter };

struct Noun {
  std::string_view one, many, the_one, the_many; // uppdrag, uppdrag, uppdraget, uppdragen
  Gender gender = Gender::neuter;
};

// A predicate in the three forms that a count can ask for: "ett slutfört", "en slutförd", "två slutförda".
struct Predicate {
  std::string neuter, common, plural;
  friend bool operator==(const Predicate&, const Predicate&) = default;
};

struct NounCount {
  Noun noun;
  std::size_t count = 0;
};

struct PredicateCount {
  Predicate predicate;
  std::size_t count = 0;
};

void count(std::vector<PredicateCount>& tally, const Predicate& predicate); // one more of it
void most_first(std::vector<PredicateCount>& tally);                        // the first met stays first among equals

std::string first_paragraph(const std::string& text);

// The first paragraph's first words; "…" tells that there are more.
std::string opening(const std::string& text, std::size_t words);
std::string number_word(std::size_t number, Gender gender); // words up to twelve: "ett", "tolv", "13"
std::string counted(std::size_t number, const Noun& noun);  // "ett uppdrag", "sex uppdrag"
std::string without_full_stop(std::string text);
std::string enumerate(const std::vector<std::string>& items); // "a, b och c"
std::string genitive(std::string_view name);                  // "Socialnämndens", "Borås"
std::string lower_first(std::string_view name);               // "socialnämnden Nordost"; an abbreviation stays

// "Av de sex uppdragen under fokusmål 1 är fyra pågående och två slutförda." The denominator is the sum of `nouns`; all
// of one predicate: "Samtliga sex uppdrag under fokusmål 1 är pågående." `where` may be empty.
std::string distribution(const std::vector<NounCount>& nouns, std::string_view where, std::string_view verb,
                         const std::vector<PredicateCount>& predicates);

// The same after a sentence that named the things: "Av dessa åtta är fem pågående och tre slutförda.", "Samtliga är …".
std::string distribution_of_these(const std::vector<NounCount>& nouns, std::string_view verb,
                                  const std::vector<PredicateCount>& predicates);

std::string definite(const std::vector<NounCount>& nouns); // "de sex uppdragen och nämndmålet"

std::string long_date(std::string_view iso_date); // "14 maj 2024", the day and its month kept together

// "per augusti 2025", "för helåret 2025", "för 2025"; empty when nothing is known.
std::string period_phrase(const model::Period& period);

} // namespace arshjul::render
