// Swedish line-end hyphens. A soft hyphen always goes. A plain one stays before a conjunction (a suspended compound),
// beside digits, before capitals, in addresses and after abbreviations; for all others the document's own words decide,
// and else it goes, since nearly every hyphen at a line's end was put there by the line break.
#include "ingest/layout/hyphenation.hpp"

#include "ingest/layout/words.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

constexpr std::string_view soft_hyphen = "\u00AD";
constexpr std::size_t capitals_of_abbreviation = 2; // "IT-": at least two, and more than half of its letters
constexpr std::size_t letters_of_remainder = 4;     // "specialistfunktion" "er": longer ones may be words of their own
constexpr std::size_t letters_of_cut_capitals = 4;  // "VERKSAM-" "HETSPLAN": longer than the usual abbreviation

// The visible or soft hyphen that ends a text, in bytes: 0 if none does.
std::size_t hyphen_length(std::string_view text) {
  for (std::string_view hyphen : {std::string_view("-"), std::string_view("\u2010"), soft_hyphen})
    if (text.ends_with(hyphen)) return hyphen.size();
  return 0;
}

std::string_view last_token(std::string_view text) {
  const std::size_t blank = text.find_last_of(" \n\t");
  return blank == std::string_view::npos ? text : text.substr(blank + 1);
}

std::string_view first_token(std::string_view text) {
  return text.substr(0, text.find_first_of(" \n\t"));
}

// The token without what isn't a letter or digit at its ends: "(hälso-och)," → "hälso-och".
std::u32string core(std::string_view token) {
  const std::u32string points = text::code_points(token);
  const auto inner = [](char32_t c) { return text::is_letter(c) || text::is_digit(c) || c == U'&'; };
  const auto begin = std::find_if(points.begin(), points.end(), inner);
  const auto end = std::find_if(points.rbegin(), points.rend(), inner).base();
  return begin < end ? std::u32string(begin, end) : std::u32string();
}

// What stands after the last sign that parts words within a token: "(och/eller" → "eller".
std::u32string after_separator(const std::u32string& token) {
  const std::size_t at = token.find_last_of(U"/([\"'”");
  return at == std::u32string::npos ? token : token.substr(at + 1);
}

std::size_t count_capitals(const std::u32string& s) {
  return static_cast<std::size_t>(std::count_if(s.begin(), s.end(), text::is_upper));
}

std::string folded(const std::u32string& s) {
  return text::fold(text::from_code_points(s));
}

// "https://…", "www.…", "name@…": no one hyphenates those, so what stands at the line's end is the address's own.
bool is_address(std::string_view token) {
  const std::string lower = text::lower(token);
  return lower.find("://") != std::string::npos || lower.find("www.") != std::string::npos ||
         lower.find('@') != std::string::npos;
}

// An address that a line break has cut at a sign of its own: no address ends in these before a small letter.
bool goes_on_as_address(std::string_view token, std::string_view next) {
  constexpr std::string_view inner = "./_=?&%";
  const char32_t first = text::first_letter(next);
  return is_address(token) && inner.find(token.back()) != std::string_view::npos &&
         (text::is_lower(first) || text::is_digit(first));
}

HyphenJoin judge_by_shape(const std::u32string& left, const std::u32string& right) {
  const std::size_t capitals = count_capitals(left);
  const bool all_capitals = capitals == left.size() && count_capitals(right) == right.size();
  if (all_capitals && left.size() >= letters_of_cut_capitals) return HyphenJoin::drop;
  if (text::is_upper(right.front())) return HyphenJoin::keep;
  if (capitals >= capitals_of_abbreviation && 2 * capitals > left.size()) return HyphenJoin::keep;
  return HyphenJoin::drop;
}

// "APT/" "möten", "2024–" "2027", "januari–" "mars": what needs no blank after it.
bool ends_open(std::string_view text, std::string_view next) {
  const std::string_view token = last_token(text);
  if (token.size() > 1 && token.back() == '/') return true;
  if (!token.empty() && goes_on_as_address(token, next)) return true;
  constexpr std::string_view dash = "–";
  if (token.size() <= dash.size() || !token.ends_with(dash)) return false;
  const char32_t before = text::last_letter(token.substr(0, token.size() - dash.size())),
                 after = text::first_letter(next);
  return (text::is_digit(before) && text::is_digit(after)) || (text::is_letter(before) && text::is_lower(after));
}

} // namespace

void Lexicon::add(std::string_view running) {
  bool after_hyphen = false;
  for (std::size_t at = 0; at < running.size();) {
    const std::size_t begin = running.find_first_not_of(" \n\t", at);
    if (begin == std::string_view::npos) return;
    const std::string_view token = first_token(running.substr(begin));
    at = begin + token.size();
    const bool cut = hyphen_length(token) > 0;
    if (!cut && !after_hyphen)
      if (const std::u32string word = core(token); !word.empty()) ++words[folded(word)];
    after_hyphen = cut;
  }
}

int Lexicon::count(std::string_view folded_word) const {
  const auto word = words.find(std::string(folded_word));
  return word == words.end() ? 0 : word->second;
}

HyphenJoin judge_hyphen(std::string_view before, std::string_view after, const Lexicon& lexicon) {
  std::string_view token = last_token(before);
  token.remove_suffix(hyphen_length(token));
  const std::u32string left = after_separator(core(token)), right = core(first_token(after));
  if (left.empty() || right.empty()) return HyphenJoin::keep_spaced;
  if (is_address(token) || first_token(after).find('@') != std::string_view::npos) return HyphenJoin::keep;
  const std::string before_word = folded(left), after_word = folded(right);
  const int joined = lexicon.count(before_word + after_word), kept = lexicon.count(before_word + "-" + after_word);
  if (joined == 0 && layout::words().code_of("suspends_compound", text::from_code_points(right)))
    return HyphenJoin::keep_spaced;
  if (text::is_digit(left.back()) || text::is_digit(right.front())) return HyphenJoin::keep;
  if (joined != kept) return joined > kept ? HyphenJoin::drop : HyphenJoin::keep;
  if (layout::words().code_of("keeps_hyphen", before_word) && (left.size() == 1 || lexicon.count(after_word) > 0))
    return HyphenJoin::keep;
  return judge_by_shape(left, right);
}

bool is_cut_word(std::string_view before, std::string_view after, const Lexicon& lexicon) {
  const std::u32string left = core(before), right = core(first_token(after));
  if (left.empty() || right.empty() || before.find(' ') != std::string_view::npos) return false;
  if (!text::is_letter(text::last_letter(before)) || !text::is_lower(text::first_letter(after))) return false;
  if (lexicon.count(folded(left + right)) > 0) return true;
  if (layout::words().code_of("short_word", text::from_code_points(right))) return false;
  return right.size() <= letters_of_remainder && lexicon.count(folded(left)) <= 1 && lexicon.count(folded(right)) <= 1;
}

bool ends_with_hyphen(std::string_view line) {
  const std::size_t length = hyphen_length(line);
  if (length == 0) return false;
  const std::string_view token = last_token(line);
  return !core(token.substr(0, token.size() - length)).empty();
}

std::string without_soft_hyphens(std::string_view text) {
  std::string out(text);
  for (std::size_t at = out.find(soft_hyphen); at != std::string::npos; at = out.find(soft_hyphen, at))
    out.erase(at, soft_hyphen.size());
  return out;
}

void append_line(std::string& text, std::string_view line, const Lexicon& lexicon) {
  const std::string next = line.ends_with(soft_hyphen)
                               ? without_soft_hyphens(line) + std::string(soft_hyphen) // only the next line tells
                               : without_soft_hyphens(line);
  if (text.empty() || next.empty()) {
    text += next;
    return;
  }
  if (text.ends_with(soft_hyphen)) {
    text.resize(text.size() - soft_hyphen.size());
  } else if (ends_with_hyphen(text)) {
    const HyphenJoin join = judge_hyphen(text, next, lexicon);
    if (join == HyphenJoin::drop) text.resize(text.size() - hyphen_length(text));
    if (join == HyphenJoin::keep_spaced) text += ' ';
  } else if (!ends_open(text, next)) {
    text += ' ';
  }
  text += next;
}

} // namespace arshjul::ingest
