#include "model/follow/promised_time.hpp"

#include "model/base/pattern.hpp"
#include "model/base/text.hpp"
#include "model/prose/sentences.hpp"
#include "model/prose/told_dates.hpp"
#include "model/prose/words.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace arshjul::model {
namespace {

constexpr std::array last_days{"01-31", "02-28", "03-31", "04-30", "05-31", "06-30",
                               "07-31", "08-31", "09-30", "10-31", "11-30", "12-31"};

std::string month_end(std::string_view year, int month) {
  return std::string(year) + "-" + last_days.at(static_cast<std::size_t>(std::clamp(month, 1, 12) - 1));
}

// "juni 2031" → 2031-06-30.
std::string month_in(std::string_view text) {
  static const Pattern form(as_words("(" + Words::builtin().any("month") + R"()\.?\s+(?:år\s+)?((?:19|20)\d\d))"),
                            Pattern::Case::insensitive);
  const auto hit = form.find(text);
  if (!hit) return {};
  return month_end((*hit)[2], number_of(Words::builtin().code_of("month", (*hit)[1]).value_or("")).value_or(0));
}

std::string quarter_in(std::string_view text) {
  static const Pattern form(as_words("(" + Words::builtin().any("quarter") + R"()\s*(?:år\s+)?((?:19|20)\d\d))"),
                            Pattern::Case::insensitive);
  constexpr int months = 3; // of a quarter
  const auto hit = form.find(text);
  if (!hit) return {};
  return month_end(
      (*hit)[2],
      months * number_of(Words::builtin().code_of("quarter", text::normalize((*hit)[1])).value_or("")).value_or(0));
}

// "i början av 2031", "under hösten 2031".
std::string season_in(std::string_view text) {
  static const Pattern form(as_words("(" + Words::builtin().any("season") + R"()\s+(?:år\s+)?((?:19|20)\d\d))"),
                            Pattern::Case::insensitive);
  const auto hit = form.find(text);
  if (!hit) return {};
  return hit->str(2) + "-" + Words::builtin().code_of("season", text::normalize((*hit)[1])).value_or("12-31");
}

bool first_words(std::string_view text) {
  constexpr std::size_t most_words = 4; // "I början av 2031"
  return text::words(text).size() <= most_words;
}

std::string time_in(std::string_view text) {
  if (const auto dates = dates_in(text); !dates.empty()) {
    std::string last;
    for (const ToldDate& date : dates) last = std::max(last, iso(date));
    return last;
  }
  for (const auto find : {month_in, quarter_in, season_in})
    if (std::string found = find(text); !found.empty()) return found;
  return {};
}

} // namespace

std::optional<Promise> promise_in(std::string_view text) {
  static const Pattern verb(as_words("(" + Words::builtin().any("promise") + ")"), Pattern::Case::insensitive);
  for (const std::string& sentence : split_sentences(text)) {
    const auto hit = verb.find(sentence);
    if (!hit || mentions(sentence, "no_promise")) continue;
    const std::string_view all = sentence;
    // "En plan togs fram 2030 och kommer att …": what stands before the verb is another matter's time, unless the
    // sentence begins with it ("Under 2031 kommer …").
    std::string date = time_in(all.substr(hit->begin));
    if (date.empty() && first_words(all.substr(0, hit->begin))) date = time_in(all.substr(0, hit->end));
    if (!date.empty()) return Promise{sentence, std::move(date)};
  }
  return std::nullopt;
}

std::string deadline(std::string_view told) {
  static const Pattern year(R"(^\D{0,12}((?:19|20)\d\d)$)");
  const std::string text = text::normalize(told);
  if (std::string found = time_in(text); !found.empty()) return found;
  const auto hit = year.find(text);
  return hit ? hit->str(1) + "-12-31" : std::string();
}

std::string own_day(const Dossier& dossier) {
  static const std::map<std::string, int> ends{{"april", 4},   {"t1", 4}, {"q1", 3}, {"halvar", 6}, {"q2", 6},
                                               {"augusti", 8}, {"t2", 8}, {"q3", 9}, {"helar", 12}, {"q4", 12}};
  if (!dossier.date.empty()) return dossier.date;
  const auto end = ends.find(dossier.period.checkpoint);
  return dossier.period.year && end != ends.end() ? month_end(std::to_string(*dossier.period.year), end->second) : "";
}

} // namespace arshjul::model
