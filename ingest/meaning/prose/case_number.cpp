#include "ingest/meaning/prose/case_number.hpp"

#include "model/base/pattern.hpp"

namespace arshjul::ingest {
namespace {

// Registry letters may stand before the number with a blank ("KS 2017/0472") or without; parts are joined by - / : .
// and a slash may have blanks about it ("2013-KS0247 / 003").
constexpr const char* after_label = R"(\s*[:(]*\s*((?:\p{Lu}{1,6} )?[\p{L}\d]+(?:(?:[-‐‑/:._]| / )[\p{L}\d]+)*))";

const Pattern& a_date() {
  static const Pattern pattern(R"((?:19|20)\d\d[-‐‑.]\d\d?[-‐‑.]\d\d?)");
  return pattern;
}

const Pattern& a_law_or_standard() {
  static const Pattern pattern(
      R"((?i)(?:[A-ZÅÄÖ-]*FS ?\d{4}:\d.*|(?:SFS|FS|DS|SOU|ISO|EN|SS|prop|bet|rskr)[. :/-].*))");
  return pattern;
}

bool has_digits(std::string_view text) {
  static const Pattern digits(R"(\d\D*\d)"); // "Bilaga 1" is no number of a registry, the shortest seen has four digits
  return digits.find(text).has_value();
}

std::optional<std::string> accepted(std::string_view candidate) {
  if (!has_digits(candidate) || a_date().matches(candidate) || a_law_or_standard().matches(candidate))
    return std::nullopt;
  return std::string(candidate);
}

} // namespace

std::optional<std::string> case_number_at_start(std::string_view text) {
  static const Pattern pattern(after_label);
  const auto match = pattern.match_start(text);
  return match ? accepted((*match)[1]) : std::nullopt;
}

std::optional<std::string> find_case_number(std::string_view text) {
  static const Pattern pattern(
      R"((?:^|[\s(,;:])()"
      R"(\p{Lu}{1,6}\d{0,3}[-/ ](?:19|20)\d\d[-/:]\d{1,6}(?:[./]\d+)?)" // SCN-2024-00381, KS-2014/742.912
      R"(|\p{Lu}{2,5} \d\d/\d{2,5})"                                    // SN 18/0098
      R"(|\p{Lu}{2,5}\d\d/\d{2,5})"                                     // KS15/192
      R"(|(?:19|20)\d\d-\p{Lu}{2,5}\d{3,5}(?: ?/ ?\d+)?)"               // 2013-KS0247 / 003
      R"(|\p{Lu}\d{2,4}-\d{3,6}/\d\d)"                                  // N161-0123/23
      R"()(?:$|[\s),;.]))");
  for (const Match& match : pattern.find_all(text))
    if (const auto number = accepted(match[1])) return number;
  return std::nullopt;
}

std::optional<std::string> find_labelled_case_number(std::string_view text) {
  static const Pattern label(R"((?i)\b(?:dnr|diarienr|diarienummer|ärendenummer|ärendenr)\b\.?)");
  for (const Match& match : label.find_all(text))
    if (const auto number = case_number_at_start(text.substr(match.end))) return number;
  return std::nullopt;
}

} // namespace arshjul::ingest
