#include "model/base/text.hpp"
#include "render/report/figures/figures.hpp"
#include "render/report/wording.hpp"

#include <algorithm>

namespace arshjul::render {
namespace {

constexpr double label_width = 150, row_height = 19, bar_height = 14, count_room = 22; // points
constexpr double widest_square = 18, narrowest_square = 9;                             // with a letter in it

struct Bar {
  std::string label;
  std::vector<StatusCount> statuses;
  std::size_t all = 0;
};

std::string label_of(const std::string& objective, const model::Dossier& dossier) {
  for (const model::Objective& known : dossier.objectives)
    if ((!known.number.empty() && known.number == objective) || known.title == objective)
      return known.title.empty() ? text::capitalize_first(objective_noun(known.kind)) + " " + known.number
                                 : (known.number.empty() ? "" : known.number + " ") + known.title;
  if (!objective.empty()) return objective;
  const bool grouped = std::any_of(dossier.goals.begin(), dossier.goals.end(),
                                   [](const model::Goal& goal) { return !goal.objective.empty(); });
  return grouped ? "Utan överordnat mål" : "Alla";
}

std::vector<Bar> bars_of(const model::Dossier& dossier) {
  std::vector<std::string> order;
  for (const model::Goal& goal : dossier.goals)
    if (std::find(order.begin(), order.end(), goal.objective) == order.end()) order.push_back(goal.objective);
  std::vector<Bar> bars;
  for (const std::string& objective : order) {
    model::Dossier part;
    for (const model::Goal& goal : dossier.goals)
      if (goal.objective == objective) part.goals.push_back(goal);
    bars.push_back({label_of(objective, dossier), standing_of(part).statuses, part.goals.size()});
  }
  return bars;
}

// The key of a status; in all bars its code has one word.
const StatusKey& key_of(const std::vector<StatusKey>& keys, const StatusCount& status) {
  for (const StatusKey& key : keys)
    if (key.code == status.code && (status.code != "unknown" || key.word == status.word)) return key;
  return keys.front();
}

// A square each where they have room for a letter, else one stretch for all of a status with its number.
void draw_bar(std::vector<Shape>& shapes, const Bar& bar, const std::vector<StatusKey>& keys, double top, double side) {
  double x = label_width;
  for (const StatusCount& status : bar.statuses) {
    const StatusKey& key = key_of(keys, status);
    const bool apart = side >= narrowest_square;
    const std::size_t pieces = apart ? status.count : 1;
    const double width = apart ? side : side * static_cast<double>(status.count);
    for (std::size_t i = 0; i < pieces; ++i) {
      shapes.emplace_back(DrawnBox{x, top, width, bar_height, status_tint(status.code)});
      const std::string words = apart ? key.letters : key.letters + " " + std::to_string(status.count);
      if (width >= 5.0 * static_cast<double>(words.size()) || apart)
        shapes.emplace_back(DrawnWords{x + width / 2, top + bar_height - 4, words, label_size, Anchor::middle, true});
      x += width;
    }
  }
  shapes.emplace_back(DrawnWords{x + 6, top + bar_height - 4, std::to_string(bar.all)});
}

std::string told(const Bar& bar, const std::vector<StatusKey>& keys) {
  std::string all = bar.label + ": ";
  for (std::size_t i = 0; i < bar.statuses.size(); ++i)
    all +=
        (i ? ", " : "") + lower_first(key_of(keys, bar.statuses[i]).word) + " " + std::to_string(bar.statuses[i].count);
  return all + ". ";
}

} // namespace

std::optional<Figure> status_bars(const model::Dossier& dossier) {
  if (std::none_of(dossier.goals.begin(), dossier.goals.end(),
                   [](const auto& goal) { return goal.status.has_value(); }))
    return std::nullopt;
  const std::vector<Bar> bars = bars_of(dossier);
  constexpr std::size_t most_bars = 25; // what is more is read, not looked at
  if (bars.size() > most_bars) return std::nullopt;
  std::size_t longest = 1;
  for (const Bar& bar : bars) longest = std::max(longest, bar.all);
  const double side = std::min(widest_square, (figure_width - label_width - count_room) / static_cast<double>(longest));
  const std::vector<StatusKey> keys = status_keys(standing_of(dossier).statuses);
  Figure figure{figure_width, 0, {}, "Status per målområde. "};
  double top = 2;
  for (const Bar& bar : bars) {
    figure.shapes.emplace_back(DrawnWords{0, top + bar_height - 4, shortened(bar.label, 34)});
    draw_bar(figure.shapes, bar, keys, top, side);
    figure.alternative += told(bar, keys);
    top += row_height;
  }
  figure.height = top + 4 + draw_key(figure.shapes, keys, 0, top + 4);
  figure.alternative.pop_back();
  return figure;
}

} // namespace arshjul::render
