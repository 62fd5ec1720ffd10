#include "ingest/vocabulary.hpp"

#include "ingest/built_in_vocabulary.hpp"
#include "model/base/error.hpp"
#include "model/base/json.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

constexpr std::string_view built_in[] = {"statuses.json",  "columns.json", "headings.json", "labels.json",
                                         "periods.json",   "words.json",   "layout.json",   "municipalities.json",
                                         "plaintext.json", "word.json"};

// A text longer than so many of the longest phrase is none of them, however it is spaced and composed: most texts asked
// about are whole paragraphs, which needn't be folded to know.
constexpr std::size_t most_of_phrase = 4;

std::size_t bytes_of(char32_t c) {
  return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

// What two writings of the same label have in common: narrow columns break and hyphenate labels at will, so blanks,
// hyphens and soft hyphens don't count, nor does a trailing colon or full stop.
std::string label_key(std::string_view folded) {
  std::string key;
  key.reserve(folded.size());
  for (std::size_t i = 0; i < folded.size();) {
    const auto byte = static_cast<unsigned char>(folded[i]);
    if (byte > ' ' && byte < 0x80 && byte != '-') {
      key += folded[i++];
      continue;
    }
    const char32_t c = text::first_letter(folded.substr(i));
    const std::size_t bytes = std::min(bytes_of(c), folded.size() - i);
    if (!text::is_space(c) && c != U'-' && c != U'\u00AD' && c != U'\u2010' && c != U'\u2011')
      key.append(folded, i, bytes);
    i += bytes;
  }
  while (!key.empty() && (key.back() == ':' || key.back() == '.')) key.pop_back();
  return key;
}

bool word_character(char32_t c) {
  return text::is_letter(c) || text::is_digit(c);
}

bool ends_a_word(std::string_view text, std::size_t at) {
  if (at == 0 || at >= text.size()) return true;
  return !word_character(text::last_letter(text.substr(0, at))) || !word_character(text::first_letter(text.substr(at)));
}

// The run of word characters that begins at a place, or the one character there: what phrases are looked up by.
std::string_view key_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size()) {
    const char32_t c = text::first_letter(text.substr(end));
    if (!word_character(c)) break;
    end += bytes_of(c);
  }
  return text.substr(at, std::max<std::size_t>(end - at, 1));
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
    for (std::size_t i = 0; i < phrases.size(); ++i) {
      Codes& known = vocabulary.codes[category];
      known.code_of_key.emplace(label_key(phrases[i].folded), phrases[i].code);
      known.longest = std::max(known.longest, phrases[i].folded.size());
      if (!phrases[i].folded.empty())
        vocabulary.starts[category][std::string(key_at(phrases[i].folded, 0))].push_back(i);
    }
  return vocabulary;
}

std::optional<std::string> Vocabulary::code_of(std::string_view category, std::string_view text) const {
  const auto known = codes.find(category);
  if (known == codes.end() || text.size() > most_of_phrase * known->second.longest) return std::nullopt;
  const auto code = known->second.code_of_key.find(label_key(text::fold(text)));
  if (code == known->second.code_of_key.end()) return std::nullopt;
  return code->second;
}

const Phrase* Vocabulary::longest_at(std::string_view category, std::string_view lowered, std::size_t at) const {
  const auto known = starts.find(category);
  if (known == starts.end() || at >= lowered.size()) return nullptr;
  const auto candidates = known->second.find(key_at(lowered, at));
  if (candidates == known->second.end()) return nullptr;
  const std::vector<Phrase>& all = phrases(category);
  const Phrase* best = nullptr;
  for (const std::size_t i : candidates->second) {
    const std::string& phrase = all[i].folded;
    if (lowered.compare(at, phrase.size(), phrase) == 0 && ends_a_word(lowered, at + phrase.size()) &&
        (!best || phrase.size() > best->folded.size()))
      best = &all[i];
  }
  return best;
}

std::optional<Hit> Vocabulary::prefix(std::string_view category, std::string_view text) const {
  const Phrase* phrase = longest_at(category, text::lower_in_place(text), 0);
  if (!phrase) return std::nullopt;
  return Hit{phrase->code, 0, phrase->folded.size()};
}

std::vector<Hit> Vocabulary::find(std::string_view category, std::string_view text) const {
  const std::string lowered = text::lower_in_place(text);
  std::vector<Hit> hits;
  for (std::size_t at = 0; at < lowered.size();) {
    const std::size_t word = key_at(lowered, at).size();
    if (const Phrase* phrase = longest_at(category, lowered, at)) {
      hits.push_back({phrase->code, at, at + phrase->folded.size()});
      at += phrase->folded.size();
    } else {
      at += word;
    }
  }
  return hits;
}

const Vocabulary& built_in_vocabulary() {
  static const Vocabulary loaded = Vocabulary::load();
  return loaded;
}

const std::vector<Phrase>& Vocabulary::phrases(std::string_view category) const {
  static const std::vector<Phrase> none;
  const auto known = categories.find(category);
  return known == categories.end() ? none : known->second;
}

} // namespace arshjul::ingest
