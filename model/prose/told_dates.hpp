// Dates as prose tells them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace arshjul::model {

struct ToldDate {
  int year = 0, month = 0, day = 0; // as told: the day need not exist
  std::string words;
};

// "17 dec 2020", "den 20:e december 2023", "2024-05-14", in no certain order.
std::vector<ToldDate> dates_in(std::string_view text);

std::string iso(const ToldDate& date);

} // namespace arshjul::model
