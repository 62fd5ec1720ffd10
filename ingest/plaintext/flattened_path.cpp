// Idea: a hidden Markov model, read by Viterbi's algorithm. The states are the columns, with a note of those whose cell
// a page break may have cut; the costs weigh sentence ends, capitals, blank lines, line widths and known words
// (flattened_costs.*).
#include "ingest/plaintext/flattened_path.hpp"

#include "ingest/plaintext/flattened_costs.hpp"
#include "ingest/plaintext/options.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace arshjul::ingest::plaintext {
namespace {

struct State {
  int column = 0;
  unsigned cut = 0; // a bit for each column whose cell in this row was left inside of a sentence
  friend auto operator<=>(const State&, const State&) = default;
};

struct Reached {
  double cost = std::numeric_limits<double>::infinity();
  State from;
  Step step;
};

using Front = std::map<State, Reached>; // ordered, so that ties are settled the same way at each run

// A text may be long and a header wide: only so many of the notes are followed.
void keep_best(Front& front) {
  if (front.size() <= states_kept) return;
  std::vector<std::pair<double, State>> order;
  for (const auto& [state, reached] : front) order.emplace_back(reached.cost, state);
  std::sort(order.begin(), order.end());
  for (std::size_t i = states_kept; i < order.size(); ++i) front.erase(order[i].second);
}

class Search {
public:
  Search(const std::vector<Unit>& all_units, const std::vector<Column>& all_columns,
         const std::vector<ColumnShape>& all_shapes)
      : units(all_units), columns(all_columns), shapes(all_shapes), count(static_cast<int>(all_columns.size())) {
    rows_are_marked = std::count_if(units.begin(), units.end(), [](const Unit& unit) { return unit.starts_row; }) > 1;
  }

  Path run() {
    fronts.resize(units.size());
    for (int column = 0; column < count; ++column)
      offer(0, {column, 0},
            {cost_of_row(units[0], rows_are_marked) + skipped(0, column) + begin(0, column, false),
             {},
             {column, true, false}});
    for (std::size_t at = 1; at < units.size(); ++at) {
      keep_best(fronts[at - 1]);
      for (const auto& [state, reached] : fronts[at - 1]) advance(at, state, reached.cost);
    }
    return trace();
  }

private:
  double place(std::size_t at, int column) const { return cost_of_place(units[at], columns[column], shapes[column]); }
  double begin(std::size_t at, int column, bool goes_on) const {
    return place(at, column) + cost_of_beginning(units, at, shapes[column], goes_on);
  }
  double skipped(int from, int to) const {
    double cost = 0;
    for (int column = from; column < to; ++column) cost += cost_of_skipping(columns[column], shapes[column]);
    return cost;
  }

  void offer(std::size_t at, State state, Reached reached) {
    Reached& best = fronts[at][state];
    if (reached.cost < best.cost) best = reached;
  }

  void advance(std::size_t at, State state, double cost) {
    const Unit& unit = units[at - 1];
    const Unit& next = units[at];
    const unsigned own = 1u << state.column;
    const bool open = is_unfinished(unit);
    offer(at, state,
          {cost + place(at, state.column) + cost_of_staying(unit, next, shapes[state.column]),
           state,
           {state.column, false, false}});
    const double ended = cost + cost_of_ending(unit, next, shapes[state.column]);
    const unsigned cut = open ? state.cut | own : state.cut & ~own;
    for (int column = state.column + 1; column < count; ++column) {
      const bool goes_on = (cut & (1u << column)) != 0;
      const double skips = next.after_break || goes_on ? 0 : skipped(state.column + 1, column);
      offer(at, {column, cut & ~(1u << column)},
            {ended + skips + begin(at, column, goes_on), state, {column, false, goes_on}});
    }
    if (next.after_break)
      for (int column = 0; column < state.column; ++column) {
        const bool goes_on = (cut & (1u << column)) != 0;
        const double doubt = !next.label.empty() || (goes_on && next.small) ? 0.3 : 4; // else a new row is likelier
        offer(at, {column, cut & ~(1u << column)},
              {ended + doubt + begin(at, column, goes_on), state, {column, false, true}});
      }
    const double row = ended + skipped(state.column + 1, count) + cost_of_row(next, rows_are_marked);
    for (int column = 0; column < count; ++column)
      offer(at, {column, 0}, {row + skipped(0, column) + begin(at, column, false), state, {column, true, false}});
  }

  Path trace() const {
    Path path;
    path.cost = std::numeric_limits<double>::infinity();
    State state;
    for (const auto& [end, reached] : fronts.back())
      if (const double cost = reached.cost + skipped(end.column + 1, count); cost < path.cost)
        path.cost = cost, state = end;
    path.steps.resize(units.size());
    for (std::size_t at = units.size(); at-- > 0;) {
      const Reached& reached = fronts[at].at(state);
      path.steps[at] = reached.step;
      state = reached.from;
    }
    return path;
  }

  const std::vector<Unit>& units;
  const std::vector<Column>& columns;
  const std::vector<ColumnShape>& shapes;
  int count;
  bool rows_are_marked = false;
  std::vector<Front> fronts;
};

} // namespace

Path find_path(const std::vector<Unit>& units, const std::vector<Column>& columns,
               const std::vector<ColumnShape>& shapes) {
  if (units.empty()) return {};
  return Search(units, columns, shapes).run();
}

} // namespace arshjul::ingest::plaintext
