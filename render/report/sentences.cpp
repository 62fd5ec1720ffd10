#include "render/report/sentences.hpp"

#include "model/base/text.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace arshjul::render {
namespace {

// Svenska skrivregler: numbers up to twelve in words.
constexpr std::array<std::string_view, 13> number_words = {"noll", "ett",  "två", "tre", "fyra", "fem", "sex",
                                                           "sju",  "åtta", "nio", "tio", "elva", "tolv"};

std::size_t total(const std::vector<NounCount>& nouns) {
  return std::accumulate(nouns.begin(), nouns.end(), std::size_t{0},
                         [](std::size_t sum, const NounCount& part) { return sum + part.count; });
}

Gender common_gender(const std::vector<NounCount>& nouns) {
  for (const NounCount& part : nouns)
    if (part.noun.gender == Gender::neuter) return Gender::neuter;
  return Gender::common;
}

const std::string& form(const Predicate& predicate, std::size_t count, Gender gender) {
  if (count != 1) return predicate.plural;
  return gender == Gender::neuter ? predicate.neuter : predicate.common;
}

std::string placed(const std::string& what, std::string_view where) {
  return where.empty() ? what : what + " " + std::string(where);
}

std::string all_of(const std::vector<NounCount>& nouns, std::string_view where, std::string_view verb,
                   const Predicate& predicate) {
  const std::size_t count = total(nouns);
  const std::string tail = form(predicate, count, common_gender(nouns)) + ".";
  if (nouns.size() > 1)
    return text::capitalize_first(placed(definite(nouns), where)) + " " + std::string(verb) +
           (count == 2 ? " båda " : " samtliga ") + tail;
  const Noun& noun = nouns.front().noun;
  std::string subject;
  if (count == 1)
    subject = (noun.gender == Gender::neuter ? "Det enda " : "Den enda ") + std::string(noun.the_one);
  else if (count == 2)
    subject = "Båda " + std::string(noun.the_many);
  else
    subject = "Samtliga " + number_word(count, noun.gender) + " " + std::string(noun.many);
  return placed(subject, where) + " " + std::string(verb) + " " + tail;
}

std::string parts_told(const std::vector<PredicateCount>& predicates, Gender gender) {
  std::vector<std::string> parts;
  for (const PredicateCount& part : predicates)
    parts.push_back(number_word(part.count, gender) + " " + form(part.predicate, part.count, gender));
  return enumerate(parts);
}

bool is_year_period(std::string_view checkpoint) {
  return checkpoint == "plan" || checkpoint == "unknown" || checkpoint.empty();
}

} // namespace

void count(std::vector<PredicateCount>& tally, const Predicate& predicate) {
  auto known =
      std::find_if(tally.begin(), tally.end(), [&](const PredicateCount& part) { return part.predicate == predicate; });
  if (known == tally.end()) known = tally.insert(tally.end(), PredicateCount{predicate, 0});
  ++known->count;
}

void most_first(std::vector<PredicateCount>& tally) {
  std::stable_sort(tally.begin(), tally.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
}

std::string first_paragraph(const std::string& text) {
  return text.substr(0, text.find('\n'));
}

std::string opening(const std::string& text, std::size_t words) {
  const std::string paragraph = first_paragraph(text);
  std::size_t end = 0;
  for (std::size_t left = words; left > 0 && end != std::string::npos; --left)
    end = paragraph.find(' ', end == 0 ? 0 : end + 1);
  return end == std::string::npos ? paragraph : paragraph.substr(0, end) + " …";
}

std::string number_word(std::size_t number, Gender gender) {
  if (number == 1 && gender == Gender::common) return "en";
  return number < number_words.size() ? std::string(number_words[number]) : std::to_string(number);
}

std::string counted(std::size_t number, const Noun& noun) {
  return number_word(number, noun.gender) + " " + std::string(number == 1 ? noun.one : noun.many);
}

std::string enumerate(const std::vector<std::string>& items) {
  std::string all;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) all += i + 1 == items.size() ? " och " : ", ";
    all += items[i];
  }
  return all;
}

std::string without_full_stop(std::string text) {
  while (!text.empty() && (text.back() == '.' || text.back() == ':' || text.back() == ' ')) text.pop_back();
  return text;
}

std::string definite(const std::vector<NounCount>& nouns) {
  std::vector<std::string> parts;
  for (const NounCount& part : nouns) {
    if (part.count == 0) continue;
    parts.push_back(part.count == 1
                        ? std::string(part.noun.the_one)
                        : "de " + number_word(part.count, part.noun.gender) + " " + std::string(part.noun.the_many));
  }
  return enumerate(parts);
}

std::string genitive(std::string_view name) {
  const char32_t last = text::last_letter(text::lower(name));
  return std::string(name) + (last == U's' || last == U'x' || last == U'z' ? "" : "s");
}

std::string lower_first(std::string_view name) {
  std::u32string letters = text::code_points(name);
  if (letters.size() < 2 || !text::is_lower(letters[1])) return std::string(name);
  const std::u32string first = text::code_points(text::lower(text::from_code_points(letters.substr(0, 1))));
  return text::from_code_points(first + letters.substr(1));
}

std::string distribution(const std::vector<NounCount>& nouns, std::string_view where, std::string_view verb,
                         const std::vector<PredicateCount>& predicates) {
  const std::size_t denominator = total(nouns);
  if (denominator == 0 || predicates.empty()) return {};
  if (predicates.size() == 1 && predicates.front().count == denominator)
    return all_of(nouns, where, verb, predicates.front().predicate);
  return placed("Av " + definite(nouns), where) + " " + std::string(verb) + " " +
         parts_told(predicates, common_gender(nouns)) + ".";
}

std::string distribution_of_these(const std::vector<NounCount>& nouns, std::string_view verb,
                                  const std::vector<PredicateCount>& predicates) {
  const std::size_t denominator = total(nouns);
  if (denominator == 0 || predicates.empty()) return {};
  const Gender gender = common_gender(nouns);
  if (predicates.size() > 1 || predicates.front().count != denominator)
    return "Av dessa " + number_word(denominator, gender) + " " + std::string(verb) + " " +
           parts_told(predicates, gender) + ".";
  const std::string subject = denominator > 2            ? "Samtliga"
                              : denominator == 2         ? "Båda"
                              : gender == Gender::neuter ? "Det"
                                                         : "Den";
  return subject + " " + std::string(verb) + " " + form(predicates.front().predicate, denominator, gender) + ".";
}

std::string long_date(std::string_view iso_date) {
  std::string date = text::format_long_date(iso_date);
  if (const std::size_t blank = date.find(' '); blank != std::string::npos) date.replace(blank, 1, "\u00A0");
  return date;
}

std::string period_phrase(const model::Period& period) {
  struct Phrase {
    std::string_view checkpoint, words;
  };
  static constexpr Phrase phrases[] = {{"april", "per april"},         {"augusti", "per augusti"},
                                       {"helar", "för helåret"},       {"halvar", "för första halvåret"},
                                       {"t1", "för första tertialet"}, {"t2", "för andra tertialet"},
                                       {"q1", "för första kvartalet"}, {"q2", "för andra kvartalet"},
                                       {"q3", "för tredje kvartalet"}, {"q4", "för fjärde kvartalet"}};
  const std::string year = period.year ? std::to_string(*period.year) : "";
  for (const Phrase& phrase : phrases)
    if (phrase.checkpoint == period.checkpoint) return std::string(phrase.words) + (year.empty() ? "" : " " + year);
  if (is_year_period(period.checkpoint)) return year.empty() ? period.label : "för " + year;
  return period.label;
}

} // namespace arshjul::render
