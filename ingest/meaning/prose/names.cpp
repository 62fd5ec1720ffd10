#include "ingest/meaning/prose/names.hpp"

#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

std::string alternatives(const Vocabulary& vocabulary, std::string_view code) {
  std::string joined;
  for (const Phrase& phrase : vocabulary.phrases("organisation"))
    if (phrase.code == code) joined += (joined.empty() ? "" : "|") + quote_pattern(phrase.text);
  return joined;
}

// "Socialnämnden Nordost", "Kultur- och fritidsnämnden", "Vård-, omsorgs- och äldrenämnden". Lower case inside a
// sentence, so the first letter may be small; a name of a part of town follows with capitals. "Tekniska nämnden".
std::string organisation(const std::string& endings, const std::string& adjectives) {
  return R"((?:^|[^\p{L}-])((?:\p{L}+-, )*(?:\p{L}+-? (?:och|&|samt) )?(?:(?i:)" + adjectives + R"() )?\p{L}*(?i:)" +
         endings + R"()(?: (?:\p{Lu}\p{Ll}+|[IVX]+\b)(?:[- ]\p{Lu}\p{Ll}+)*)?)[sS]?(?:$|[^\p{L}-]))";
}

// "Nämnden för hälsa och omsorg": only when the line says nothing else.
std::string organisation_for(const std::string& endings) {
  return "(?i)(?:" + endings + R"()(?: för| med ansvar för) [\p{L} ,-]+)";
}

bool ends_in_one_of(std::string_view word, const Vocabulary& vocabulary, std::string_view category) {
  for (const Phrase& phrase : vocabulary.phrases(category))
    if (word.size() >= phrase.folded.size() && word.substr(word.size() - phrase.folded.size()) == phrase.folded)
      return true;
  return false;
}

std::string without_genitive(std::string_view name) {
  return std::string(!name.empty() && (name.back() == 's' || name.back() == 'S') ? name.substr(0, name.size() - 1)
                                                                                 : name);
}

} // namespace

Names::Names(const Vocabulary& words)
    : vocabulary(words),
      committee_pattern(organisation(alternatives(words, "committee"), alternatives(words, "adjective"))),
      committee_for(organisation_for(alternatives(words, "committee"))),
      administration_pattern(organisation(alternatives(words, "administration"), alternatives(words, "adjective"))),
      administration_for(organisation_for(alternatives(words, "administration"))),
      municipality_pattern(
          R"((\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) ([Kk]ommun|KOMMUN|[Ss]tad|STAD)[sS]?(?:$|[^\p{L}]))") {}

bool Names::is_person(std::string_view text) const {
  static const Pattern name(
      R"(\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*\.?|von|af|de|van|der|la)){0,3} \p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*)");
  if (!name.matches(text) || is_job_title(text)) return false;
  if (committee(text) || administration(text) || is_municipality(text)) return false;
  for (const std::string_view category : {"label", "heading", "document_word", "follow_up", "subject"})
    if (!vocabulary.find(category, text).empty()) return false;
  return true;
}

bool Names::is_job_title(std::string_view text) const {
  constexpr std::size_t longest = 80; // bytes: "Avdelningschef för vård, stöd och omsorg samt tillförordnad …"
  if (text.size() > longest || text.find_first_of("0123456789:@") != std::string_view::npos) return false;
  const std::vector<std::string> all = text::words(text);
  constexpr std::size_t most_words = 9;
  return !all.empty() && all.size() <= most_words && std::any_of(all.begin(), all.end(), [&](const std::string& word) {
    return ends_in_one_of(text::fold(word), vocabulary, "job_title");
  });
}

std::vector<std::string> Names::parts(std::string_view text) {
  static const Pattern separator(R"(\s*(?:[,;/&(]|\boch\b)\s*)");
  std::vector<std::string> found;
  std::size_t begin = 0;
  const auto take = [&](std::string_view part) {
    std::string name = text::normalize(part);
    if (!name.empty()) found.push_back(std::move(name));
  };
  for (const Match& match : separator.find_all(text)) {
    take(text.substr(begin, match.begin - begin));
    begin = match.end;
  }
  take(text.substr(begin));
  return found;
}

std::vector<std::string> Names::people(std::string_view text) const {
  std::vector<std::string> found = parts(text);
  if (!std::all_of(found.begin(), found.end(), [&](const std::string& name) { return is_person(name); })) return {};
  return found;
}

std::vector<std::string> Names::people_among(std::string_view text) const {
  std::vector<std::string> found;
  for (std::string& part : parts(text))
    if (is_person(part)) found.push_back(std::move(part));
  return found;
}

std::optional<std::string> Names::named(const Pattern& pattern, std::string_view text, std::string_view code) const {
  const auto excluded = [&](std::string_view name) {
    const auto known = vocabulary.code_of("not_organisation", name);
    return known && (*known == code || name.find(' ') == std::string_view::npos);
  };
  std::size_t from = 0;
  while (const auto match = pattern.find(text, from)) {
    std::string_view name = (*match)[1];
    // "Tekniska nämnden Sammanträdesdatum": the next column's label is no part of town.
    if (const auto blank = name.rfind(' ');
        blank != std::string_view::npos && vocabulary.code_of("label", name.substr(blank + 1)))
      name = name.substr(0, blank);
    const std::string_view first = name.substr(0, name.find(' ')); // "Länsstyrelsen Blekinge", "Nämnden och …" too
    if (!excluded(first) && !excluded(without_genitive(first))) return text::capitalize_first(name);
    from = static_cast<std::size_t>(first.data() - text.data()) + first.size();
  }
  return std::nullopt;
}

std::optional<std::string> Names::committee(std::string_view text) const {
  return named(committee_pattern, text, "committee");
}

std::optional<std::string> Names::administration(std::string_view text) const {
  return named(administration_pattern, text, "administration");
}

std::optional<std::string> Names::municipality(std::string_view text) const {
  for (std::size_t from = 0;;) {
    const auto match = municipality_pattern.find(text, from);
    if (!match) return std::nullopt;
    // Two words may be one name ("Upplands Väsby"), or the first is only the sentence's ("Inom Uppsala kommun").
    const std::string both = match->str(1);
    const std::size_t blank = both.find(' ');
    for (const std::string& name : {both, blank == std::string::npos ? both : both.substr(blank + 1)})
      if (vocabulary.code_of("municipality", name) || vocabulary.code_of("municipality", without_genitive(name)))
        return name + " " + match->str(2);
    from = match->begin + both.size();
  }
}

std::optional<std::string> Names::municipality_alone(std::string_view text) const {
  for (const Hit& hit : vocabulary.find("municipality", text))
    if (hit.code == "name" && text::is_upper(text::first_letter(text.substr(hit.begin))))
      return std::string(text.substr(hit.begin, hit.end - hit.begin));
  return std::nullopt;
}

bool Names::is_committee(std::string_view text) const {
  if (committee_for.matches(text)) return true;
  const auto name = committee(text);
  return name && text::fold(*name) == text::fold(text);
}

bool Names::is_administration(std::string_view text) const {
  if (administration_for.matches(text)) return true;
  const auto name = administration(text);
  return name && text::fold(*name) == text::fold(text);
}

bool Names::is_municipality(std::string_view text) const {
  if (const auto name = municipality(text); name && text::fold(*name) == text::fold(text)) return true;
  return vocabulary.code_of("municipality", text).has_value();
}

bool Names::is_organisation(std::string_view text) const {
  if (is_municipality(text) || is_committee(text) || is_administration(text)) return true;
  const std::size_t comma = text.find(", "); // "Sjöbo kommun, vårdförvaltningen"
  return comma != std::string_view::npos && is_organisation(text.substr(0, comma)) &&
         is_organisation(text.substr(comma + 2));
}

bool is_municipal_name(std::string_view text) {
  static const Pattern name(R"(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? (?:[Kk]ommun|KOMMUN|[Ss]tad|STAD))");
  return name.matches(text);
}

} // namespace arshjul::ingest
