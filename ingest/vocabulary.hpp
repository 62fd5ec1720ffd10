// Rules about words are data: vocabulary/*.json, each {"category": {"code": ["phrase", …]}}, built into the program.
// A municipality adds phrases of its own in its settings; they come before ours.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace arshjul::ingest {

struct Phrase {
  std::string text;   // as written in the file
  std::string folded; // text::fold of it
  std::string code;
};

// Where a phrase stands in a running text (byte offsets into the given text).
struct Hit {
  std::string code;
  std::size_t begin = 0, end = 0;
};

class Vocabulary {
public:
  // The built-in files, with `extra` (a JSON text of the same shape, or empty) first. Throws Error (usage) on a bad
  // shape.
  static Vocabulary load(std::string_view extra = {});

  // The code of a text that is one of the category's phrases: case, blanks, soft hyphens, line-end hyphens and
  // trailing ":" don't matter.
  std::optional<std::string> code_of(std::string_view category, std::string_view text) const;

  // The longest phrase that the text begins with, at a word boundary.
  std::optional<Hit> prefix(std::string_view category, std::string_view text) const;

  // All phrases in a running text, at word boundaries, longest first at each place, no overlaps, in text order.
  std::vector<Hit> find(std::string_view category, std::string_view text) const;

  const std::vector<Phrase>& phrases(std::string_view category) const; // in file order; empty if there is none

private:
  const Phrase* longest_at(std::string_view category, std::string_view lowered, std::size_t at) const;

  std::map<std::string, std::vector<Phrase>, std::less<>> categories; // phrases in file order
  struct Codes {
    std::map<std::string, std::string, std::less<>> code_of_key; // by folded key
    std::size_t longest = 0;                                     // phrase, in bytes
  };
  std::map<std::string, Codes, std::less<>> codes; // by category
  // category → first word → the phrases that begin with it: a text is searched in one pass, however many phrases there
  // are
  std::map<std::string, std::map<std::string, std::vector<std::size_t>, std::less<>>, std::less<>> starts;
};

std::string_view vocabulary_file(std::string_view name); // the built-in file's text

} // namespace arshjul::ingest
