#include "ingest/layout/grid.hpp"

#include "ingest/layout/options.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <tuple>
#include <utility>

namespace arshjul::ingest::layout {
namespace {

// Disjoint sets with path halving.
class Sets {
public:
  explicit Sets(std::size_t count) : parent(count) { std::iota(parent.begin(), parent.end(), std::size_t{0}); }
  std::size_t find(std::size_t i) {
    while (parent[i] != i) i = parent[i] = parent[parent[i]];
    return i;
  }
  void unite(std::size_t a, std::size_t b) {
    a = find(a);
    b = find(b);
    parent[std::max(a, b)] = std::min(a, b);
  }

private:
  std::vector<std::size_t> parent;
};

struct Component {
  std::vector<Rule> horizontal, vertical;
};

std::vector<Component> connected(const Rulings& rulings, double em) {
  const double slack = touch * em;
  const std::vector<Rule>&h = rulings.horizontal, &v = rulings.vertical;
  Sets sets(h.size() + v.size());
  for (std::size_t i = 0; i < h.size(); ++i) {
    auto j = std::lower_bound(v.begin(), v.end(), h[i].begin - slack, [](const Rule& r, double x) { return r.at < x; });
    for (; j != v.end() && j->at <= h[i].end + slack; ++j)
      if (j->begin <= h[i].at + slack && j->end >= h[i].at - slack)
        sets.unite(i, h.size() + static_cast<std::size_t>(j - v.begin()));
  }
  std::map<std::size_t, Component> components;
  for (std::size_t i = 0; i < h.size(); ++i) components[sets.find(i)].horizontal.push_back(h[i]);
  for (std::size_t j = 0; j < v.size(); ++j) components[sets.find(h.size() + j)].vertical.push_back(v[j]);
  std::vector<Component> out;
  for (auto& [root, component] : components)
    if (!component.horizontal.empty() && !component.vertical.empty()) out.push_back(std::move(component));
  return out;
}

// One grid line: all rules near one place.
struct GridLine {
  double at = 0;
  std::vector<Rule> rules;
};

double overlap(const GridLine& a, const GridLine& b) {
  double sum = 0;
  for (const Rule& p : a.rules)
    for (const Rule& q : b.rules) sum += std::max(0.0, std::min(p.end, q.end) - std::max(p.begin, q.begin));
  return sum;
}

std::vector<GridLine> grid_lines(const std::vector<Rule>& rules, double em) {
  std::vector<GridLine> lines;
  for (const Rule& rule : rules) {
    if (lines.empty() || rule.at - lines.back().at > touch * em) lines.push_back({rule.at, {}});
    lines.back().rules.push_back(rule);
  }
  // The same edge drawn a little aside in other rows: near, and nowhere beside the other.
  std::vector<GridLine> merged;
  for (GridLine& line : lines) {
    if (!merged.empty() && line.at - merged.back().at < same_edge * em && overlap(line, merged.back()) < touch * em)
      merged.back().rules.insert(merged.back().rules.end(), line.rules.begin(), line.rules.end());
    else
      merged.push_back(std::move(line));
  }
  return merged;
}

// Where at least two lines across reach beyond the first or last grid line, an edge is missing there: a table without
// outer rules, or a row cut by the page's end. Returns whether an edge was added before, after.
std::pair<bool, bool> close_ends(std::vector<GridLine>& lines, const std::vector<GridLine>& across, double em) {
  std::vector<double> begins, ends;
  for (const GridLine& line : across) {
    const auto by_begin = [](const Rule& a, const Rule& b) { return a.begin < b.begin; };
    const auto by_end = [](const Rule& a, const Rule& b) { return a.end < b.end; };
    begins.push_back(std::min_element(line.rules.begin(), line.rules.end(), by_begin)->begin);
    ends.push_back(std::max_element(line.rules.begin(), line.rules.end(), by_end)->end);
  }
  if (begins.size() < 2) return {false, false};
  std::sort(begins.begin(), begins.end());
  std::sort(ends.begin(), ends.end(), std::greater<>());
  const bool before = begins[1]<lines.front().at - open_row * em, after = ends[1]> lines.back().at + open_row * em;
  if (before) lines.insert(lines.begin(), {begins[1], {}});
  if (after) lines.push_back({ends[1], {}});
  return {before, after};
}

std::vector<double> places(const std::vector<GridLine>& lines) {
  std::vector<double> at;
  for (const GridLine& line : lines) at.push_back(line.at);
  return at;
}

// For each grid line and each stretch between the lines across: whether a rule covers enough of it.
class Borders {
public:
  Borders(const std::vector<GridLine>& lines, const std::vector<double>& across) : stretches(across.size() - 1) {
    covered_share.assign(lines.size() * stretches, 0.0);
    for (std::size_t l = 0; l < lines.size(); ++l)
      for (const Rule& rule : lines[l].rules) {
        auto next = std::upper_bound(across.begin(), across.end(), rule.begin);
        std::size_t s = next == across.begin() ? 0 : static_cast<std::size_t>(next - across.begin()) - 1;
        for (; s < stretches && across[s] < rule.end; ++s) {
          const double length = std::min(rule.end, across[s + 1]) - std::max(rule.begin, across[s]);
          covered_share[l * stretches + s] += length / (across[s + 1] - across[s]);
        }
      }
  }
  bool at(std::size_t line, std::size_t stretch) const { return covered_share[line * stretches + stretch] >= covered; }

private:
  std::size_t stretches;
  std::vector<double> covered_share;
};

// Places of one set as rectangles: an L-shaped set (a rule is missing) is cut, first to the right, then down.
std::vector<GridCell> rectangles(Sets& sets, std::size_t rows, std::size_t columns) {
  std::vector<GridCell> cells;
  std::vector<bool> done(rows * columns, false);
  for (std::size_t r = 0; r < rows; ++r)
    for (std::size_t c = 0; c < columns; ++c) {
      if (done[r * columns + c]) continue;
      const std::size_t set = sets.find(r * columns + c);
      const auto free = [&](std::size_t row, std::size_t column) {
        return !done[row * columns + column] && sets.find(row * columns + column) == set;
      };
      std::size_t right = c + 1, bottom = r + 1;
      while (right < columns && free(r, right)) ++right;
      const auto whole_row = [&](std::size_t row) {
        for (std::size_t column = c; column < right; ++column)
          if (!free(row, column)) return false;
        return true;
      };
      while (bottom < rows && whole_row(bottom)) ++bottom;
      for (std::size_t row = r; row < bottom; ++row)
        for (std::size_t column = c; column < right; ++column) done[row * columns + column] = true;
      cells.push_back(
          {static_cast<int>(r), static_cast<int>(c), static_cast<int>(bottom - r), static_cast<int>(right - c)});
    }
  return cells;
}

bool is_grid(const std::vector<GridLine>& xs, const std::vector<GridLine>& ys) {
  if (xs.size() < 2 || ys.size() < 2) return false;
  return xs.size() <= most_columns && ys.size() <= most_rows && xs.size() * ys.size() <= most_places;
}

std::optional<Grid> make_grid(const Component& component, double em) {
  std::vector<GridLine> xs = grid_lines(component.vertical, em), ys = grid_lines(component.horizontal, em);
  Grid grid;
  const std::vector<GridLine> drawn_ys = ys;
  std::tie(grid.open_top, grid.open_bottom) = close_ends(ys, xs, em);
  close_ends(xs, drawn_ys, em);
  if (!is_grid(xs, ys)) return std::nullopt;
  const auto soft = [](const Rule& rule) { return rule.soft; };
  grid.soft = std::all_of(component.vertical.begin(), component.vertical.end(), soft);
  grid.xs = places(xs);
  grid.ys = places(ys);
  const std::size_t rows = grid.ys.size() - 1, columns = grid.xs.size() - 1;
  const Borders vertical(xs, grid.ys), horizontal(ys, grid.xs);
  Sets sets(rows * columns);
  for (std::size_t r = 0; r < rows; ++r)
    for (std::size_t c = 0; c < columns; ++c) {
      if (c + 1 < columns && !vertical.at(c + 1, r)) sets.unite(r * columns + c, r * columns + c + 1);
      if (r + 1 < rows && !horizontal.at(r + 1, c)) sets.unite(r * columns + c, (r + 1) * columns + c);
    }
  grid.cells = rectangles(sets, rows, columns);
  return grid;
}

// Takes place `gone` out of an interval of places; false if nothing of it is left.
bool shrink(int& first, int& span, int gone) {
  if (first <= gone && gone < first + span) --span;
  if (first > gone) --first;
  return span > 0;
}

void remove_strip(std::vector<double>& edges, std::size_t strip) {
  edges[strip] = (edges[strip] + edges[strip + 1]) / 2;
  edges.erase(edges.begin() + static_cast<std::ptrdiff_t>(strip) + 1);
}

} // namespace

std::vector<Grid> find_grids(const Rulings& rulings, double em) {
  std::vector<Grid> grids;
  for (const Component& component : connected(rulings, em))
    if (auto grid = make_grid(component, em)) grids.push_back(std::move(*grid));
  std::stable_sort(grids.begin(), grids.end(), [](const Grid& a, const Grid& b) { return a.area() < b.area(); });
  return grids;
}

void remove_column(Grid& grid, int column) {
  remove_strip(grid.xs, static_cast<std::size_t>(column));
  std::erase_if(grid.cells, [&](GridCell& cell) { return !shrink(cell.column, cell.column_span, column); });
}

void remove_row(Grid& grid, int row) {
  remove_strip(grid.ys, static_cast<std::size_t>(row));
  std::erase_if(grid.cells, [&](GridCell& cell) { return !shrink(cell.row, cell.row_span, row); });
}

} // namespace arshjul::ingest::layout
