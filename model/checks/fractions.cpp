// "I 19 av de 21 ärendena … I övriga två …", "Åtta av nitton …, medan elva …": a part, a whole and the rest. "Övriga"
// and its kin claim to be just the rest; after "medan" and the like there may be more, so only too many is wrong. And a
// share in percent beside its fraction, "19 av 21 (90 %)".
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"
#include "model/checks/rules.hpp"
#include "model/prose/words.hpp"

#include <cmath>
#include <optional>

namespace arshjul::model::checks {
namespace {

constexpr double percent_rounding = 0.5; // of a whole per cent, as fractions are told

struct Fraction {
  int part = 0, whole = 0;
  std::size_t end = 0; // in the sentence
};

std::optional<Fraction> fraction_in(const std::string& sentence) {
  static const Pattern form(as_words("(" + number_expression() +
                                     R"()\s+av\s+(?:(?:de|totalt|sammanlagt|dessa|samtliga)\s+)*()" +
                                     number_expression() + ")"),
                            Pattern::Case::insensitive);
  const auto hit = form.find(sentence);
  if (!hit) return std::nullopt;
  const auto part = number_of((*hit)[1]), whole = number_of((*hit)[2]);
  if (!part || !whole) return std::nullopt;
  return Fraction{*part, *whole, hit->end};
}

struct Rest {
  int number = 0;
  bool exact = false;
  std::string words;
};

std::optional<Rest> rest_in(const std::string& text) {
  const Words& words = Words::builtin();
  static const Pattern exact(as_words("(" + words.any("rest", "exact") + R"()\s+()" + number_expression() + ")"),
                             Pattern::Case::insensitive);
  static const Pattern loose(as_words(words.any("rest", "loose") + R"(\s+()" + number_expression() +
                                      R"()\s+(?:\p{L}+\s+)?(?:var|är|hade|har|av|på|saknade|avsåg|gällde|genom))"),
                             Pattern::Case::insensitive);
  if (const auto hit = exact.find(text))
    if (const auto number = number_of((*hit)[2])) return Rest{*number, true, hit->str(1) + " " + hit->str(2)};
  if (const auto hit = loose.find(text))
    if (const auto number = number_of((*hit)[1])) return Rest{*number, false, text::normalize((*hit)[0])};
  return std::nullopt;
}

void check_rest(const Fraction& fraction, const Sentence& sentence, const Sentence* next, Found& found) {
  std::optional<Rest> rest = rest_in(sentence.text.substr(std::min(fraction.end, sentence.text.size())));
  const Sentence* place = &sentence;
  if (!rest && next && next->item == sentence.item) {
    rest = rest_in(next->text);
    place = next;
    if (rest && !rest->exact) rest.reset(); // another sentence's "medan tre" is of something else
  }
  if (!rest) return;
  const int sum = fraction.part + rest->number;
  const std::string told =
      std::to_string(fraction.part) + " + " + std::to_string(rest->number) + " = " + std::to_string(sum);
  const CheckSide stated = side(sentence, std::to_string(fraction.whole)), held = side(*place, told);
  if (sum == fraction.whole)
    found.push_back(make("fraction", "ok", told, stated, held));
  else if (rest->exact || sum > fraction.whole)
    found.push_back(
        make("fraction", "warning", told + ", but there are " + std::to_string(fraction.whole), stated, held));
  else
    found.push_back(make("fraction", "not_checkable",
                         told + " of " + std::to_string(fraction.whole) + ": there may be others", stated, held));
}

void check_percent(const Fraction& fraction, const Sentence& sentence, Found& found) {
  static const Pattern form(R"(^[^\d.;]{0,30}?\(?(\d{1,3}(?:,\d+)?)\s*(?:%|procent))");
  const std::string after = sentence.text.substr(std::min(fraction.end, sentence.text.size()));
  const auto hit = form.find(after);
  if (!hit || fraction.whole == 0) return;
  std::string printed = hit->str(1);
  if (const auto comma = printed.find(','); comma != std::string::npos) printed[comma] = '.';
  const double share = 100.0 * fraction.part / fraction.whole, told = std::stod(printed);
  const std::string value = text::format_number(share, 1) + " %";
  const bool fits = std::abs(share - told) <= percent_rounding + 0.05; // and the printed decimal's own rounding
  found.push_back(make("percent", fits ? "ok" : "warning",
                       std::to_string(fraction.part) + " of " + std::to_string(fraction.whole) + " is " + value +
                           (fits ? "" : ", but " + hit->str(1) + " % is said"),
                       side(sentence, hit->str(1) + " %"), side(sentence, value)));
}

} // namespace

void check_fractions(const Content&, const Prose& prose, Found& found) {
  for (std::size_t i = 0; i < prose.size(); ++i) {
    const auto fraction = fraction_in(prose[i].text);
    if (!fraction) continue;
    if (fraction->part > fraction->whole) {
      found.push_back(
          make("fraction", "warning",
               std::to_string(fraction->part) + " of " + std::to_string(fraction->whole) + " is more than all",
               side(prose[i], std::to_string(fraction->part)), side(prose[i], std::to_string(fraction->whole))));
      continue;
    }
    check_rest(*fraction, prose[i], i + 1 < prose.size() ? &prose[i + 1] : nullptr, found);
    check_percent(*fraction, prose[i], found);
  }
}

} // namespace arshjul::model::checks
