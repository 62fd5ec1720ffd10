#include "ingest/meaning/prose/period.hpp"

#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <charconv>
#include <map>
#include <optional>

namespace arshjul::ingest {
namespace {

std::optional<int> year_of(std::string_view digits) {
  int year = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), year);
  return year;
}

const Pattern& a_year() {
  static const Pattern pattern(R"((?:^|[^\d/-])((?:19|20)\d\d)(?:$|[^\d]))");
  return pattern;
}

std::optional<Match> first_year(std::string_view text, std::size_t from = 0) {
  return a_year().find(text, from);
}

// The year that stands right after a checkpoint ("per april 2024", "tertial 1, 2024"), with at most this between.
constexpr std::size_t bytes_between = 4;

// "2025 Årsbokslut": where the year begins that stands right before a place.
std::optional<std::size_t> year_before(std::string_view text, std::size_t at) {
  static const Pattern pattern(R"((?:^|\s)((?:19|20)\d\d)\s$)");
  const auto match = pattern.find(text.substr(0, at));
  if (!match) return std::nullopt;
  return static_cast<std::size_t>((*match)[1].data() - text.data());
}

// "2027–2031": plans of several years are named by them all, and belong to the first.
std::string year_range(std::string_view text) {
  static const Pattern pattern(R"((?:^|[^\d/-])((?:19|20)\d\d ?[-–] ?(?:19|20)\d\d)(?:$|[^\d]))");
  const auto match = pattern.find(text);
  return match ? match->str(1) : "";
}

// The checkpoint that a period's last day is.
std::string checkpoint_of_day(std::string_view iso) {
  const std::string_view day = iso.substr(4);
  if (day == "-04-30") return "april";
  if (day == "-08-31") return "augusti";
  if (day == "-06-30") return "halvar";
  if (day == "-12-31") return "helar";
  return "";
}

} // namespace

model::Period period_of_last_day(std::string_view iso) {
  model::Period period;
  period.year = year_of(iso.substr(0, 4));
  period.checkpoint = checkpoint_of_day(iso);
  period.label = std::string(iso);
  return period;
}

model::Period period_in(std::string_view text, const Vocabulary& vocabulary) {
  model::Period period;
  for (const Hit& hit : vocabulary.find("checkpoint", text)) {
    const auto year = first_year(text, hit.end > 0 ? hit.end - 1 : 0);
    const bool follows =
        year && year->groups[1].data() - text.data() <= static_cast<std::ptrdiff_t>(hit.end + bytes_between);
    if (!period.checkpoint.empty() && (period.year || !follows)) continue;
    period.checkpoint = hit.code;
    std::size_t begin = hit.begin, end = hit.end;
    if (const auto before = year_before(text, hit.begin); before && !follows) {
      period.year = year_of(text.substr(*before, 4));
      begin = *before;
    }
    if (follows) {
      period.year = year_of((*year)[1]);
      end = static_cast<std::size_t>(year->groups[1].data() - text.data()) + 4;
    }
    period.label = text::normalize(text.substr(begin, end - begin));
  }
  if (!period.year)
    if (const auto year = first_year(text)) period.year = year_of((*year)[1]);
  if (period.label.empty()) period.label = year_range(text);
  return period;
}

namespace {

// A word that many texts use for the whole year ("bokslut") yields to one that says when ("per april").
void take(model::Period& into, const model::Period& from) {
  if (into.checkpoint.empty() && !from.checkpoint.empty()) {
    into.checkpoint = from.checkpoint;
    into.label = from.label;
  } else if (into.label.empty()) {
    into.label = from.label;
  }
  if (!into.year) into.year = from.year;
}

std::optional<int> most_named_year(const std::vector<std::string>& texts) {
  std::map<int, int> counts;
  for (const std::string& text : texts) {
    std::size_t from = 0;
    while (const auto match = first_year(text, from)) {
      if (const auto year = year_of((*match)[1])) ++counts[*year];
      from = match->begin + match->groups[1].size();
    }
  }
  std::optional<int> best;
  for (const auto& [year, count] : counts)
    if (!best || count >= counts[*best]) best = year; // of equals the later: a report names the year before too
  return best;
}

void checkpoint_from_prose(FoundPeriod& found, const PeriodSources& sources, const Vocabulary& vocabulary) {
  for (const std::string& text : sources.weak) {
    const model::Period said = period_in(text, vocabulary);
    if (said.checkpoint.empty() || said.checkpoint == "helar" || said.label.empty() || !said.year) continue;
    if (found.period.year && said.year != found.period.year) continue;
    found.period.checkpoint = said.checkpoint;
    found.period.label = said.label;
    found.warnings.push_back(
        {"period_from_prose", "the period is not in the title; read from the text: " + said.label, {}});
    return;
  }
}

} // namespace

namespace {

// What isn't known to be a report or a plan of a committee has the period that its title or a label tells, if any; the
// years for which a strategy holds are none.
model::Period told_period(const PeriodSources& sources, const Vocabulary& vocabulary) {
  model::Period period;
  for (const std::string& text : sources.strong)
    if (year_range(text).empty()) take(period, period_in(text, vocabulary));
  for (const std::string& day : sources.last_days) take(period, period_of_last_day(day));
  if (period.year && period.checkpoint.empty()) period.checkpoint = "unknown";
  if (period.label.empty() && period.year) period.label = std::to_string(*period.year);
  return period;
}

} // namespace

FoundPeriod find_period(const PeriodSources& sources, const Vocabulary& vocabulary) {
  FoundPeriod found;
  if (!sources.is_report) {
    found.period = told_period(sources, vocabulary);
    return found;
  }
  for (const std::string& text : sources.strong) take(found.period, period_in(text, vocabulary));
  for (const std::string& day : sources.last_days) take(found.period, period_of_last_day(day));
  if (!found.period.year) {
    found.period.year = most_named_year(sources.weak);
    if (found.period.year)
      found.warnings.push_back({"year_from_text", "the title names no year; the one most named is taken", {}});
  }
  if (sources.is_plan && !sources.is_follow_up) {
    found.period.checkpoint = "plan";
  } else if (found.period.checkpoint.empty()) {
    checkpoint_from_prose(found, sources, vocabulary);
  }
  if (found.period.checkpoint.empty() && sources.is_follow_up && found.period.year) {
    found.period.checkpoint = "helar";
    found.warnings.push_back(
        {"checkpoint_assumed", "no checkpoint is written; a follow-up of the whole year is assumed", {}});
  }
  if (found.period.checkpoint.empty()) found.period.checkpoint = "unknown";
  if (found.period.label.empty() && found.period.year) found.period.label = std::to_string(*found.period.year);
  return found;
}

} // namespace arshjul::ingest
