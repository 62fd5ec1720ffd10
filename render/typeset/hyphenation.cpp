// Liang's algorithm by libhyphen, with the patterns of hyphen-sv: the only door to libhyphen.
// The patterns are in ISO 8859-1, want lower case, and let a single letter stand alone; we ask for two before and three
// after.
#include "render/typeset/hyphenation.hpp"

#include "model/base/text.hpp"

#include <cstdlib>
#include <memory>
#include <string_view>

#include <hyphen.h>

namespace arshjul::render {
namespace {

constexpr const char* pattern_file = "/usr/share/hyphen/hyph_sv_SE.dic";
constexpr std::size_t least_before = 3, least_after = 3; // letters on each side of a hyphen
constexpr std::size_t shortest_word = 7, longest_word = 90;

struct CloseDictionary {
  void operator()(HyphenDict* dictionary) const { hnj_hyphen_free(dictionary); }
};

HyphenDict* dictionary() {
  static const std::unique_ptr<HyphenDict, CloseDictionary> patterns(hnj_hyphen_load(pattern_file));
  return patterns.get();
}

// The word in the patterns' encoding; empty when it has a letter that they don't know.
std::string encode(std::u32string_view word) {
  const std::u32string small = text::code_points(text::lower(text::from_code_points(word)));
  if (small.size() != word.size()) return {};
  std::string bytes;
  for (const char32_t c : small) {
    if (c > 0xFF || !text::is_letter(c)) return {};
    bytes += static_cast<char>(c);
  }
  return bytes;
}

} // namespace

std::vector<std::size_t> hyphen_points(std::u32string_view word) {
  if (word.size() < shortest_word || word.size() > longest_word || !dictionary()) return {};
  const std::string bytes = encode(word);
  if (bytes.empty()) return {};
  std::vector<char> marks(bytes.size() + 5); // libhyphen writes beyond the word
  char** replacements = nullptr;
  int *positions = nullptr, *cuts = nullptr;
  const int failed = hnj_hyphen_hyphenate2(dictionary(), bytes.data(), static_cast<int>(bytes.size()), marks.data(),
                                           nullptr, &replacements, &positions, &cuts);
  std::vector<std::size_t> points;
  for (std::size_t i = least_before; !failed && i + least_after <= bytes.size(); ++i)
    if (marks[i - 1] & 1) points.push_back(i);
  if (replacements)
    for (std::size_t i = 0; i < bytes.size(); ++i) std::free(replacements[i]);
  std::free(replacements);
  std::free(positions);
  std::free(cuts);
  return points;
}

} // namespace arshjul::render
