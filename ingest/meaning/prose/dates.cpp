#include "ingest/meaning/prose/dates.hpp"

#include "model/base/pattern.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace arshjul::ingest {
namespace {

int number(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

bool in_calendar(int year, int month, int day) {
  constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12 || day < 1) return false;
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return day <= days[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
}

std::string two_digits(int value) {
  return (value < 10 ? "0" : "") + std::to_string(value);
}

void add(std::vector<DateHit>& hits, int year, int month, int day, const Match& match) {
  if (in_calendar(year, month, day))
    hits.push_back({std::to_string(year) + "-" + two_digits(month) + "-" + two_digits(day), match.begin, match.end});
}

bool digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

// A date inside a longer number ("29024-05-141") is none.
bool stands_alone(std::string_view text, const Match& match) {
  return !(match.begin > 0 && digit_at(text, match.begin - 1)) && !digit_at(text, match.end);
}

} // namespace

std::vector<DateHit> find_dates(std::string_view text, const Vocabulary& vocabulary) {
  static const Pattern iso(R"(((?:19|20)\d\d)[-‐‑–.](\d\d?)[-‐‑–.](\d\d?))");
  static const Pattern named(R"((\d\d?)(?::?[ea])? (\p{L}+)\.? ((?:19|20)\d\d))");
  std::vector<DateHit> hits;
  for (const Match& match : iso.find_all(text))
    if (stands_alone(text, match)) add(hits, number(match[1]), number(match[2]), number(match[3]), match);
  for (const Match& match : named.find_all(text))
    if (const auto month = vocabulary.code_of("month", match[2]); month && stands_alone(text, match))
      add(hits, number(match[3]), number(*month), number(match[1]), match);
  std::sort(hits.begin(), hits.end(), [](const DateHit& a, const DateHit& b) { return a.begin < b.begin; });
  return hits;
}

std::optional<std::string> first_date(std::string_view text, const Vocabulary& vocabulary) {
  const std::vector<DateHit> hits = find_dates(text, vocabulary);
  if (hits.empty()) return std::nullopt;
  return hits.front().iso;
}

} // namespace arshjul::ingest
