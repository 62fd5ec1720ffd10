#include "model/base/text.hpp"
#include "render/report/figures/figures.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace arshjul::render {
namespace {

// The smallest scale in use beside 3 × 3; above ten it is no scale of steps.
constexpr int fewest_steps = 4, most_steps = 10;
constexpr double margin_left = 38, margin_below = 26, margin_top = 4; // points
constexpr double widest_cell = 50, room_for_cells = 200, radius = 6.5;
constexpr std::size_t name_letters = 44;
constexpr double name_step = 11.5;

using Place = std::pair<int, int>; // likelihood, consequence

struct Mark {
  std::string number, name;
  Place is;
  std::optional<Place> was;
};

std::optional<Place> place_of(const std::optional<double>& likelihood, const std::optional<double>& consequence) {
  const auto step = [](const std::optional<double>& value) {
    return value && *value >= 1 && *value <= most_steps && *value == std::floor(*value);
  };
  if (!step(likelihood) || !step(consequence)) return std::nullopt;
  return Place{static_cast<int>(*likelihood), static_cast<int>(*consequence)};
}

// What it was: as it is, but for what the diff says has changed.
std::optional<Place> place_before(const model::Risk& risk, const model::Diff& diff) {
  for (const model::Entry& entry : diff.risks) {
    if (!entry.after || !entry.before || entry.after->id != risk.id) continue;
    std::optional<double> likelihood = risk.likelihood, consequence = risk.consequence;
    for (const model::FieldChange& change : entry.fields) {
      std::optional<double>* slot = change.field == "likelihood"    ? &likelihood
                                    : change.field == "consequence" ? &consequence
                                                                    : nullptr;
      if (!slot) continue;
      const double* value = std::get_if<double>(&change.before);
      *slot = value ? std::optional(*value) : std::nullopt;
    }
    return place_of(likelihood, consequence);
  }
  return std::nullopt;
}

std::vector<Mark> marks_of(const model::Dossier& dossier, const model::Diff* diff) {
  const bool numbered = std::all_of(dossier.risks.begin(), dossier.risks.end(),
                                    [](const auto& risk) { return !risk.number.empty() && risk.number.size() <= 3; });
  std::vector<Mark> marks;
  std::size_t row = 0;
  for (const model::Risk& risk : dossier.risks) {
    ++row;
    const auto is = place_of(risk.likelihood, risk.consequence);
    if (!is) continue;
    marks.push_back({numbered ? risk.number : std::to_string(row), risk.title.empty() ? risk.description : risk.title,
                     *is, diff ? place_before(risk, *diff) : std::nullopt});
  }
  return marks;
}

const RiskScale::Level* level_of(double value, const RiskScale& scale) {
  const RiskScale::Level* found = nullptr;
  for (const RiskScale::Level& level : scale.levels)
    if (value >= level.from) found = &level;
  return found;
}

Colour level_tint(const RiskScale::Level* level, const RiskScale& scale) {
  if (!level) return {1, 1, 1};
  const double share = scale.levels.size() < 2 ? 0
                                               : static_cast<double>(level - scale.levels.data()) /
                                                     static_cast<double>(scale.levels.size() - 1);
  return {1 - 0.02 * share, 0.98 - 0.16 * share, 0.92 - 0.24 * share};
}

class Matrix {
public:
  Matrix(const std::vector<Mark>& all, const RiskScale& chosen) : marks(all), scale(chosen) {
    for (const Mark& mark : marks) {
      include(mark.is);
      if (mark.was) include(*mark.was);
    }
    rows = std::max(rows, scale.likelihood > 0 ? scale.likelihood : fewest_steps);
    columns = std::max(columns, scale.consequence > 0 ? scale.consequence : fewest_steps);
    cell = std::min(widest_cell, room_for_cells / std::max(rows, columns));
  }

  Figure draw() {
    grid();
    for (const Mark& mark : marks) places.push_back(next_in(mark.is));
    for (std::size_t i = 0; i < marks.size(); ++i)
      if (marks[i].was && *marks[i].was != marks[i].is) arrow(*marks[i].was, places[i]);
    for (std::size_t i = 0; i < marks.size(); ++i) {
      figure.shapes.emplace_back(DrawnDisc{places[i].first, places[i].second, radius});
      figure.shapes.emplace_back(
          DrawnWords{places[i].first, places[i].second + 2.8, marks[i].number, label_size, Anchor::middle, true});
    }
    const double names_bottom = names();
    figure.width = figure_width;
    figure.height = std::max(bottom() + margin_below, names_bottom);
    tell();
    return std::move(figure);
  }

private:
  void include(const Place& place) {
    rows = std::max(rows, place.first);
    columns = std::max(columns, place.second);
  }
  double left(int consequence) const { return margin_left + cell * (consequence - 1); }
  double top(int likelihood) const { return margin_top + cell * (rows - likelihood); }
  double bottom() const { return margin_top + cell * rows; }

  void grid() {
    const auto words = [&](double x, double y, const std::string& text, Anchor anchor) {
      figure.shapes.emplace_back(DrawnWords{x, y, text, label_size, anchor});
    };
    for (int likelihood = rows; likelihood >= 1; --likelihood) {
      words(margin_left - 6, top(likelihood) + cell / 2 + 3, std::to_string(likelihood), Anchor::end);
      for (int consequence = 1; consequence <= columns; ++consequence) {
        const int value = likelihood * consequence;
        figure.shapes.emplace_back(
            DrawnBox{left(consequence), top(likelihood), cell, cell, level_tint(level_of(value, scale), scale)});
        words(left(consequence) + cell - 3, top(likelihood) + cell - 3, std::to_string(value), Anchor::end);
      }
    }
    for (int consequence = 1; consequence <= columns; ++consequence)
      words(left(consequence) + cell / 2, bottom() + 10, std::to_string(consequence), Anchor::middle);
    words(margin_left, bottom() + 21, "Konsekvens (åt höger), sannolikhet (uppåt)", Anchor::start);
  }

  // Marks of one cell stand side by side, row under row.
  std::pair<double, double> next_in(const Place& place) {
    const int in_row = std::max(1, static_cast<int>((cell - 4) / (2 * radius + 1)));
    const int nth = taken[place]++;
    return {left(place.second) + radius + 3 + (2 * radius + 1) * (nth % in_row),
            top(place.first) + radius + 3 + (2 * radius + 1) * (nth / in_row)};
  }

  void arrow(const Place& was, const std::pair<double, double>& to) {
    const double x = left(was.second) + cell / 2, y = top(was.first) + cell / 2;
    const double length = std::hypot(to.first - x, to.second - y);
    if (length < radius + 8) return;
    const double share = (length - radius - 6) / length; // the head ends at the disc's rim
    figure.shapes.emplace_back(DrawnLine{x, y, x + (to.first - x) * share, y + (to.second - y) * share, 1.1, true});
  }

  double names() {
    const double x = left(columns) + cell + 16;
    double y = margin_top + 9;
    const auto line = [&](const std::string& text, bool strong) {
      figure.shapes.emplace_back(DrawnWords{x, y, text, label_size, Anchor::start, strong});
      y += name_step;
    };
    for (const Mark& mark : marks) line(mark.number + "  " + shortened(mark.name, name_letters), false);
    if (scale.levels.empty()) return y;
    y += 5;
    line("Nivåer", true);
    for (const RiskScale::Level& level : scale.levels) {
      figure.shapes.emplace_back(DrawnBox{x, y - 8, 10, 9, level_tint(&level, scale)});
      figure.shapes.emplace_back(
          DrawnWords{x + 15, y, level.name + ": från " + text::format_number(level.from), label_size});
      y += name_step;
    }
    return y;
  }

  void tell() {
    std::string& said = figure.alternative;
    said = "Riskmatris med " + std::to_string(rows) + " steg för sannolikhet och " + std::to_string(columns) +
           " för konsekvens.";
    const auto at = [](const Place& place) {
      return "sannolikhet " + std::to_string(place.first) + ", konsekvens " + std::to_string(place.second);
    };
    for (const Mark& mark : marks) {
      said += " " + mark.number + " " + shortened(mark.name, name_letters) + ": " + at(mark.is);
      if (const auto* level = level_of(mark.is.first * mark.is.second, scale)) said += ", nivå " + level->name;
      if (mark.was && *mark.was != mark.is) said += ", tidigare " + at(*mark.was);
      said += ".";
    }
  }

  const std::vector<Mark>& marks;
  const RiskScale& scale;
  int rows = 0, columns = 0;
  double cell = 0;
  std::map<Place, int> taken;
  std::vector<std::pair<double, double>> places;
  Figure figure;
};

} // namespace

std::optional<Figure> risk_matrix_figure(const model::Dossier& dossier, const model::Diff* diff,
                                         const RiskScale& scale) {
  constexpr std::size_t most_marks = 40; // more hide each other
  const std::vector<Mark> marks = marks_of(dossier, diff);
  if (marks.empty() || marks.size() > most_marks) return std::nullopt;
  return Matrix(marks, scale).draw();
}

} // namespace arshjul::render
