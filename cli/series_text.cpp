#include "cli/series_text.hpp"

#include "cli/diff_text.hpp"
#include "render/told.hpp"

#include <algorithm>

namespace arshjul::cli {
namespace {

using namespace model;

constexpr std::size_t item_margin = 4, field_margin = 6, value_margin = 8; // columns

std::string numbered(std::size_t period) {
  return std::to_string(period + 1);
}

std::string coloured(const std::string& direction) {
  return mark::in(direction == "worse" ? mark::red : mark::green, direction);
}

// "[1] Påbörjad [3] Försenad (worse)": only the periods that tell a value, each with its number.
std::string values_line(const Track& track, const Screen& screen) {
  std::string told;
  for (std::size_t period = 0; period < track.values.size(); ++period) {
    const TrackValue& one = track.values[period];
    if (std::holds_alternative<std::monostate>(one.value)) continue;
    told += std::string(told.empty() ? "" : "  ") + "[" + numbered(period) + "] " +
            printable(render::value_told(one.value));
    if (one.direction == "better" || one.direction == "worse") told += " (" + coloured(one.direction) + ")";
  }
  return paragraph(std::string(field_margin, ' ') + printable(track.field) + ": ", value_margin, told, screen);
}

// The periods for which something holds, "2, 3".
template <class Holds>
std::string periods_where(const ItemSeries& item, const Holds& holds) {
  std::string told;
  for (std::size_t period = 0; period < item.points.size(); ++period)
    if (holds(item.points[period])) told += (told.empty() ? "" : ", ") + numbered(period);
  return told;
}

std::string remarks(const ItemSeries& item) {
  std::string told;
  const auto add = [&](const std::string& what, const std::string& periods) {
    if (!periods.empty()) told += (told.empty() ? "" : "; ") + what + " " + periods;
  };
  if (item.standstill) add(mark::in(mark::yellow, "stands still") + " since", numbered(item.standstill->since));
  add("absent in", periods_where(item, [](const auto& point) { return point.presence == Presence::absent; }));
  add("not reported in",
      periods_where(item, [](const auto& point) { return point.presence == Presence::not_reported; }));
  add("reworded in", periods_where(item, [](const auto& point) { return point.reworded; }));
  add("a weak match in", periods_where(item, [](const auto& point) { return point.proposed; }));
  return told;
}

std::string item_lines(const ItemSeries& item, const std::string& told, const Screen& screen) {
  std::string lines = paragraph("  ", item_margin, mark::in(mark::bold, printable(item.label)), screen);
  for (const Track& track : item.tracks) lines += values_line(track, screen);
  if (!told.empty()) lines += paragraph(std::string(field_margin, ' '), value_margin, told, screen);
  return lines;
}

} // namespace

std::string series_as_text(const Series& series, const Screen& screen) {
  std::string out;
  for (std::size_t period = 0; period < series.periods.size(); ++period)
    out +=
        paragraph("[" + numbered(period) + "] ", item_margin, printable(period_name(series.periods[period])), screen);
  for (std::size_t i = 0; i < series.steps.size(); ++i)
    if (!series.steps[i].comparable)
      out += paragraph(numbered(i) + " → " + numbered(i + 1) + " not comparable: ", item_margin,
                       printable(series.steps[i].reason), screen);
  for (const auto& [name, items] : lists_of(series)) {
    std::size_t throughout = 0;
    std::string lines;
    for (const ItemSeries& item : *items) {
      throughout += std::all_of(item.points.begin(), item.points.end(),
                                [](const SeriesPoint& point) { return point.presence == Presence::present; });
      const std::string told = remarks(item);
      if (!item.tracks.empty() || !told.empty()) lines += item_lines(item, told, screen);
    }
    const std::string counts =
        items->empty() ? "none"
                       : std::to_string(items->size()) + ", " + std::to_string(throughout) + " in every period";
    out += "\n" + paragraph("", 0, mark::in(mark::bold, name) + ": " + counts, screen) + lines;
  }
  return out;
}

} // namespace arshjul::cli
