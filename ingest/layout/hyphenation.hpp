// Joins lines to running text: a hyphen at a line's end may belong to the word or to the line break.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace arshjul::ingest {

// The document's own words that no line end cuts: they tell which of two joins is a word.
class Lexicon {
public:
  // Takes the words of a text, or of lines parted by line feeds; a word that a hyphen ends and the one after it are
  // left out.
  void add(std::string_view text);

  int count(std::string_view folded_word) const;

private:
  std::unordered_map<std::string, int> words; // folded, hyphens inside kept
};

enum class HyphenJoin {
  drop,        // "ar-" "betstid" → "arbetstid"
  keep,        // "e-" "tjänst" → "e-tjänst"
  keep_spaced, // "kompetens-" "och" → "kompetens- och"
};

// What becomes of the hyphen that ends `before` when `after` goes on; whole lines may be given.
HyphenJoin judge_hyphen(std::string_view before, std::string_view after, const Lexicon& lexicon);

// Whether a column too narrow for a word cut it without a hyphen: `before` is all of a line that leaves no room for a
// letter.
bool is_cut_word(std::string_view before, std::string_view after, const Lexicon& lexicon);

bool ends_with_hyphen(std::string_view line); // a hyphen or soft hyphen that ends a word

// Adds a line to a text by these rules, else with one blank between, but for a slash or a dash of a range at the line's
// end. Soft hyphens inside the line vanish.
void append_line(std::string& text, std::string_view line, const Lexicon& lexicon);

std::string without_soft_hyphens(std::string_view text);

} // namespace arshjul::ingest
