#include "ingest/source/looks.hpp"

#include "model/base/text.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace arshjul::ingest {
namespace {

// Fonts lie about these, or leave them at 0; in em.
constexpr double ascent_least = 0.5, ascent_most = 1.05;
constexpr double descent_least = -0.4, descent_most = -0.05;

bool holds_any(const std::string& text, std::initializer_list<std::string_view> parts) {
  return std::any_of(parts.begin(), parts.end(),
                     [&](std::string_view part) { return text.find(part) != std::string::npos; });
}

} // namespace

Font described_font(std::string name, double ascent, double descent) {
  const std::string said = text::lower(name);
  Font font;
  font.bold = holds_any(said, {"bold", "black", "heavy"});
  font.italic = holds_any(said, {"italic", "oblique", "kursiv"});
  font.ascent = std::clamp(ascent, ascent_least, ascent_most);
  font.descent = std::clamp(descent, descent_least, descent_most);
  font.name = std::move(name);
  return font;
}

} // namespace arshjul::ingest
