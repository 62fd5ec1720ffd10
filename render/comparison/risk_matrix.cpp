#include "render/comparison/risk_matrix.hpp"

#include "model/base/text.hpp"
#include "render/report/sentences.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace arshjul::render {
namespace {

// A scale has at least four steps (the smallest that municipalities use beside 3×3), and what a risk needs of more.
// Above ten it is no scale of steps.
constexpr int fewest_steps = 4, most_steps = 10;
// In the drawing's units.
constexpr double cell = 72, margin_left = 56, margin_top = 12, margin_below = 48, mark_radius = 11, mark_pitch = 26;
constexpr int marks_in_row = 2;

struct Standing {
  int likelihood = 0, consequence = 0;
  friend bool operator==(const Standing&, const Standing&) = default;
  friend auto operator<=>(const Standing&, const Standing&) = default;
};

std::optional<Standing> standing(const model::Risk* risk) {
  if (!risk || !risk->likelihood || !risk->consequence) return std::nullopt;
  const auto step = [](double value) { return value >= 1 && value <= most_steps && value == std::floor(value); };
  if (!step(*risk->likelihood) || !step(*risk->consequence)) return std::nullopt;
  return Standing{static_cast<int>(*risk->likelihood), static_cast<int>(*risk->consequence)};
}

const model::Risk* find(const model::Dossier& dossier, const std::optional<model::Side>& side) {
  if (!side) return nullptr;
  for (const model::Risk& risk : dossier.risks)
    if (risk.id == side->id) return &risk;
  return nullptr;
}

struct Mark {
  std::string label;
  std::optional<Standing> was;
  Standing is;
};

std::vector<Mark> marks_of(const model::Diff& diff, const model::Dossier& before, const model::Dossier& after) {
  std::vector<Mark> marks;
  for (const model::Entry& entry : diff.risks)
    if (const auto now = standing(find(after, entry.after)))
      marks.push_back({entry.after->label, standing(find(before, entry.before)), *now});
  return marks;
}

int steps_of(const std::vector<Mark>& marks) {
  int steps = fewest_steps;
  for (const Mark& mark : marks) {
    steps = std::max({steps, mark.is.likelihood, mark.is.consequence});
    if (mark.was) steps = std::max({steps, mark.was->likelihood, mark.was->consequence});
  }
  return steps;
}

class Drawing {
public:
  explicit Drawing(int count) : steps(count) {}

  Json grid() const {
    Json cells = Json::array();
    for (int likelihood = steps; likelihood >= 1; --likelihood)
      for (int consequence = 1; consequence <= steps; ++consequence)
        cells.push_back({{"x", left(consequence)},
                         {"y", top(likelihood)},
                         {"side", cell},
                         {"value_x", left(consequence) + cell - 6},
                         {"value_y", top(likelihood) + cell - 7},
                         {"value", likelihood * consequence}});
    return cells;
  }

  Json steps_down() const {
    Json labels = Json::array();
    for (int step = 1; step <= steps; ++step)
      labels.push_back({{"x", margin_left - 10}, {"y", top(step) + cell / 2 + 5}, {"text", step}});
    return labels;
  }

  Json steps_across() const {
    Json labels = Json::array();
    for (int step = 1; step <= steps; ++step)
      labels.push_back({{"x", left(step) + cell / 2}, {"y", bottom() + 18}, {"text", step}});
    return labels;
  }

  // Marks of one cell stand side by side, row under row.
  Json mark(const Mark& mark, std::size_t number) {
    const int place = taken[mark.is]++;
    const double x = left(mark.is.consequence) + 17 + mark_pitch * (place % marks_in_row);
    const double y = top(mark.is.likelihood) + 17 + mark_pitch * (place / marks_in_row);
    Json shape{{"x", x}, {"y", y}, {"text_y", y + 4}, {"radius", mark_radius}, {"number", number}};
    shape["arrow"] = mark.was && *mark.was != mark.is ? arrow(*mark.was, x, y) : Json();
    return shape;
  }

  double width() const { return left(steps) + cell + 2; }
  double height() const { return bottom() + margin_below; }
  double middle_x() const { return left(1) + cell * steps / 2; }
  double middle_y() const { return margin_top + cell * steps / 2; }

private:
  double left(int consequence) const { return margin_left + cell * (consequence - 1); }
  double top(int likelihood) const { return margin_top + cell * (steps - likelihood); }
  double bottom() const { return margin_top + cell * steps; }

  // From the middle of the cell where it stood, up to the mark's rim.
  Json arrow(const Standing& was, double x, double y) const {
    const double from_x = left(was.consequence) + cell / 2, from_y = top(was.likelihood) + cell / 2;
    const double length = std::hypot(x - from_x, y - from_y), short_of = (length - mark_radius - 3) / length;
    return {{"x1", from_x},
            {"y1", from_y},
            {"x2", std::round(from_x + (x - from_x) * short_of)},
            {"y2", std::round(from_y + (y - from_y) * short_of)}};
  }

  int steps;
  std::map<Standing, int> taken;
};

std::string product(const Standing& at) {
  return std::to_string(at.likelihood) + " × " + std::to_string(at.consequence) + " = " +
         std::to_string(at.likelihood * at.consequence);
}

std::string movement(const Mark& mark) {
  if (!mark.was) return "fanns inte med värden förra gången";
  const int from = mark.was->likelihood * mark.was->consequence, to = mark.is.likelihood * mark.is.consequence;
  if (*mark.was == mark.is) return "oförändrad";
  return to > from ? "ökad" : to < from ? "minskad" : "flyttad, samma värde";
}

} // namespace

Json risk_matrix(const model::Diff& diff, const model::Dossier& before, const model::Dossier& after) {
  const std::vector<Mark> marks = marks_of(diff, before, after);
  if (marks.empty()) return {};
  Drawing drawing(steps_of(marks));
  Json shapes = Json::array(), rows = Json::array();
  for (const Mark& mark : marks) {
    const std::size_t number = rows.size() + 1;
    shapes.push_back(drawing.mark(mark, number));
    rows.push_back({{"number", number},
                    {"label", mark.label},
                    {"was", mark.was ? product(*mark.was) : "–"},
                    {"is", product(mark.is)},
                    {"movement", movement(mark)}});
  }
  Json view{{"width", drawing.width()},
            {"height", drawing.height()},
            {"cells", drawing.grid()},
            {"down", drawing.steps_down()},
            {"across", drawing.steps_across()},
            {"marks", shapes},
            {"rows", rows},
            {"middle_x", drawing.middle_x()},
            {"middle_y", drawing.middle_y()}};
  view["caption_y"] = drawing.height() - 8;
  return view;
}

} // namespace arshjul::render
