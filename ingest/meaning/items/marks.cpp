#include "ingest/meaning/items/marks.hpp"

#include <algorithm>
#include <cmath>

namespace arshjul::ingest {
namespace {

// Below this spread of its channels (of 255) a colour is a grey: no traffic light.
constexpr int grey_spread = 50;
// Hues in degrees, each up to the given one: red, orange and yellow, green, blue, red again.
constexpr double red_to = 20, yellow_to = 70, green_to = 170, blue_to = 260, red_from = 335;

// A filling begins where its track does, give or take this share of the track's height.
constexpr double bar_slack = 0.3;

double hue_of(double red, double green, double blue) {
  const double most = std::max({red, green, blue}), least = std::min({red, green, blue}), spread = most - least;
  double sixth = 0;
  if (most == red)
    sixth = std::fmod((green - blue) / spread + 6, 6.0);
  else if (most == green)
    sixth = (blue - red) / spread + 2;
  else
    sixth = (red - green) / spread + 4;
  return sixth * 60;
}

} // namespace

std::string colour_name(Colour colour) {
  const int red = static_cast<int>(colour >> 16 & 255), green = static_cast<int>(colour >> 8 & 255),
            blue = static_cast<int>(colour & 255);
  if (std::max({red, green, blue}) - std::min({red, green, blue}) < grey_spread) return {};
  const double hue = hue_of(red, green, blue);
  if (hue < red_to || hue >= red_from) return "red";
  if (hue < yellow_to) return "yellow";
  if (hue < green_to) return "green";
  return hue < blue_to ? "blue" : "";
}

std::string shown_colour(const Cell& cell) {
  std::string name;
  for (const Mark& mark : cell.marks) {
    const std::string own = colour_name(mark.colour);
    if (!own.empty() && !name.empty() && own != name) return {};
    if (!own.empty()) name = own;
  }
  return name.empty() && cell.fill ? colour_name(*cell.fill) : name;
}

std::optional<std::string> code_of_marks(const Cell& cell, std::string_view goal_kind, const Vocabulary& vocabulary) {
  return code_of_hue(shown_colour(cell), goal_kind, vocabulary);
}

std::optional<std::string> code_of_hue(std::string_view name, std::string_view goal_kind,
                                       const Vocabulary& vocabulary) {
  return vocabulary.code_of(goal_kind == "aktivitet" ? "activity_color" : "goal_color", name);
}

std::optional<double> filled_share(const Cell& cell) {
  for (const Mark& mark : cell.marks)
    if (mark.bar) return std::round(*mark.bar * 100);
  // A lone shape may be a whole bar or the filled part of one: only track and filling together tell.
  if (cell.marks.size() != 2) return std::nullopt;
  const Mark &one = cell.marks[0], &other = cell.marks[1];
  if (one.colour == other.colour || one.box.y0 >= other.box.y1 || other.box.y0 >= one.box.y1) return std::nullopt;
  const Mark& left = one.box.x0 <= other.box.x0 ? one : other;
  const Mark& right = &left == &one ? other : one;
  const double slack = bar_slack * left.box.height();
  if (std::abs(left.box.x1 - right.box.x0) <= slack) // side by side: filled, then the rest
    return std::round(left.box.width() / (right.box.x1 - left.box.x0) * 100);
  if (right.box.x0 - left.box.x0 > slack) return std::nullopt;
  const double track = std::max(one.box.width(), other.box.width());
  return track > 0 ? std::optional(std::round(std::min(one.box.width(), other.box.width()) / track * 100))
                   : std::nullopt;
}

} // namespace arshjul::ingest
