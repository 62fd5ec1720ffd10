// Names of people and organisations as Swedish committee papers write them. Which words make a committee or an
// administration is the vocabulary's to say; here is only how such names are built.
#pragma once

#include "ingest/vocabulary.hpp"
#include "model/base/pattern.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace arshjul::ingest {

class Names {
public:
  explicit Names(const Vocabulary& vocabulary);

  bool is_person(std::string_view text) const;    // "Anna-Lena af Ek"
  bool is_job_title(std::string_view text) const; // "Tf. förvaltningsdirektör"
  // The people of a list: "Åsa Berg, Bo Ek och Li Lund". Empty when a part of it is no name.
  std::vector<std::string> people(std::string_view text) const;
  std::vector<std::string> people_among(std::string_view text) const; // "Åsa Berg, utredare": only the people

  // The first one named in a text, without the genitive's s; generic words ("nämnden") and state agencies are none.
  std::optional<std::string> committee(std::string_view text) const;
  std::optional<std::string> administration(std::string_view text) const;
  std::optional<std::string> municipality(std::string_view text) const;       // "Uppsala kommun", "Göteborgs Stad"
  std::optional<std::string> municipality_alone(std::string_view text) const; // only the name: "Uppsala"

  // A text that is nothing but the name.
  bool is_committee(std::string_view text) const;
  bool is_administration(std::string_view text) const;
  bool is_municipality(std::string_view text) const;
  bool is_organisation(std::string_view text) const; // one of the three, or several with commas

private:
  static std::vector<std::string> parts(std::string_view list);
  std::optional<std::string> named(const Pattern& pattern, std::string_view text, std::string_view code) const;

  const Vocabulary& vocabulary; // outlives the names: both live for one document
  Pattern committee_pattern, committee_for, administration_pattern, administration_for, municipality_pattern;
};

// A name alone with "kommun" or "stad" after it, known or not: "Sälviks kommun".
bool is_municipal_name(std::string_view text);

} // namespace arshjul::ingest
