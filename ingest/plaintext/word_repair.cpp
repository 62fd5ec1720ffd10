// Idea: a joined form that the document has elsewhere, of which a part never stands alone, proves that a blank is
// false; two words that stand side by side elsewhere prove that a blank is missing. Anything less is left as it is.
#include "ingest/plaintext/word_repair.hpp"

#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <vector>

namespace arshjul::ingest::plaintext {
namespace {

struct Token {
  std::string before, core, after; // punctuation, letters, punctuation
  std::string folded;
};

Token token_of(std::string_view text) {
  static const Pattern parts(R"(([^\pL\pN]*)(.*?)([^\pL\pN]*))");
  Token token;
  if (const auto match = parts.match(text)) {
    token.before = match->str(1), token.core = match->str(2), token.after = match->str(3);
    token.folded = text::fold(token.core);
  }
  return token;
}

std::vector<std::string_view> split_at_blanks(std::string_view text) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) parts.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

bool is_word(const std::string& folded) {
  static const Pattern letters(R"(\pL+)");
  return letters.matches(folded);
}

// "t" "ill", "vård" "dygn": the document has the whole at least as often, and one of the parts nowhere but beside the
// other; or it has the whole between the same neighbours.
bool is_split_word(const Token* before, const Token& a, const Token& b, const Token* after, const WordUse& use) {
  if (!a.after.empty() || !b.before.empty() || !is_word(a.folded) || !is_word(b.folded)) return false;
  const std::string whole = a.folded + b.folded;
  const int together = use.count_pair(a.folded, b.folded), joined = use.count(whole);
  if (joined == 0 || text::is_upper(text::first_letter(b.core))) return false;
  if (use.count(a.folded) > together && use.count(b.folded) > together) return false;
  if (joined >= together) return true;
  return before && after && use.count_pair(before->folded, whole) > 0 && use.count_pair(whole, after->folded) > 0;
}

bool known(const WordUse& use, std::string_view word) {
  return use.count(text::fold(word)) > 0;
}

// "nämndensarbete": no Swedish compound begins with a definite genitive, so a pair that is seen elsewhere settles it.
std::string with_genitive_parted(const std::string& core, const WordUse& use) {
  static const Pattern genitive(R"((\pL+(?:ens|ets|nas))(\pL{3,}))");
  if (use.count(text::fold(core)) > 1) return core;
  const std::u32string points = text::code_points(core);
  for (std::size_t at = 4; at + 3 <= points.size(); ++at) {
    const std::string first = text::from_code_points(points.substr(0, at));
    const std::string second = text::from_code_points(points.substr(at));
    const bool definite = first.ends_with("ens") || first.ends_with("ets") || first.ends_with("nas");
    if (definite && use.count_pair(text::fold(first), text::fold(second)) > 0) return first + " " + second;
  }
  return core;
}

// "2024och", "1sammanställer", "plan.Bilaga": two known words that nothing parts.
std::string with_blank_inside(const std::string& token, const WordUse& use) {
  static const Pattern number(R"(([^\pL\pN]*\d{1,4})(\pL{3,})([^\pL\pN]*))");
  static const Pattern stop(R"((.*?)(\pL{2,})([.,;:!?])(\pL{2,}|\pL{2,}\W*)(.*))");
  if (const auto match = number.match(token); match && known(use, (*match)[2]))
    return match->str(1) + " " + match->str(2) + match->str(3);
  if (const auto match = stop.match(token))
    if (text::is_upper(text::first_letter((*match)[4])) && text::is_lower(text::last_letter((*match)[2])) &&
        known(use, (*match)[2]) && known(use, (*match)[4]))
      return match->str(1) + match->str(2) + match->str(3) + " " + match->str(4) + match->str(5);
  return token;
}

// "funktions-nedsättning": a line-end hyphen that stayed inside; the document writes the word without.
std::string without_stray_hyphen(const std::string& core, const WordUse& use) {
  static const Pattern hyphened(R"((\pL{4,})-(\pL{4,}))");
  const auto match = hyphened.match(core);
  if (!match || use.count(text::fold(core)) > 1) return core;
  const std::string joined = match->str(1) + match->str(2);
  return use.count(text::fold(joined)) > 1 ? joined : core;
}

std::string repaired_token(std::string_view raw, const WordUse& use) {
  Token token = token_of(with_blank_inside(std::string(raw), use));
  if (token.core.find(' ') != std::string::npos) return token.before + token.core + token.after;
  std::string core = token.core;
  if (is_word(token.folded))
    core = with_genitive_parted(core, use);
  else
    core = without_stray_hyphen(core, use);
  return token.before + core + token.after;
}

} // namespace

void WordUse::add(std::string_view line) {
  std::string before;
  for (std::string_view part : split_at_blanks(line)) {
    const Token token = token_of(part);
    if (token.folded.empty()) {
      before.clear();
      continue;
    }
    ++words[token.folded];
    if (!before.empty() && token.before.empty()) ++pairs[before + " " + token.folded];
    before = token.after.empty() ? token.folded : std::string();
  }
}

int WordUse::count(std::string_view word) const {
  const auto found = words.find(word);
  return found == words.end() ? 0 : found->second;
}

int WordUse::count_pair(std::string_view first, std::string_view second) const {
  const auto found = pairs.find(std::string(first) + " " + std::string(second));
  return found == pairs.end() ? 0 : found->second;
}

void Joiner::add(std::string_view line) {
  lexicon.add(line);
  use.add(line);
}

std::string repaired(std::string_view text, const WordUse& use) {
  std::string out;
  for (std::size_t line_begin = 0; line_begin <= text.size();) {
    const std::size_t line_end = std::min(text.find('\n', line_begin), text.size());
    const auto parts = split_at_blanks(text.substr(line_begin, line_end - line_begin));
    std::vector<Token> tokens;
    for (std::string_view part : parts) tokens.push_back(token_of(part));
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const Token* before = i > 1 ? &tokens[i - 2] : nullptr;
      const Token* after = i + 1 < parts.size() ? &tokens[i + 1] : nullptr;
      if (i > 0 && !is_split_word(before, tokens[i - 1], tokens[i], after, use)) out += ' ';
      out += repaired_token(parts[i], use);
    }
    if (line_end < text.size()) out += '\n';
    line_begin = line_end + 1;
  }
  return out;
}

} // namespace arshjul::ingest::plaintext
