#include "render/findings.hpp"
#include "render/report/wording.hpp"
#include "render/sheets/lists.hpp"
#include "render/sheets/sheet.hpp"
#include "render/told.hpp"

#include <algorithm>

namespace arshjul::render {
namespace {

using model::Presence;

// The periods' names, each once: a second "per april 2031" is "per april 2031 (2)".
std::vector<std::string> columns_of(const model::Series& series) {
  std::vector<std::string> columns;
  for (const model::PeriodRef& period : series.periods) {
    const std::string name = period_told(period.period);
    std::string own = name;
    for (int count = 2; std::find(columns.begin(), columns.end(), own) != columns.end(); ++count)
      own = name + " (" + std::to_string(count) + ")";
    columns.push_back(own);
  }
  return columns;
}

std::string presence_told(Presence presence) {
  return presence == Presence::absent ? "saknas" : presence == Presence::not_reported ? "redovisas inte" : "finns";
}

// The value, or why there is none.
SheetCell point_cell(const model::SeriesPoint& point, const model::Track* track, std::size_t period) {
  if (point.presence != Presence::present || !track) return presence_told(point.presence);
  return cell_of(track->values[period].value);
}

std::string last_direction(const model::Track& track) {
  const auto last = std::find_if(track.values.rbegin(), track.values.rend(), [](const model::TrackValue& value) {
    return !std::holds_alternative<std::monostate>(value.value);
  });
  return last == track.values.rend() ? "" : direction_name(last->direction);
}

std::vector<SheetCell> row_of(const model::Series& series, const model::ItemSeries& item, const model::Track* track) {
  std::vector<SheetCell> row{cell_of(item.label), cell_of(track ? field_name(track->field) : "")};
  for (std::size_t period = 0; period < item.points.size(); ++period)
    row.push_back(point_cell(item.points[period], track, period));
  row.push_back(cell_of(track ? last_direction(*track) : ""));
  std::string since, reworded, weak, places;
  const auto add = [](std::string& lines, const std::string& line) { lines += (lines.empty() ? "" : "\n") + line; };
  if (item.standstill) since = period_told(series.periods[item.standstill->since].period);
  for (std::size_t period = 0; period < item.points.size(); ++period) {
    const model::SeriesPoint& point = item.points[period];
    const std::string name = period_told(series.periods[period].period);
    if (point.reworded) add(reworded, name);
    if (point.proposed) add(weak, name);
    if (point.item) add(places, name + ": " + places_told(point.item->provenance));
  }
  row.insert(row.end(), {cell_of(since), cell_of(reworded), cell_of(weak), cell_of(places)});
  return row;
}

} // namespace

std::vector<Sheet> series_sheets(const model::Series& series) {
  std::vector<std::string> header{"Post", "Uppgift"};
  for (const std::string& period : columns_of(series)) header.push_back(period);
  header.insert(header.end(), {"Riktning", "Står stilla sedan", "Omformulerad", "Osäker träff", "Källor"});
  std::vector<Sheet> sheets;
  for (const auto& [name, items] : lists_of(series)) {
    Sheet sheet{list_name(name), header, {}};
    for (const model::ItemSeries& item : *items) {
      if (item.tracks.empty()) sheet.rows.push_back(row_of(series, item, nullptr));
      for (const model::Track& track : item.tracks) sheet.rows.push_back(row_of(series, item, &track));
    }
    if (!sheet.rows.empty()) sheets.push_back(std::move(sheet));
  }
  if (sheets.empty()) sheets.push_back({"Utveckling", header, {}});
  return sheets;
}

} // namespace arshjul::render
