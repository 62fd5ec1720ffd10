#include "model/wording.hpp"

#include "model/base/text.hpp"

namespace arshjul::model {
namespace {

constexpr char32_t ignored = 0, blank = U' ';

// The one sign that stands for all its typographic kin.
char32_t plain(char32_t sign) {
  switch (sign) {
  case 0x00AD: // soft hyphen
  case 0x2060: // word joiner
    return ignored;
  case U'“':
  case U'”':
  case U'„':
  case U'»':
  case U'«':
    return U'"';
  case U'‘':
  case U'’':
  case U'´':
  case U'`':
    return U'\'';
  case 0x2010: // hyphen
  case 0x2011: // non-breaking hyphen
  case 0x2012: // figure dash
  case U'–':
  case U'—':
  case 0x2212: // minus
  case 0x2022: // bullet
    return U'-';
  default:
    return text::is_space(sign) ? blank : sign;
  }
}

std::u32string plain_signs(std::string_view s) {
  std::u32string signs;
  for (const char32_t sign : text::code_points(text::nfc(s))) {
    if (sign == U'…') {
      signs += U"...";
    } else if (const char32_t as = plain(sign); as != ignored) {
      signs += as;
    }
  }
  return signs;
}

} // namespace

std::string print_key(std::string_view s) {
  const std::u32string signs = plain_signs(s);
  std::u32string key;
  for (std::size_t i = 0; i < signs.size(); ++i) {
    std::size_t next = i + 1;
    while (next < signs.size() && signs[next] == blank) ++next;
    const char32_t before = key.empty() ? 0 : key.back(), after = next < signs.size() ? signs[next] : 0;
    if (signs[i] == blank) {
      // "10 12" must not become "1012"; all other blanks may come from a line or a cell that was split.
      if (text::is_digit(before) && text::is_digit(after)) key += blank;
      i = next - 1;
    } else if (signs[i] != U'-' || !text::is_letter(before) || !text::is_letter(after)) {
      key += signs[i];
    }
  }
  return text::from_code_points(key);
}

} // namespace arshjul::model
