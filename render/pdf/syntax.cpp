#include "render/pdf/syntax.hpp"

#include "model/base/text.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace arshjul::render {
namespace {

constexpr double steps = 1000; // a number is told in thousandths of a point

template <class Take>
void utf16_units(std::string_view utf8, Take take) {
  take(0xFEFFu);
  for (const char32_t c : text::code_points(utf8)) {
    if (c <= 0xFFFF) {
      take(static_cast<unsigned>(c));
      continue;
    }
    const auto beyond = static_cast<unsigned>(c - 0x10000);
    take(0xD800u + (beyond >> 10));
    take(0xDC00u + (beyond & 0x3FF));
  }
}

} // namespace

std::string pdf_number(double value) {
  const auto thousandths = static_cast<long long>(std::llround(value * steps));
  std::array<char, 32> digits{};
  const auto whole = std::to_chars(digits.data(), digits.data() + digits.size(), std::llabs(thousandths) / 1000);
  std::string out = thousandths < 0 ? "-" : "";
  out.append(digits.data(), whole.ptr);
  if (long long rest = std::llabs(thousandths) % 1000) {
    std::string decimals = std::to_string(rest + 1000).substr(1);
    while (decimals.back() == '0') decimals.pop_back();
    out += "." + decimals;
  }
  return out;
}

void append_hex(std::string& out, unsigned code) {
  static constexpr char digits[] = "0123456789ABCDEF";
  for (int shift = 12; shift >= 0; shift -= 4) out += digits[code >> shift & 15];
}

std::string pdf_text(std::string_view utf8) {
  std::string out = "<";
  utf16_units(utf8, [&](unsigned unit) { append_hex(out, unit); });
  return out + ">";
}

std::string utf16_bytes(std::string_view utf8) {
  std::string out;
  utf16_units(utf8, [&](unsigned unit) {
    out += static_cast<char>(unit >> 8);
    out += static_cast<char>(unit & 0xFF);
  });
  return out;
}

} // namespace arshjul::render
