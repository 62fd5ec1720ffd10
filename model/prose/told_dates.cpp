#include "model/prose/told_dates.hpp"

#include "model/base/pattern.hpp"
#include "model/base/text.hpp"
#include "model/prose/words.hpp"

#include <array>
#include <cstdio>

namespace arshjul::model {

std::vector<ToldDate> dates_in(std::string_view text) {
  static const Pattern long_form(
      as_words(R"((\d{1,2})(?::?e|:a)?\s+()" + Words::builtin().any("month") + R"()\.?\s+((?:19|20)\d\d))"),
      Pattern::Case::insensitive);
  static const Pattern iso_form(R"((?:^|[^\p{N}-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?:$|[^\p{N}-]))");
  std::vector<ToldDate> dates;
  for (const Match& hit : long_form.find_all(text)) {
    const int month = number_of(Words::builtin().code_of("month", hit[2]).value_or("")).value_or(0);
    dates.push_back({std::stoi(hit.str(3)), month, std::stoi(hit.str(1)),
                     text::normalize(hit.str(1) + " " + hit.str(2) + " " + hit.str(3))});
  }
  for (const Match& hit : iso_form.find_all(text))
    dates.push_back({std::stoi(hit.str(1)), std::stoi(hit.str(2)), std::stoi(hit.str(3)),
                     hit.str(1) + "-" + hit.str(2) + "-" + hit.str(3)});
  return dates;
}

std::string iso(const ToldDate& date) {
  std::array<char, 48> printed{};
  std::snprintf(printed.data(), printed.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
  return printed.data();
}

} // namespace arshjul::model
