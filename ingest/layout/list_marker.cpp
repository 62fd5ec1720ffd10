#include "ingest/layout/list_marker.hpp"

#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

namespace arshjul::ingest::layout {
namespace {

// Bullets that are nothing else; U+F000–F0FF are those of symbol fonts.
bool is_bullet(char32_t c) {
  constexpr std::u32string_view bullets = U"•●○◦▪■□▫◆◇►▶➢➤❖✓✔∙⁃‣";
  return bullets.find(c) != std::u32string_view::npos || (c >= 0xF000 && c <= 0xF0FF);
}

bool is_dash(char32_t c) {
  return c == U'-' || c == U'–' || c == U'—' || c == U'−' || c == U'·' || c == U'*';
}

} // namespace

std::optional<ListMarker> list_marker(std::string_view line) {
  const char32_t first = text::first_letter(line);
  const std::size_t bytes = text::from_code_points(std::u32string(1, first)).size();
  const bool blank = line.size() > bytes && line[bytes] == ' ';
  if (is_bullet(first)) return ListMarker{"-", bytes + (blank ? 1U : 0U), false};
  if (blank && is_dash(first)) return ListMarker{"-", bytes + 1, true};
  if (blank && first == U'o') return ListMarker{"-", bytes + 1, true};
  static const Pattern numbered(R"((\d{1,2}[.)]|[a-zåäö]\)) )");
  if (const auto match = numbered.match_start(line)) return ListMarker{match->str(1), match->end, true};
  return std::nullopt;
}

bool follows(std::string_view marker, std::string_view next) {
  if (marker.empty() || next.empty() || marker.back() != next.back()) return false;
  if (marker == "-") return next == "-";
  const std::string_view a = marker.substr(0, marker.size() - 1), b = next.substr(0, next.size() - 1);
  if (a.empty() || b.empty() || text::is_digit(text::first_letter(a)) != text::is_digit(text::first_letter(b)))
    return false;
  if (text::is_digit(text::first_letter(a))) return std::stoi(std::string(b)) == std::stoi(std::string(a)) + 1;
  return text::first_letter(b) == text::first_letter(a) + 1;
}

} // namespace arshjul::ingest::layout
