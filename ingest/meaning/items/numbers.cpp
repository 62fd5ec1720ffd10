#include "ingest/meaning/items/numbers.hpp"

#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <cstdlib>
#include <string>

namespace arshjul::ingest {
namespace {

// Digits alone or in groups of three parted by a blank, then decimals.
constexpr std::string_view number_shape = R"((\d{1,3}(?: \d{3})+|\d+)(?:([.,])(\d+))?)";

std::optional<double> value_of(std::string_view whole, std::string_view mark, std::string_view decimals) {
  if (mark == "." && decimals.size() == 3) return std::nullopt; // thousands or decimals: can't be told
  std::string digits;
  for (char c : whole)
    if (c != ' ') digits += c;
  if (!decimals.empty()) digits += "." + std::string(decimals);
  return std::strtod(digits.c_str(), nullptr);
}

} // namespace

std::optional<double> parse_amount(std::string_view text) {
  static const Pattern shape(std::string(R"((\()?\s*([-–−‒]|\+)?\s*)") + std::string(number_shape) +
                                 R"(\s*(\))?\s*(?:[*†]+|[¹²³⁴⁵])?\s*(?:%|procent|kr|kronor|tkr|mnkr|mkr)?\s*[*†]*)",
                             Pattern::Case::insensitive);
  const std::string normal = text::normalize(text);
  const auto match = shape.match(normal);
  if (!match || match->groups[1].empty() != match->groups[6].empty()) return std::nullopt;
  const auto value = value_of((*match)[3], (*match)[4], (*match)[5]);
  if (!value) return std::nullopt;
  const bool negative = !match->groups[1].empty() || (!match->groups[2].empty() && (*match)[2] != "+");
  return negative && *value != 0 ? -*value : *value;
}

std::optional<double> parse_plain_number(std::string_view text) {
  static const Pattern shape(R"((\d+)(?:([.,])(\d+))?)");
  const std::string normal = text::normalize(text);
  const auto match = shape.match(normal);
  return match ? value_of((*match)[1], (*match)[2], (*match)[3]) : std::nullopt;
}

std::optional<double> only_number(std::string_view text) {
  static const Pattern digits(R"(\d+(?:[.,]\d+)?)");
  const auto hits = digits.find_all(text);
  return hits.size() == 1 ? parse_plain_number(hits.front()[0]) : std::nullopt;
}

} // namespace arshjul::ingest
