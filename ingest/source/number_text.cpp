#include "ingest/source/number_text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view signs = ",.-+%";
constexpr std::string_view like_digits = "OoIlSsBZ"; // 0 0 1 1 5 5 8 2

bool holds(std::string_view set, char c) {
  return set.find(c) != std::string_view::npos;
}

std::ptrdiff_t count_of(std::string_view set, std::string_view text) {
  return std::count_if(text.begin(), text.end(), [&](char c) { return holds(set, c); });
}

} // namespace

bool is_number_text(std::string_view text) {
  const std::ptrdiff_t count = count_of(digits, text);
  return count > 0 && count + count_of(signs, text) == static_cast<std::ptrdiff_t>(text.size());
}

bool may_be_number(std::string_view text) {
  const std::ptrdiff_t sure = count_of(digits, text), alike = count_of(like_digits, text);
  return sure > alike && sure + alike + count_of(signs, text) == static_cast<std::ptrdiff_t>(text.size());
}

} // namespace arshjul::ingest
