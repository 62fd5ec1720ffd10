#include "ingest/layout/header_gutters.hpp"

#include "ingest/layout/options.hpp"

#include <algorithm>

namespace arshjul::ingest::layout {
namespace {

bool in_bold(const CutRow& row) {
  return std::all_of(row.segments.begin(), row.segments.end(), [](const Line& text) { return text.bold; });
}

// The widest stretch from `begin` to `end` that no text of the body reaches into, but for a rounding; none if they
// cover it all.
std::optional<Interval> free_stretch(const Run& lines, double begin, double end, double slack) {
  std::vector<Interval> texts;
  for (std::size_t r = 1; r < lines.size(); ++r)
    for (const Line& text : lines[r].segments)
      if (text.box.x1 > begin - slack && text.box.x0 < end + slack) texts.push_back({text.box.x0, text.box.x1});
  std::sort(texts.begin(), texts.end(), [](const Interval& a, const Interval& b) { return a.begin < b.begin; });
  std::optional<Interval> widest;
  double at = begin;
  const auto offer = [&](double to) {
    if (to - at >= -slack && (!widest || to - at > widest->width())) widest = Interval{at, to};
  };
  for (const Interval& text : texts) {
    if (text.begin >= begin - slack) offer(std::min(text.begin, end));
    at = std::max(at, text.end);
  }
  if (at <= end + slack) offer(end);
  return widest;
}

// Lines with a text for each name tell by their order what belongs to which.
Interval between_texts(const Run& lines, std::size_t column, Interval place) {
  for (std::size_t r = 1; r < lines.size(); ++r) {
    const std::vector<Line>& texts = lines[r].segments;
    if (texts.size() != lines.front().segments.size()) continue;
    place.begin = std::max(place.begin, texts[column].box.x1);
    place.end = std::min(place.end, texts[column + 1].box.x0);
  }
  return place;
}

} // namespace

std::optional<std::vector<Interval>> gutters_of_header(const Run& lines, double em) {
  const std::vector<Line>& names = lines.front().segments;
  if (names.size() < 3 || lines.size() < least_rows || !in_bold(lines.front()) || in_bold(lines[1])) return std::nullopt;
  const double slack = same_side * em;
  std::vector<Interval> gutters;
  for (std::size_t i = 0; i + 1 < names.size(); ++i) {
    const Line &name = names[i], &next = names[i + 1];
    if (next.box.x0 - name.box.x1 < gutter * em) return std::nullopt; // one name of two words
    const Interval told = between_texts(lines, i, {name.box.x1, next.box.x0});
    if (told.width() < -slack) return std::nullopt;
    auto place = free_stretch(lines, told.begin, told.end, slack);
    if (!place) return std::nullopt;
    if (place->width() < 2 * slack) {
      const double middle = (place->begin + place->end) / 2;
      place = Interval{middle - slack, middle + slack};
    }
    gutters.push_back(*place);
  }
  return gutters;
}

} // namespace arshjul::ingest::layout
