#include "ingest/vocabulary.hpp"

#include <algorithm>

#include "model/base/error.hpp"
#include "model/base/json.hpp"
#include "model/base/text.hpp"

namespace arshjul::ingest {
namespace {

constexpr std::string_view built_in[] = {"statuses.json", "columns.json", "headings.json",
                                         "labels.json",   "periods.json", "words.json", "layout.json"};

// What two writings of the same label have in common: narrow columns break and hyphenate labels at will, so blanks,
// hyphens and soft hyphens don't count, nor does a trailing colon or full stop.
std::string label_key(std::string_view text) {
  std::string key;
  for (char32_t c : text::code_points(text::fold(text)))
    if (!text::is_space(c) && c != U'-' && c != U'\u00AD' && c != U'\u2010' && c != U'\u2011')
      key += text::from_code_points(std::u32string(1, c));
  while (!key.empty() && (key.back() == ':' || key.back() == '.')) key.pop_back();
  return key;
}

bool word_character(char32_t c) { return text::is_letter(c) || text::is_digit(c); }

bool ends_a_word(std::string_view text, std::size_t at) {
  if (at == 0 || at >= text.size()) return true;
  return !word_character(text::last_letter(text.substr(0, at))) || !word_character(text::first_letter(text.substr(at)));
}

// Lower case that keeps every byte where it was, so that hits are offsets into the given text.
std::string lower_in_place(std::string_view text) {
  std::string out;
  for (char32_t c : text::code_points(text)) {
    const std::string letter = text::from_code_points(std::u32string(1, c));
    const std::string small = text::lower(letter);
    out += small.size() == letter.size() ? small : letter;
  }
  return out.size() == text.size() ? out : std::string(text);
}

void add(std::map<std::string, std::vector<Phrase>, std::less<>>& categories, const Json& file, std::string_view name) {
  const auto wrong = [&](const std::string& what) {
    return Error(Fault::usage, std::string(name), what, R"(write {"category": {"code": ["phrase", …]}})");
  };
  if (!file.is_object()) throw wrong("the vocabulary is not a JSON object");
  for (const auto& [category, codes] : file.items()) {
    if (!codes.is_object()) throw wrong("vocabulary category \"" + category + "\" is not an object");
    for (const auto& [code, phrases] : codes.items()) {
      if (!phrases.is_array()) throw wrong("vocabulary code \"" + category + "." + code + "\" is not a list");
      for (const auto& phrase : phrases) {
        if (!phrase.is_string()) throw wrong("a phrase of \"" + category + "." + code + "\" is not a text");
        const auto written = phrase.get<std::string>();
        categories[category].push_back({written, text::fold(written), code});
      }
    }
  }
}

} // namespace

Vocabulary Vocabulary::load(std::string_view extra) {
  Vocabulary vocabulary;
  if (!extra.empty()) add(vocabulary.categories, parse_json(extra, "vocabulary"), "vocabulary");
  for (std::string_view name : built_in)
    if (const std::string_view file = vocabulary_file(name); !file.empty())
      add(vocabulary.categories, parse_json(file, name), name);
  for (const auto& [category, phrases] : vocabulary.categories)
    for (const Phrase& phrase : phrases) vocabulary.codes[category].emplace(label_key(phrase.text), phrase.code);
  return vocabulary;
}

std::optional<std::string> Vocabulary::code_of(std::string_view category, std::string_view text) const {
  const auto known = codes.find(category);
  if (known == codes.end()) return std::nullopt;
  const auto code = known->second.find(label_key(text));
  if (code == known->second.end()) return std::nullopt;
  return code->second;
}

std::optional<Hit> Vocabulary::prefix(std::string_view category, std::string_view text) const {
  const std::string lowered = lower_in_place(text);
  std::optional<Hit> best;
  for (const Phrase& phrase : phrases(category))
    if (lowered.compare(0, phrase.folded.size(), phrase.folded) == 0 && ends_a_word(lowered, phrase.folded.size()) &&
        (!best || phrase.folded.size() > best->end))
      best = Hit{phrase.code, 0, phrase.folded.size()};
  return best;
}

std::vector<Hit> Vocabulary::find(std::string_view category, std::string_view text) const {
  const std::string lowered = lower_in_place(text);
  std::vector<Hit> hits;
  for (const Phrase& phrase : phrases(category)) {
    if (phrase.folded.empty()) continue;
    for (std::size_t at = lowered.find(phrase.folded); at != std::string::npos; at = lowered.find(phrase.folded, at + 1))
      if (ends_a_word(lowered, at) && ends_a_word(lowered, at + phrase.folded.size()))
        hits.push_back({phrase.code, at, at + phrase.folded.size()});
  }
  std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
  });
  std::vector<Hit> kept;
  for (Hit& hit : hits)
    if (kept.empty() || hit.begin >= kept.back().end) kept.push_back(std::move(hit));
  return kept;
}

const std::vector<Phrase>& Vocabulary::phrases(std::string_view category) const {
  static const std::vector<Phrase> none;
  const auto known = categories.find(category);
  return known == categories.end() ? none : known->second;
}

} // namespace arshjul::ingest
