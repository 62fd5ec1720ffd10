#include "render/comparison/series_page.hpp"

#include "model/base/text.hpp"
#include "model/wording.hpp"
#include "render/comparison/source_links.hpp"
#include "render/findings.hpp"
#include "render/report/wording.hpp"
#include "render/template.hpp"
#include "render/told.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace arshjul::render {

std::string_view comparison_file(std::string_view name); // embedded at build time

namespace {

using model::Presence;

struct Course {
  const char *key, *sign, *name;
};
// How an item fares by its latest value, in the filter's order.
constexpr std::array<Course, 4> courses{
    {{"worse", "↘", "Sämre"}, {"still", "■", "Står stilla"}, {"better", "↗", "Bättre"}, {"other", "·", "Övriga"}}};

// What an item is judged by, where it has it: a risk by its value, not by its parts.
constexpr std::array<std::string_view, 5> judged{"value", "level", "status", "progress", "result"};

const Course& course_of(const model::ItemSeries& item) {
  if (item.standstill) return courses[1];
  for (const std::string_view field : judged) {
    const auto track = std::find_if(item.tracks.begin(), item.tracks.end(),
                                    [&](const model::Track& one) { return one.field == field; });
    if (track == item.tracks.end()) continue;
    const auto last = std::find_if(track->values.rbegin(), track->values.rend(), [](const model::TrackValue& value) {
      return !std::holds_alternative<std::monostate>(value.value);
    });
    if (last->direction == "worse") return courses[0];
    if (last->direction == "better") return courses[2];
    return courses[3];
  }
  return courses[3];
}

class View {
public:
  View(const model::Series& told, const std::vector<SourceLinks>& sources) : series(told), links(sources) {}

  Json periods() const {
    Json all = Json::array();
    for (std::size_t i = 0; i < series.periods.size(); ++i) {
      Json files = Json::array();
      for (const std::string& file : series.periods[i].files)
        files.push_back({{"name", file}, {"href", file_href(file, links_of(i))}});
      all.push_back({{"phrase", period_told(series.periods[i].period)}, {"files", files}});
    }
    return all;
  }

  Json lists() const {
    Json all = Json::array();
    for (const auto& [key, items] : lists_of(series)) {
      if (items->empty()) continue;
      Json told = Json::array();
      for (const model::ItemSeries& one : *items) told.push_back(item(one));
      all.push_back({{"key", key}, {"name", list_name(key)}, {"count", items->size()}, {"items", told}});
    }
    return all;
  }

  bool unlike() const {
    return std::any_of(series.steps.begin(), series.steps.end(), [](const auto& step) { return !step.comparable; });
  }

private:
  const SourceLinks& links_of(std::size_t period) const {
    static const SourceLinks none;
    return period < links.size() ? links[period] : none;
  }

  static Json cell(const model::TrackValue& value) {
    const std::string told = value_told(value.value);
    std::string delta;
    if (value.delta && *value.delta != 0) delta = (*value.delta > 0 ? "+" : "") + text::format_number(*value.delta);
    const bool moved = value.direction == "worse" || value.direction == "better";
    return {{"text", told},
            {"none", told.empty()},
            {"direction", moved ? Json(direction_name(value.direction)) : Json()},
            {"key", value.direction},
            {"delta", delta.empty() ? Json() : Json(delta)}};
  }

  // Where it was called otherwise than now, its name of that time stands with its place.
  Json place(const model::SeriesPoint& point, std::size_t period, const std::string& now) const {
    Json view{{"absent", point.presence == Presence::absent},
              {"not_reported", point.presence == Presence::not_reported},
              {"reworded", point.reworded},
              {"proposed", point.proposed},
              {"sources", Json::array()}};
    if (point.item && model::print_key(point.item->label) != model::print_key(now)) view["earlier"] = point.item->label;
    if (point.item) view["sources"] = source_links(point.item->provenance, "", links_of(period));
    return view;
  }

  Json item(const model::ItemSeries& one) const {
    const Course& course = course_of(one);
    Json tracks = Json::array(), places = Json::array();
    for (const model::Track& track : one.tracks) {
      Json values = Json::array();
      for (const model::TrackValue& value : track.values) values.push_back(cell(value));
      tracks.push_back({{"name", field_name(track.field)}, {"values", values}});
    }
    for (std::size_t i = 0; i < one.points.size(); ++i) places.push_back(place(one.points[i], i, one.label));
    Json view{{"label", one.label},
              {"course", course.key},
              {"columns", series.periods.size() + 1},
              {"tracks", tracks},
              {"places", places}};
    if (one.standstill) view["since"] = {{"phrase", period_told(series.periods[one.standstill->since].period)}};
    return view;
  }

  const model::Series& series;
  const std::vector<SourceLinks>& links;
};

} // namespace

std::string series_page(const model::Series& series, const std::vector<SourceLinks>& links) {
  const View show(series, links);
  Json view = Json::object();
  view["committee"] = series.periods.back().committee;
  view["periods"] = show.periods();
  view["first"] = view["periods"].front()["phrase"];
  view["last"] = view["periods"].back()["phrase"];
  view["unlike"] = show.unlike();
  view["courses"] = Json::array();
  for (const Course& course : courses)
    view["courses"].push_back({{"key", course.key}, {"sign", course.sign}, {"name", course.name}});
  view["lists"] = show.lists();
  view["nothing"] = view["lists"].empty();
  view["css"] = std::string(comparison_file("page.css")) + std::string(comparison_file("series.css"));
  view["script"] = comparison_file("page.js");
  return fill_template(comparison_file("series.mustache"), view, "series.mustache");
}

} // namespace arshjul::render
