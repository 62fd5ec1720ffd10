// The Hungarian method on a sparse graph: rows are added one by one, each along the cheapest path of exchanges, found
// with Dijkstra's algorithm on costs that the rows' and columns' prices keep from being negative
// (Kuhn 1955; shortest augmenting paths after Jonker and Volgenant 1987). Each row also has a column of its own that
// costs nothing: to stay alone. With n rows and e candidates it takes n·e·log e steps at most.
#include "model/compare/assignment.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <queue>
#include <utility>

namespace arshjul::model {
namespace {

// Whole numbers, so that sums are exact: a price that is off by a rounding would make a cost negative, and the search
// go in circles.
using Cost = std::int64_t;
constexpr double cost_steps = 1e9; // steps of a worth of 1
constexpr Cost unreached = std::numeric_limits<Cost>::max();
constexpr std::size_t nobody = std::numeric_limits<std::size_t>::max();

struct Edge {
  std::size_t column;
  Cost cost;
};

class Assignment {
public:
  Assignment(std::size_t rows, std::size_t columns, const std::vector<Candidate>& candidates)
      : edges(rows), owner(columns + rows, nobody), held(rows, nobody), row_price(rows, 0),
        column_price(columns + rows, 0), distance(columns + rows, unreached), from(columns + rows, nobody) {
    for (const Candidate& candidate : candidates)
      edges[candidate.row].push_back({candidate.column, -std::llround(candidate.worth * cost_steps)});
    for (std::size_t row = 0; row < rows; ++row) edges[row].push_back({columns + row, 0}); // to stay alone
    for (std::size_t row = 0; row < rows; ++row)
      for (const Edge& edge : edges[row]) row_price[row] = std::min(row_price[row], edge.cost);
  }

  void add(std::size_t row) {
    const std::size_t end = cheapest_free_column(row);
    move_prices(row, distance[end]);
    take(row, end);
    for (const std::size_t column : seen) distance[column] = unreached;
    seen.clear();
    settled.clear();
  }

  std::size_t owner_of(std::size_t column) const { return owner[column]; }

private:
  using Reached = std::pair<Cost, std::size_t>; // distance, column

  std::size_t cheapest_free_column(std::size_t start) {
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue;
    std::size_t row = start;
    Cost so_far = 0;
    while (true) {
      for (const Edge& edge : edges[row]) {
        const Cost there = so_far + edge.cost - row_price[row] - column_price[edge.column];
        if (there >= distance[edge.column]) continue;
        if (distance[edge.column] == unreached) seen.push_back(edge.column);
        distance[edge.column] = there;
        from[edge.column] = row;
        queue.push({there, edge.column});
      }
      while (queue.top().first > distance[queue.top().second]) queue.pop(); // reached in a cheaper way since
      const auto [there, column] = queue.top();
      queue.pop();
      if (owner[column] == nobody) return column;
      settled.push_back(column);
      row = owner[column];
      so_far = there;
    }
  }

  void move_prices(std::size_t start, Cost whole) {
    row_price[start] += whole;
    for (const std::size_t column : settled) {
      row_price[owner[column]] += whole - distance[column];
      column_price[column] -= whole - distance[column];
    }
  }

  // Every row on the path moves to the column that it reached, from the end back to the start.
  void take(std::size_t start, std::size_t column) {
    while (true) {
      const std::size_t row = from[column];
      const std::size_t left = std::exchange(held[row], column);
      owner[column] = row;
      if (row == start) return;
      column = left;
    }
  }

  std::vector<std::vector<Edge>> edges;
  std::vector<std::size_t> owner; // of each column, the rows' own ones after the others
  std::vector<std::size_t> held;  // by each row
  std::vector<Cost> row_price, column_price;
  std::vector<Cost> distance; // to each column in the present search
  std::vector<std::size_t> from;
  std::vector<std::size_t> seen, settled;
};

} // namespace

std::vector<std::optional<std::size_t>> assign(std::size_t rows, std::size_t columns,
                                               const std::vector<Candidate>& candidates) {
  Assignment assignment(rows, columns, candidates);
  for (std::size_t row = 0; row < rows; ++row) assignment.add(row);
  std::vector<std::optional<std::size_t>> result(rows);
  for (std::size_t column = 0; column < columns; ++column)
    if (const std::size_t row = assignment.owner_of(column); row != nobody) result[row] = column;
  return result;
}

} // namespace arshjul::model
