// A column for each period: its goals stacked by status, and below them how high its risks were valued.
#include "model/base/text.hpp"
#include "render/report/figures/figures.hpp"

#include <algorithm>
#include <cmath>

namespace arshjul::render {
namespace {

constexpr double label_width = 90, stack_height = 130, row_height = 14, widest_column = 62; // points
constexpr std::size_t most_periods = 8;                                                     // the latest ones
constexpr double least_to_name = 9; // points of a stretch's height that hold its words

std::string mean_of(const Standing& standing) {
  return standing.risks > 0 ? text::format_number(std::round(10 * standing.mean_risk) / 10) : "–";
}

std::size_t goals_of(const Standing& standing) {
  std::size_t all = 0;
  for (const StatusCount& status : standing.statuses) all += status.count;
  return all;
}

// All periods' statuses, each once; the latest period's word stands for its code.
std::vector<StatusCount> all_statuses(const std::vector<Standing>& periods) {
  std::vector<StatusCount> all;
  for (auto period = periods.rbegin(); period != periods.rend(); ++period)
    for (const StatusCount& status : period->statuses)
      if (std::none_of(all.begin(), all.end(), [&](const StatusCount& one) {
            return one.code == status.code && (status.code != "unknown" || one.word == status.word);
          }))
        all.push_back(status);
  return all;
}

const StatusKey& key_of(const std::vector<StatusKey>& keys, const StatusCount& status) {
  for (const StatusKey& key : keys)
    if (key.code == status.code && (status.code != "unknown" || key.word == status.word)) return key;
  return keys.front();
}

void draw_stack(std::vector<Shape>& shapes, const Standing& standing, const std::vector<StatusKey>& keys, double x,
                double width, double bottom, double unit) {
  double y = bottom;
  for (const StatusCount& status : standing.statuses) {
    const double height = unit * static_cast<double>(status.count);
    y -= height;
    shapes.emplace_back(DrawnBox{x, y, width, height, status_tint(status.code)});
    if (height >= least_to_name)
      shapes.emplace_back(DrawnWords{x + width / 2, y + height / 2 + 3,
                                     key_of(keys, status).letters + "\u00A0" + std::to_string(status.count), label_size,
                                     Anchor::middle, true});
  }
}

std::string told(const Standing& standing, const std::vector<StatusKey>& keys) {
  std::string all = " " + standing.period + ":";
  for (std::size_t i = 0; i < standing.statuses.size(); ++i)
    all +=
        (i ? ", " : " ") + key_of(keys, standing.statuses[i]).word + " " + std::to_string(standing.statuses[i].count);
  if (standing.risks > 0)
    all += std::string(standing.statuses.empty() ? " " : "; ") + "riskvärde i medeltal " + mean_of(standing) +
           ", högst " + text::format_number(standing.highest_risk);
  return all + ".";
}

} // namespace

std::optional<Figure> periods_figure(const model::Dossier& dossier, const std::vector<Standing>& earlier) {
  if (earlier.empty()) return std::nullopt;
  std::vector<Standing> periods = earlier;
  periods.push_back(standing_of(dossier));
  if (periods.size() > most_periods) periods.erase(periods.begin(), periods.end() - most_periods);
  std::size_t most = 0, risks = 0;
  for (const Standing& standing : periods) {
    most = std::max(most, goals_of(standing));
    risks += standing.risks;
  }
  if (most == 0 && risks == 0) return std::nullopt;
  const std::vector<StatusKey> keys = status_keys(all_statuses(periods));
  const double step = (figure_width - label_width) / static_cast<double>(periods.size());
  const double width = std::min(widest_column, step - 10),
               unit = most > 0 ? stack_height / static_cast<double>(most) : 0;
  Figure figure{figure_width, 0, {}, "Utvecklingen över perioderna."};
  const double bottom = most > 0 ? stack_height + 4 : 0;
  const auto row = [&](double y, const std::string& label, auto cell) {
    figure.shapes.emplace_back(DrawnWords{0, y, label, label_size, Anchor::start});
    for (std::size_t i = 0; i < periods.size(); ++i)
      figure.shapes.emplace_back(DrawnWords{label_width + step * static_cast<double>(i) + width / 2, y,
                                            cell(periods[i]), label_size, Anchor::middle});
  };
  for (std::size_t i = 0; i < periods.size(); ++i) {
    if (most > 0)
      draw_stack(figure.shapes, periods[i], keys, label_width + step * static_cast<double>(i), width, bottom, unit);
    figure.alternative += told(periods[i], keys);
  }
  double y = bottom + row_height;
  row(y, "Period", [](const Standing& one) { return one.period; });
  if (most > 0) {
    y += row_height;
    row(y, "Antal mål", [](const Standing& one) { return std::to_string(goals_of(one)); });
  }
  if (risks > 0) {
    y += row_height;
    row(y, "Riskvärde, medel", mean_of);
    y += row_height;
    row(y, "Riskvärde, högsta",
        [](const Standing& one) { return one.risks > 0 ? text::format_number(one.highest_risk) : std::string("–"); });
  }
  figure.height = y + 8;
  if (most > 0) figure.height += draw_key(figure.shapes, keys, 0, y + 8);
  return figure;
}

} // namespace arshjul::render
