// Dates and years that don't fit: a day that doesn't exist; the same yearly report named by two years; a heading that
// tells another year's checkpoint than the document's own; a date in the list of papers that isn't the letter's; a
// document that tells of a decision later than its own date; a follow-up dated before its period's end.
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"
#include "model/checks/rules.hpp"
#include "model/prose/told_dates.hpp"
#include "model/prose/words.hpp"

#include <chrono>
#include <map>

namespace arshjul::model::checks {
namespace {

bool exists(const ToldDate& date) {
  return std::chrono::year_month_day{std::chrono::year{date.year},
                                     std::chrono::month{static_cast<unsigned>(date.month)},
                                     std::chrono::day{static_cast<unsigned>(date.day)}}
      .ok();
}

void check_existence(const Prose& prose, Found& found) {
  for (const Sentence& sentence : prose)
    for (const ToldDate& date : dates_in(sentence.text))
      if (!exists(date))
        found.push_back(make("date", "error", "there is no " + date.words, side(sentence, date.words), {}));
}

// "revisionsredogörelsen för 2022" and "… för 2023": one report comes a year, and one dossier answers one.
void check_annual_reports(const Content& content, const Prose& prose, Found& found) {
  static const Pattern form(
      as_words("(" + Words::builtin().any("annual_report") + R"()\s+(?:för|avseende|över)\s+(?:år\s+)?(\d{4}))"),
      Pattern::Case::insensitive);
  std::map<int, CheckSide> years;
  const auto take = [&](const std::string& text, const std::string& item, const Provenance& provenance) {
    for (const Match& hit : form.find_all(text))
      years.emplace(std::stoi(hit.str(2)), CheckSide{text, hit.str(2), {item}, provenance});
  };
  for (const Sentence& sentence : prose) take(sentence.text, sentence.item, sentence.provenance);
  for (const Section& section : content.sections) take(section.heading, section.id, section.provenance);
  if (years.empty()) return;
  const auto& [first, one] = *years.begin();
  if (years.size() == 1) {
    found.push_back(make(
        "year", "ok", "the auditors' report is that of " + std::to_string(first) + " wherever it is named", one, one));
    return;
  }
  const auto& [last, other] = *years.rbegin();
  found.push_back(make("year", "warning",
                       "the auditors' report is that of " + std::to_string(first) + " in one place, of " +
                           std::to_string(last) + " in another",
                       one, other));
}

// A heading kept from the year before: "per april 2023" in the follow-up of 2024.
void check_headings(const Content& content, Found& found) {
  static const Pattern form(R"((?:^|[^\p{L}])per\s+()" + Words::builtin().any("month") + R"()\s+(\d{4})(?:$|\D))",
                            Pattern::Case::insensitive);
  if (!content.period.year) return;
  const std::string own = std::to_string(*content.period.year);
  for (const Section& section : content.sections) {
    const auto hit = form.find(section.heading);
    if (!hit || (*hit)[2] == own) continue;
    found.push_back(make("year", "warning", "a heading tells of " + hit->str(2) + ", but the document is of " + own,
                         side(section, section.heading, hit->str(2)), {content.period.label, own, {}, {}}));
  }
}

// "Tjänsteskrivelse, daterad 14 maj 2024" among the papers, and the letter's own date.
void check_letter_date(const Content& content, const Prose& prose, Found& found) {
  static const Pattern start("^[^\\p{L}]*" + Words::builtin().any("letter") + R"((?:$|[^\p{L}]))",
                             Pattern::Case::insensitive);
  if (content.date.empty()) return;
  for (const Sentence& sentence : prose) {
    if (!start.find(sentence.text) || !mentions(sentence.text, "dated")) continue;
    const std::vector<ToldDate> dates = dates_in(sentence.text);
    if (dates.size() != 1) continue;
    const std::string told = iso(dates[0]);
    const bool same = told == content.date;
    found.push_back(
        make("date", same ? "ok" : "warning",
             "the letter is listed as of " + told + (same ? ", and so it is dated" : ", but dated " + content.date),
             side(sentence, told), {"", content.date, {}, {}}));
  }
}

// "Ett dokument som nämnden fattade beslut om den 17 dec": told as past, though the document is dated earlier.
void check_decision_date(const Content& content, const Prose& prose, Found& found) {
  if (content.date.empty()) return;
  for (const Sentence& sentence : prose) {
    if (!mentions(sentence.text, "decided")) continue;
    for (const ToldDate& date : dates_in(sentence.text)) {
      const std::string told = iso(date);
      if (told <= content.date) continue;
      found.push_back(make("date", "info",
                           "a decision of " + told + " is told as past, but the document is dated " + content.date,
                           side(sentence, told), {"", content.date, {}, {}}));
    }
  }
}

void check_period_end(const Content& content, Found& found) {
  static const std::map<std::string, std::string> last_months{{"april", "04"}, {"t1", "04"}, {"augusti", "08"},
                                                              {"t2", "08"},    {"q1", "03"}, {"halvar", "06"},
                                                              {"q2", "06"},    {"q3", "09"}};
  const auto month = last_months.find(content.period.checkpoint);
  if (content.date.empty() || !content.period.year || month == last_months.end()) return;
  const std::string end = std::to_string(*content.period.year) + "-" + month->second;
  const bool before = content.date.substr(0, end.size()) < end;
  found.push_back(make("date", before ? "warning" : "ok",
                       "the follow-up of a period that ends in " + end + " is dated " + content.date,
                       {"", content.date, {}, {}}, {content.period.label, end, {}, {}}));
}

} // namespace

void check_dates(const Content& content, const Prose& prose, Found& found) {
  check_existence(prose, found);
  check_annual_reports(content, prose, found);
  check_headings(content, found);
  check_letter_date(content, prose, found);
  check_decision_date(content, prose, found);
  check_period_end(content, found);
}

} // namespace arshjul::model::checks
